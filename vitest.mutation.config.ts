import { defineConfig } from 'vitest/config'

/** What `npm run mutation` runs for each fault that it makes: no content, no process, no hundreds of inputs. */
export default defineConfig({
  test: {
    include: ['test/engine/**/*.test.ts', 'test/url/**/*.test.ts'],
    exclude: ['test/engine/{awkward,property,size}.test.ts', 'test/url/roundTrip.test.ts'],
    // One worker for all files, and another for the next fault.
    isolate: false,
  },
})
