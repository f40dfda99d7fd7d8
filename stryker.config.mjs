/** What `npm run mutation` changes and expects to be noticed: the arithmetic and the links. */
export default {
  mutate: [
    'src/engine/**/*.ts',
    '!src/engine/index.ts',
    'src/url/{decode,encode,mend,migrate,number,scope,share,values}.ts',
  ],
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts' },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // On a busy machine a slow run is no endless one.
  timeoutMS: 30_000,
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  warnings: { slow: false },
  thresholds: { high: 95, low: 95, break: 95 },
  incrementalFile: '.stryker-incremental.json',
}
