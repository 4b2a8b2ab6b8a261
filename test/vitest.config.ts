import { defineConfig } from 'vitest/config';
import SlowFirst from './slow-first.ts';

export default defineConfig({
  test: {
    reporters: ['default', './test/closing-line.ts'],
    include: ['test/**/*.test.ts'],
    sequence: { sequencer: SlowFirst },
    // The default leaves a processor free, which is half of a small machine.
    maxWorkers: '100%',
    // A browser or a server that has to start may take its time on a small machine; no test asserts a duration.
    testTimeout: 900_000,
    hookTimeout: 900_000,
  },
});
