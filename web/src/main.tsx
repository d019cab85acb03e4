import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import '@mantine/core/styles.css';
import './ui/page.css';

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { sayWhenUnreachable } from './api/client';
import { App } from './App';
import { i18n } from './messages/i18n';

const root = document.getElementById('root');
if (root === null) {
    throw new Error('the page has no root');
}
sayWhenUnreachable(i18n.t('shell:unreachable'));
createRoot(root).render(
    <StrictMode>
        <App />
    </StrictMode>,
);
