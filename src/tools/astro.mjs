// Astro's own command line, with its telemetry off: the banner comes before any configuration is read.
process.env.ASTRO_TELEMETRY_DISABLED = '1'
await import('../../node_modules/astro/bin/astro.mjs')
