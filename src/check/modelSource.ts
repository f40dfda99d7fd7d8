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

const childAt = (node: ts.Node, part: string | number): ts.Node | undefined => {
  const value = ts.isPropertyAssignment(node) ? node.initializer : node
  if (typeof part === 'number')
    return ts.isArrayLiteralExpression(value) ? value.elements[part] : undefined
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
