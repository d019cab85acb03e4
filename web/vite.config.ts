import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** In development the server of Tacit runs beside this one; TACIT_SERVER says where. */
const server = process.env.TACIT_SERVER ?? 'http://127.0.0.1:7420';

export default defineConfig({
    plugins: [react()],
    server: { port: 5173, proxy: { '/api': { target: server, changeOrigin: true }, '/actuator': server } },
    build: { target: 'es2022', sourcemap: false, assetsInlineLimit: 0, chunkSizeWarningLimit: 900 },
    test: {
        environment: 'jsdom',
        setupFiles: ['src/testing/setup.ts'],
        include: ['src/**/*.test.{ts,tsx}'],
        testTimeout: 30_000,
    },
});
