import { describe } from 'vitest'
import { changed, sound, without, toldOf } from '../support/planted'

const words = 'content/calculators/es/staffing.yaml'

describe('an author of words is told what is wrong, and where', () => {
  toldOf([
    [
      'a missing label',
      changed(words, '    label: Quota\n', '    hint: A hint.\n'),
      `${words}:12 inputs.quota.label: This is missing.`,
    ],
    [
      'an empty label',
      changed(words, '    label: Quota\n', "    label: ''\n"),
      `${words}:13 inputs.quota.label: This is 0 characters long; 1 is the least.`,
    ],
    [
      'a percentage that no fact vouches for',
      changed(words, '    label: Quota\n', '    label: Quota\n    hint: Often 80 %.\n'),
      `${words}:14 inputs.quota.hint: “80 %” is typed into the words: quote a figure, as {fact:id}, or a number of the calculator.`,
    ],
    [
      'an input without words',
      changed(words, '  quota:\n    label: Quota\n', ''),
      `${words}:8 inputs.quota: The model has this input, which has no words.`,
    ],
    [
      'words left over',
      changed(words, '  pool:\n', '  old:\n    label: Old\n  pool:\n'),
      `${words}:17 outputs.old: The model has no such output: it is left over.`,
    ],
    [
      'a key that nothing reads',
      changed(words, 'title: Staffing\n', 'title: Staffing\nsubtitle: x\n'),
      `${words}:2 subtitle: Nothing reads this key.`,
    ],
    [
      'a noun that no reader would see',
      changed(words, '    label: Quota\n', '    label: Quota\n    unit: dollars\n'),
      `${words}:14 inputs.quota.unit: No reader would see this noun: the unit, money, has a sign or a name of its own.`,
    ],
    [
      'a noun of one form',
      changed(words, '    label: Reps\n', '    label: Reps\n    unit:\n      one: rep\n'),
      `${words}:11 inputs.reps.unit.other: This is missing.`,
    ],
    [
      'a noun that is a number',
      changed(words, '    label: Reps\n', '    label: Reps\n    unit: 5\n'),
      `${words}:11 inputs.reps.unit: This should be a text or a group of keys, and is 5.`,
    ],
    [
      'a title that is a number',
      changed(words, 'title: Staffing', 'title: 2026'),
      `${words}:1 title: This should be a text, and is 2,026.`,
    ],
    [
      'a description too long for search results',
      changed(words, 'description: A description.', `description: ${'x'.repeat(161)}`),
      `${words}:3 description: This is 161 characters long; 160 is the most.`,
    ],
    [
      'words that are not YAML',
      changed(words, 'title: Staffing', 'title: "Staffing'),
      new RegExp(`^${words}:\\d+: This is not readable YAML`),
    ],
    [
      'a calculator without words in a language',
      without(words),
      `${words}: The calculator has no words in this language: the file is missing.`,
    ],
    [
      'words of no calculator',
      { ...sound, 'content/calculators/es/old.yaml': sound[words] ?? '' },
      'content/calculators/es/old.yaml: This file belongs to no model.',
    ],
    [
      'a fact that does not exist, in words',
      changed(words, '{fact:usual-reps}', '{fact:usual}'),
      `${words}:11 inputs.reps.hint: It quotes {fact:usual}, which content/facts.yaml has not.`,
    ],
  ])
})
