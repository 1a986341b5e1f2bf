/** Measurements against annotated text that is no part of the project: `UD_DIR=… npx vitest run --config tests/accuracy/vitest.config.ts`. */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  cacheDir: 'node_modules/.cache/vite-accuracy',
  test: { include: ['tests/accuracy/**/*.accuracy.ts'], environment: 'node', disableConsoleIntercept: true },
})
