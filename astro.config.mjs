import { fileURLToPath } from 'node:url'
import { satteri } from '@astrojs/markdown-satteri'
import mdx from '@astrojs/mdx'
import preact from '@astrojs/preact'
import { defineConfig } from 'astro/config'
import { contentCheck } from './src/check/integration.ts'
import { cutFonts } from './src/fonts/provider.ts'
import { propsApart } from './src/tools/propsApart.ts'
import { unbroken } from './src/tools/unbroken.ts'

/** What every calculator needs at once is one chunk, which compresses better than several. */
const together = {
  codeSplitting: {
    groups: [
      {
        name: 'core',
        test: /src\/(engine|i18n|url|case|islands)\/(?!Background)/,
        tags: ['$initial'],
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

/** Chunks that carry no styles need no preloading helper, and no list of what to preload. */
const unpreloaded = {
  name: 'unpreloaded',
  enforce: 'pre',
  configEnvironment: () => ({ build: { modulePreload: false } }),
  load: {
    filter: { id: /vite\/preload-helper/ },
    handler: () => 'export const __vitePreload = (load) => load()',
  },
}

const variable = '@fontsource-variable/'

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://palanca.example',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  // A page is painted after one answer of its host, and weighs less than with files beside it.
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  i18n: { locales: ['en', 'es'], defaultLocale: 'en', routing: { prefixDefaultLocale: false } },
  integrations: [contentCheck(), near, mdx(), preact(), propsApart()],
  markdown: { syntaxHighlight: false, processor: satteri({ mdastPlugins: [unbroken] }) },
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
  vite: {
    plugins: [expected, unpreloaded],
    environments: {
      client: { build: { rolldownOptions: { output: together } } },
    },
  },
  fonts: [
    {
      name: 'Source Serif 4',
      cssVariable: '--font-serif',
      provider: cutFonts(),
      fallbacks: ['Georgia', 'serif'],
      options: {
        normal: `${variable}source-serif-4/files/source-serif-4-latin-wght-normal.woff2`,
        italic: `${variable}source-serif-4/files/source-serif-4-latin-wght-italic.woff2`,
        signs: '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
      },
    },
    {
      name: 'Source Sans 3',
      cssVariable: '--font-sans',
      provider: cutFonts(),
      fallbacks: ['Arial', 'sans-serif'],
      options: {
        normal: `${variable}source-sans-3/files/source-sans-3-latin-wght-normal.woff2`,
        signs: '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
      },
    },
  ],
})
