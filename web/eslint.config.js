import { importX } from 'eslint-plugin-import-x';
import a11y from 'eslint-plugin-jsx-a11y';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** What may be imported from where: features know everything below them and never each other. */
const layers = [
    { target: './src/ui', from: ['./src/features', './src/store', './src/transcript', './src/api'] },
    { target: './src/transcript', from: ['./src/features', './src/store', './src/ui'] },
    { target: './src/api', from: ['./src/features', './src/store', './src/ui', './src/transcript'] },
    { target: './src/store', from: ['./src/features', './src/ui'] },
];
const features = [
    'analyses',
    'codebook',
    'framework',
    'home',
    'imports',
    'memos',
    'reading',
    'search',
    'settings',
    'shell',
    'study',
    'themes',
    'trail',
].map((name) => ({
    target: `./src/features/${name}`,
    from: './src/features',
    except: [`./${name}`],
    message: 'Features do not know each other: share through store, transcript or ui.',
}));

export default tseslint.config(
    { ignores: ['dist', 'target', 'src/api/schema.ts'] },
    ...tseslint.configs.strictTypeChecked,
    ...tseslint.configs.stylisticTypeChecked,
    { languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } } },
    a11y.flatConfigs.strict,
    {
        plugins: { 'react-hooks': hooks, 'import-x': importX },
        rules: {
            ...hooks.configs.recommended.rules,
            'import-x/no-restricted-paths': ['error', { zones: [...layers, ...features] }],
            'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
            '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
            '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
            '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
            '@typescript-eslint/no-non-null-assertion': 'error',
            'no-restricted-syntax': [
                'error',
                { selector: 'JSXText[value=/[A-Za-z]{2}/]', message: 'Words belong in src/messages.' },
            ],
        },
    },
    {
        files: ['**/*.tsx'],
        rules: { 'max-lines-per-function': ['error', { max: 150, skipBlankLines: true, skipComments: true }] },
    },
    {
        files: ['**/*.test.{ts,tsx}', 'src/testing/**'],
        rules: { 'max-lines-per-function': 'off', 'no-restricted-syntax': 'off' },
    },
    { files: ['eslint.config.js'], extends: [tseslint.configs.disableTypeChecked] },
);
