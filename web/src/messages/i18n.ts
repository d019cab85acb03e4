import i18next, { type PostProcessorModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { pseudo } from './pseudo';

/** One catalogue a feature, found by its file name, so that a feature's words lie beside each other. */
const files = import.meta.glob<Record<string, unknown>>('./en/*.json', { eager: true, import: 'default' });
const catalogues = Object.fromEntries(
    Object.entries(files).map(([file, words]) => [file.replace('./en/', '').replace('.json', ''), words]),
);

/** Marks every word that comes from a catalogue, so that a test can see the ones that do not. Chosen with `?locale=pseudo`. */
const marked: PostProcessorModule = {
    type: 'postProcessor',
    name: 'pseudo',
    process: (value: string) => pseudo(value),
};

export const isPseudo =
    typeof window !== 'undefined' && new URLSearchParams(window.location.search).get('locale') === 'pseudo';

void i18next
    .use(initReactI18next)
    .use(marked)
    .init({
        lng: 'en',
        resources: { en: catalogues },
        defaultNS: 'shell',
        interpolation: { escapeValue: false },
        returnNull: false,
        ...(isPseudo ? { postProcess: ['pseudo'] } : {}),
    });

export const i18n = i18next;
