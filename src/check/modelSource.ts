import ts from 'typescript'
import type { Path } from './fault'

/** Where things stand in the source of a model. */
export interface ModelSource {
  /** The line of a place in the definition, or of the nearest one around it that is written. */
  readonly lineOf: (path: Path) => number
  /** The input, output or rule that a position of the text belongs to, as `['outputs', 'net']`. */
  readonly pathAt: (line: number, column: number) => Path
}

const nameOf = (node: ts.Node): string | undefined =>
  (ts.isPropertyAssignment(node) ||
    ts.isVariableDeclaration(node) ||
    ts.isMethodDeclaration(node)) &&
  (ts.isIdentifier(node.name) || ts.isStringLiteral(node.name))
    ? node.name.text
    : undefined

const definitionIn = (node: ts.Node): ts.ObjectLiteralExpression | undefined => {
  if (ts.isCallExpression(node) && node.expression.getText() === 'defineModel') {
    const [argument] = node.arguments
    if (argument && ts.isObjectLiteralExpression(argument)) return argument
  }
  return ts.forEachChild(node, definitionIn)
}

/** What a place holds: what is assigned, and the options that an input is made with. */
const heldBy = (node: ts.Node): ts.Node => {
  if (ts.isPropertyAssignment(node)) return heldBy(node.initializer)
  return ts.isCallExpression(node) ? (node.arguments[0] ?? node) : node
}

type Test = (node: ts.Node) => boolean
const called = (node: ts.Node, name: string, test: Test): ts.Node | undefined =>
  ts.forEachChild(node, (child) =>
    nameOf(child) === name && test(child) ? child : called(child, name, test),
  )

const childAt = (node: ts.Node, part: string | number): ts.Node | undefined => {
  const value = heldBy(node)
  if (typeof part === 'number')
    return ts.isArrayLiteralExpression(value) ? value.elements[part] : undefined
  // What is returned under a name of its own says more than a constant of that name.
  if (ts.isFunctionLike(value))
    return called(value, part, ts.isPropertyAssignment) ?? called(value, part, () => true)
  return ts.isObjectLiteralExpression(value)
    ? value.properties.find((property) => nameOf(property) === part)
    : undefined
}

/** Reads a model as text, as its author sees it. */
export function readModelSource(text: string): ModelSource {
  const file = ts.createSourceFile('model.ts', text, ts.ScriptTarget.Latest, true)
  const definition = definitionIn(file)
  const lineOf = (path: Path): number => {
    let place: ts.Node | undefined = definition
    for (const part of path) {
      const child: ts.Node | undefined = place && childAt(place, part)
      if (!child) break
      place = child
    }
    const start = place === definition ? definition?.parent.getStart() : place?.getStart()
    return file.getLineAndCharacterOfPosition(start ?? 0).line + 1
  }
  const pathAt = (line: number, column: number): Path => {
    const position = ts.getPositionOfLineAndCharacter(file, line - 1, column - 1)
    const names: string[] = []
    const visit = (node: ts.Node): void => {
      if (position < node.getStart() || position >= node.getEnd()) return
      const name = nameOf(node)
      if (name && definition && node.pos >= definition.pos) names.push(name)
      ts.forEachChild(node, visit)
    }
    visit(file)
    return names.slice(0, 2)
  }
  return { lineOf, pathAt }
}
