import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { routes } from './routes';
import { useAppearance } from './store/appearance';
import { makeQueryClient } from './store/queries';
import { theme } from './ui/theme';

const nonce = document.querySelector('meta[name=style-nonce]')?.getAttribute('content') ?? '';

/** The whole client: theme, data, pages. */
export function App() {
    const [client] = useState(makeQueryClient);
    const [router] = useState(() => createBrowserRouter(routes));
    const scheme = useAppearance((appearance) => appearance.scheme);
    const forced = scheme === 'auto' ? {} : { forceColorScheme: scheme };
    return (
        <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={() => nonce} {...forced}>
            <QueryClientProvider client={client}>
                <RouterProvider router={router} />
            </QueryClientProvider>
        </MantineProvider>
    );
}
