import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';
import '../messages/i18n';

// How long a page takes to show depends on the machine; a test says what it shows.
configure({ asyncUtilTimeout: 10_000 });
afterEach(() => cleanup());

// jsdom has neither; Mantine asks for both.
const quiet = () => undefined;
Object.defineProperty(window, 'matchMedia', {
    value: (media: string) => ({ matches: false, media, addEventListener: quiet, removeEventListener: quiet }),
});
Object.defineProperty(window, 'ResizeObserver', {
    value: class {
        observe = quiet;
        unobserve = quiet;
        disconnect = quiet;
    },
});
// jsdom scrolls nothing; lists of choices ask for it.
Element.prototype.scrollIntoView = quiet;
// Nor has it fonts; a field that grows with its text waits for them.
Object.defineProperty(document, 'fonts', { value: { addEventListener: quiet, removeEventListener: quiet } });
