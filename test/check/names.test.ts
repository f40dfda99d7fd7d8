import { describe } from 'vitest'
import { changed, reworded, toldOf, type Files } from '../support/planted'

const model = 'src/models/staffing.ts'

describe('a name that links or addresses cannot carry is told', () => {
  const renamed = (name: string): Files =>
    reworded(
      '  extra:\n',
      `  ${name}:\n    label: Other\n  extra:\n`,
      changed(model, 'return { pool, extra }', `return { pool, extra, ${name}: pool }`),
    )
  toldOf([
    [
      'a capital',
      renamed('Big'),
      `${model}:15 outputs.Big: A name is a small letter, then letters and digits: links carry it.`,
    ],
    [
      'a name that links have of their own',
      renamed('cur'),
      `${model}:15 outputs.cur: Links say “cur” of their own: take another name.`,
    ],
    [
      'the name of an input',
      renamed('lift'),
      `${model}:15 outputs.lift: An input has this name already.`,
    ],
    [
      'a preset with a capital',
      reworded(
        '  large:',
        '  largeTeam:',
        changed(
          model,
          'large: {',
          'largeTeam: {',
          changed(
            'content/articles/en/first.mdx',
            'preset="large"',
            'preset="largeTeam"',
            changed('content/articles/es/first.mdx', 'preset="large"', 'preset="largeTeam"'),
          ),
        ),
      ),
      `${model}:21 presets.largeTeam: A preset is named by lower-case words with hyphens between them: it is part of an address.`,
    ],
  ])
})

describe('a calculator is in the article that it names', () => {
  const spanish = 'content/articles/es/first.mdx'
  toldOf([
    [
      'an article without it',
      changed(
        spanish,
        'It is <Live of="staffing.extra" />, or',
        'It is',
        changed(spanish, '<Calculator id="staffing" preset="large" />', ''),
      ),
      `${model}:5 article: content/articles/es/first.mdx has no <Calculator id="staffing" /> or <CalculatorLink id="staffing" />.`,
    ],
    [
      'an article with a link to it',
      changed(
        spanish,
        'It is <Live of="staffing.extra" />, or',
        'It is',
        changed(
          spanish,
          '<Calculator id="staffing" preset="large" />',
          '<CalculatorLink id="staffing" />',
        ),
      ),
      [],
    ],
    [
      'an article that there is not',
      changed(model, "article: 'first'", "article: 'last'"),
      `${model}:5 article: There is no article “last”.`,
    ],
  ])
})

describe('a rule or a table that names no input is told', () => {
  toldOf([
    [
      'a rule',
      changed(model, "about: ['reps', 'lift']", "about: ['reps', 'lifts']"),
      `${model}:18 constraints.enough: The model has no input “lifts”.`,
    ],
  ])
})
