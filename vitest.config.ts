import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: ['tests/setup-dictionary.ts'],
    maxWorkers: '100%',
    // Property tests take their time on a busy machine.
    testTimeout: 120_000,
  },
});
