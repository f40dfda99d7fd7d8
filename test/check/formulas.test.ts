import { describe } from 'vitest'
import { changed, reworded, toldOf, type Files } from '../support/planted'

const model = 'src/models/staffing.ts'
const withReason = (formula: string, reason: string): Files =>
  reworded(
    'chart:\n',
    `reasons:\n  forEver: ${reason}\nchart:\n`,
    changed(model, 'pool.times(lift)', formula),
  )

describe('what a formula says wrongly that mixes no units is told', () => {
  const extra = (formula: string): Files => changed(model, 'pool.times(lift)', formula)
  toldOf([
    [
      'fewer than no decimals',
      extra('pool.times(lift).formatted({ decimals: -1 })'),
      `${model}:14 outputs.extra.formatted.decimals: This is -1; 0 is the least.`,
    ],
    [
      'half a decimal',
      extra('pool.times(lift).formatted({ decimals: 1.5 })'),
      `${model}:14 outputs.extra.formatted.decimals: This should be a whole number, and is 1.5.`,
    ],
    [
      'more decimals than can be written',
      extra('pool.times(lift).formatted({ decimals: 21 })'),
      `${model}:14 outputs.extra.formatted.decimals: This is 21; 20 is the most.`,
    ],
    [
      'no significant digit',
      extra('pool.times(lift).formatted({ significant: 0 })'),
      `${model}:14 outputs.extra.formatted.significant: This is 0; 1 is the least.`,
    ],
    [
      'a mistyped option',
      extra('pool.times(lift).formatted({ decimal: 1 })'),
      [
        `${model}:14 outputs.extra.formatted.decimal: Nothing reads this key.`,
        `${model}:14 outputs.extra.formatted: Either decimals or significant is given.`,
      ],
    ],
    [
      'decimals and significant digits',
      extra('pool.times(lift).formatted({ decimals: 1, significant: 1 })'),
      `${model}:14 outputs.extra.formatted: Either decimals or significant is given.`,
    ],
    [
      'a unit that there is not',
      changed(
        model,
        'import { count,',
        'import { constant, count,',
        extra("pool.over(constant(1, 'month'))"),
      ),
      [
        `${model}:14 outputs.extra: “month” is no unit that there is.`,
        `${model}:10 inputs.lift: No formula uses this input.`,
      ],
    ],
    [
      'a tone that there is not',
      withReason("pool.times(lift).insteadWhen(reps.atMost(2), 'forEver', 'god')", 'for ever'),
      `${model}:14 outputs.extra: insteadWhen(…, “forEver”, “god”): a tone is good or neutral.`,
    ],
  ])
})

describe('a word or a reason that does not fit its sentence is told', () => {
  const word = "pool.times(lift).insteadWhen(reps.atMost(2), 'forEver')"
  const refusal = "pool.times(lift).unless(reps.atMost(2), 'forEver')"
  toldOf([
    [
      'a word with a capital',
      withReason(word, 'For ever'),
      [
        'content/calculators/en/staffing.yaml:31 reasons.forEver: This word may stand inside a sentence: a small letter at its start, and no full stop.',
        'content/calculators/es/staffing.yaml:31 reasons.forEver: This word may stand inside a sentence: a small letter at its start, and no full stop.',
      ],
    ],
    [
      'a word with a full stop',
      withReason(word, 'for ever.'),
      [
        'content/calculators/en/staffing.yaml:31 reasons.forEver: This word may stand inside a sentence: a small letter at its start, and no full stop.',
        'content/calculators/es/staffing.yaml:31 reasons.forEver: This word may stand inside a sentence: a small letter at its start, and no full stop.',
      ],
    ],
    [
      'a reason without a capital',
      withReason(refusal, 'nothing is kept.'),
      [
        'content/calculators/en/staffing.yaml:31 reasons.forEver: This stands alone where a result would be: a capital at its start, and a full stop at its end.',
        'content/calculators/es/staffing.yaml:31 reasons.forEver: This stands alone where a result would be: a capital at its start, and a full stop at its end.',
      ],
    ],
    [
      'a reason without a full stop',
      withReason(refusal, 'Nothing is kept'),
      [
        'content/calculators/en/staffing.yaml:31 reasons.forEver: This stands alone where a result would be: a capital at its start, and a full stop at its end.',
        'content/calculators/es/staffing.yaml:31 reasons.forEver: This stands alone where a result would be: a capital at its start, and a full stop at its end.',
      ],
    ],
    ['words that fit', withReason(word, 'for ever'), []],
    ['a word that begins with a short form', withReason(word, 'ARR for ever'), []],
    ['a reason that fits', withReason(refusal, '¿Nada? Nothing is kept.'), []],
  ])
})
