import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';
import '../messages/i18n';

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
