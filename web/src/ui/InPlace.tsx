import type { ReactNode } from 'react';
import { focusFirst } from './focusFirst';

/** A form that opens where the thing is that it changes. Ctrl+Enter does it, Escape leaves it. */
export function InPlace({
    label,
    onSubmit,
    onLeave,
    children,
}: {
    label: string;
    onSubmit: () => void;
    onLeave: () => void;
    children: ReactNode;
}) {
    return (
        // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys that go for every field in the form
        <form
            ref={focusFirst}
            className="act"
            aria-label={label}
            onSubmit={(event) => {
                event.preventDefault();
                onSubmit();
            }}
            onKeyDown={(event) => {
                if (event.key === 'Escape' && !event.defaultPrevented) {
                    onLeave();
                } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
                    event.preventDefault();
                    onSubmit();
                }
            }}
        >
            {children}
        </form>
    );
}
