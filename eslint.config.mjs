import astro from 'eslint-plugin-astro'
import tseslint from 'typescript-eslint'

/** The rooms of src in the order imports may point: each may use those before it. */
const rooms = [
  'engine',
  'company',
  'models',
  'url',
  'i18n',
  'case',
  'charts',
  'figures',
  'takeaway',
  'islands',
  'library',
  'components',
  'layouts',
  'pages',
  'check',
  'fonts',
]
/** Rooms that see less than their place would allow. */
const narrow = {
  company: [],
  models: ['engine', 'company'],
  url: ['engine'],
  check: ['engine', 'company', 'i18n'],
  fonts: [],
}

const oneWay = rooms.map((room, at) => {
  const allowed = narrow[room] ?? rooms.slice(0, at)
  const barred = rooms.filter((other) => other !== room && !allowed.includes(other))
  return {
    files: [`src/${room}/**`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: barred.map((other) => ({
            group: [`**/${other}`, `**/${other}/**`],
            message: `Imports point one way: ${room} may not use ${other}.`,
          })),
        },
      ],
    },
  }
})

export default tseslint.config(
  { ignores: ['dist/', '.astro/', '.stryker-tmp/', 'node_modules/'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs.recommended,
  ...oneWay,
  {
    rules: {
      'max-lines': ['error', { max: 220, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
    },
  },
  {
    files: ['src/tools/**', 'src/check/run.ts', '*.mjs', 'public/**'],
    rules: { 'no-console': 'off' },
  },
)
