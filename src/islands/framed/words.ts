/** The words that a host may say to a frame, beside the keys of the inputs that it locks. */
export const frameWords = {
  /** How it is coloured; without a word it is as the reader's device has it. */
  theme: ['auto', 'light', 'dark'],
  /** The parts that stay beside the headline; without a word, all. */
  show: ['inputs', 'results', 'chart', 'working'],
} as const
