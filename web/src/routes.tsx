import type { RouteObject } from 'react-router';
import { Missing } from './features/shell/Missing';
import { StudyShell } from './features/shell/StudyShell';

/** A page is fetched when it is first opened; the transcript page is the one people live in and is kept small. */
export const routes: RouteObject[] = [
    { path: '/', lazy: async () => ({ Component: (await import('./features/home/HomePage')).HomePage }) },
    {
        path: '/studies/:study',
        element: <StudyShell />,
        children: [
            { index: true, lazy: async () => ({ Component: (await import('./features/study/StudyPage')).StudyPage }) },
            {
                path: 'sources/:source?',
                lazy: async () => ({ Component: (await import('./features/reading/ReadingPage')).ReadingPage }),
            },
            {
                path: 'codebook/:code?',
                lazy: async () => ({ Component: (await import('./features/codebook/CodebookPage')).CodebookPage }),
            },
            {
                path: 'themes/:theme?',
                lazy: async () => ({ Component: (await import('./features/themes/ThemesPage')).ThemesPage }),
            },
            {
                path: 'lens',
                lazy: async () => ({ Component: (await import('./features/framework/LensPage')).LensPage }),
            },
            {
                path: 'memos',
                lazy: async () => ({ Component: (await import('./features/memos/MemosPage')).MemosPage }),
            },
            {
                path: 'search',
                lazy: async () => ({ Component: (await import('./features/search/SearchPage')).SearchPage }),
            },
            {
                path: 'analyses/:analysis?',
                lazy: async () => ({ Component: (await import('./features/analyses/AnalysesPage')).AnalysesPage }),
            },
            {
                path: 'import',
                lazy: async () => ({ Component: (await import('./features/imports/ImportPage')).ImportPage }),
            },
            {
                path: 'trail',
                lazy: async () => ({ Component: (await import('./features/trail/TrailPage')).TrailPage }),
            },
            {
                path: 'settings',
                lazy: async () => ({ Component: (await import('./features/settings/SettingsPage')).SettingsPage }),
            },
        ],
    },
    { path: '*', element: <Missing /> },
];
