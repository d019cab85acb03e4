import { useComputedColorScheme } from '@mantine/core';
import { painted } from './colour';

/** A spot of colour beside a name; never the only thing that tells two things apart. */
export function Dot({ colour, size = 11 }: { colour: string; size?: number }) {
    const dark = useComputedColorScheme('light') === 'dark';
    return (
        <span
            aria-hidden
            style={{
                display: 'inline-block',
                flex: 'none',
                width: size,
                height: size,
                borderRadius: 3,
                background: painted(colour, dark),
            }}
        />
    );
}
