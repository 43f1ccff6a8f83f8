import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Property tests take their time on a busy machine.
  test: { globalSetup: ['tests/setup-dictionary.ts'], testTimeout: 120_000 },
});
