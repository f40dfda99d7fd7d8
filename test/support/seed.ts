import fc from 'fast-check'

// The same cases each time, so that a commit passes or fails the same everywhere; SEED tries others.
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20_260_101) })
