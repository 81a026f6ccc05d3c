import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { precompress } from './build/precompress'

export default defineConfig({
  plugins: [react(), precompress()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: {
    // The server's CSP allows fonts and pictures from 'self' only, so nothing small may become a data: URI.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 900,
    // Else what pages share falls into sixty small files, and each costs a question.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'shared', minShareCount: 3 }] } } },
  },
  server: {
    proxy: Object.fromEntries(
      ['/api', '/openapi', '/health', '/metrics', '/webhooks'].map((path) => [path, 'http://localhost:8080']),
    ),
  },
  test: {
    environment: 'jsdom',
    environmentOptions: { jsdom: { url: 'http://localhost:8080/' } },
    setupFiles: ['src/testing/setup.ts'],
    css: { modules: { classNameStrategy: 'non-scoped' } },
    include: ['src/**/*.test.{ts,tsx}'],
    maxWorkers: 2,
    // A machine that builds much else is slow at times; what passes waits for nothing.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
    // Loading everything anew for each file took longer than the tests; testing/setup.ts tidies up what they share.
    isolate: false,
  },
})
