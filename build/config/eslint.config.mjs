import hooks from 'eslint-plugin-react-hooks'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

const forbiddenSyntax = [
  { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' },
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
  { selector: 'ExportAllDeclaration', message: 'No barrel files.' },
]

export default defineConfig(
  globalIgnores(['dist/**', 'node_modules/**', '.cache/**', '**/*.d.ts']),
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strict],
    rules: {
      'no-restricted-syntax': ['error', ...forbiddenSyntax],
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-restricted-properties': [
        'error',
        { property: 'toBeCloseTo', message: 'Compare decimal strings exactly.' },
        { property: 'dangerouslySetInnerHTML', message: 'User text is never markup.' },
        { property: 'innerHTML', message: 'User text is never markup.' },
      ],
    },
  },
  { files: ['renderer/**'], extends: [hooks.configs.flat.recommended] },
  {
    files: ['shared/**'],
    rules: {
      'no-restricted-globals': ['error', 'Date', 'performance', 'crypto', 'console', 'fetch'],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The engine has no randomness.' },
        { property: 'toBeCloseTo', message: 'Compare decimal strings exactly.' },
      ],
    },
  },
  { files: ['test/e2e/browser-setup.ts', '**/*.config.*'], rules: { 'no-restricted-syntax': 'off' } },
)
