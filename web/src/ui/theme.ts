import { createTheme, type MantineColorsTuple } from '@mantine/core';

const teal: MantineColorsTuple = [
    '#e9f5f7',
    '#d3e7ea',
    '#a6ced5',
    '#76b4be',
    '#4f9eab',
    '#37909f',
    '#2a7785',
    '#1f5f6b',
    '#154e59',
    '#083f49',
];

/** Type first: a serif for what people said, a quiet sans for the tool around it. */
export const theme = createTheme({
    primaryColor: 'teal',
    colors: { teal },
    primaryShade: { light: 7, dark: 6 },
    fontFamily: '"Inter Variable", system-ui, sans-serif',
    headings: { fontFamily: '"Source Serif 4 Variable", Georgia, serif', fontWeight: '600' },
    defaultRadius: 'sm',
    cursorType: 'pointer',
    respectReducedMotion: true,
    autoContrast: true,
});
