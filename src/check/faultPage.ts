import { faultLine, type Fault } from './fault.ts'

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** The page an author sees in place of one that the content spoils; Vite's own script reloads it when it is mended. */
export const faultPage = (faults: readonly Fault[]): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8" />
<title>This page cannot be shown</title>
<script type="module" src="/@vite/client"></script>
<style>body { font: 1.1rem/1.5 sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }</style>
<h1>This page cannot be shown</h1>
<ul>
${faults.map((fault) => `<li>${escaped(faultLine(fault))}</li>`).join('\n')}
</ul>
</html>
`
