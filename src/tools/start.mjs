// What `npm start` runs: installs on whatever Node started npm, then serves on the Node that came with that.
import { spawn } from 'node:child_process'
import './install.mjs'

const serving = spawn('node', ['src/tools/serve.ts', ...process.argv.slice(2)], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => serving.kill(signal))
serving.on('exit', (code) => {
  process.exitCode = code ?? 0
})
