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

// Nothing is laid out in jsdom: every box is empty, and everything is seen.
Range.prototype.getBoundingClientRect = () => ({
    top: 0,
    left: 0,
    right: 0,
    bottom: 0,
    width: 0,
    height: 0,
    x: 0,
    y: 0,
    toJSON: quiet,
});
Element.prototype.scrollIntoView = quiet;
window.scrollBy = quiet;
Object.defineProperty(window, 'IntersectionObserver', {
    value: class {
        constructor(private readonly seen: (entries: { target: Element; isIntersecting: boolean }[]) => void) {}
        observe(target: Element) {
            queueMicrotask(() => this.seen([{ target, isIntersecting: true }]));
        }
        unobserve = quiet;
        disconnect = quiet;
    },
});
// Nor has it fonts; a field that grows with its text waits for them.
Object.defineProperty(document, 'fonts', { value: { addEventListener: quiet, removeEventListener: quiet } });
