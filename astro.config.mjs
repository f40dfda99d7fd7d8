import { fileURLToPath } from 'node:url'
import mdx from '@astrojs/mdx'
import preact from '@astrojs/preact'
import { defineConfig, fontProviders } from 'astro/config'
import { contentCheck } from './src/check/integration.ts'

/** What every calculator needs at once is one chunk, which compresses better than several. */
const together = {
  codeSplitting: {
    groups: [
      {
        name: 'core',
        test: /src\/(engine\/(?!index|explain|curve|headline|sensitivity)|i18n|url|case\/(?!typed)|islands\/(?!Chart|columns|Opening|Picture|Data|Work|work|Result|Bar\.|MattersFold|Notice\.|late\.|live|snippet|CopyLink|useLate|usePrinting|Waiting|pointAt|curves\.|Matters\.))/,
      },
    ],
  },
}

/** Adds `client:near`, which the calculators hydrate by. */
const near = {
  name: 'near',
  hooks: {
    'astro:config:setup': ({ addClientDirective }) =>
      addClientDirective({
        name: 'near',
        entrypoint: fileURLToPath(new URL('src/islands/near.ts', import.meta.url)),
      }),
  },
}

/** Astro marks its modules by a directive of its own, and the bundler warns of each. */
const expected = {
  name: 'expected',
  onLog: (_level, { code, message }) =>
    code === 'MODULE_LEVEL_DIRECTIVE' && message.includes('"use astro:head-inject"')
      ? false
      : undefined,
}

const font = (name, cssVariable, family, fallbacks, files) => ({
  name,
  cssVariable,
  provider: fontProviders.local(),
  fallbacks,
  options: {
    variants: files.map(([file, style]) => ({
      weight: '200 900',
      style,
      src: [`@fontsource-variable/${family}/files/${family}-latin-${file}.woff2`],
    })),
  },
})

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://palanca.example',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  i18n: { locales: ['en', 'es'], defaultLocale: 'en', routing: { prefixDefaultLocale: false } },
  integrations: [contentCheck(), near, mdx(), preact()],
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'self'",
      ],
    },
  },
  // Chunks that carry no styles need no preloading helper.
  vite: {
    build: { modulePreload: false },
    plugins: [expected],
    environments: { client: { build: { rolldownOptions: { output: together } } } },
  },
  fonts: [
    font(
      'Source Serif 4',
      '--font-serif',
      'source-serif-4',
      ['Georgia', 'serif'],
      [
        ['wght-normal', 'normal'],
        ['wght-italic', 'italic'],
      ],
    ),
    font(
      'Source Sans 3',
      '--font-sans',
      'source-sans-3',
      ['Arial', 'sans-serif'],
      [['wght-normal', 'normal']],
    ),
  ],
})
