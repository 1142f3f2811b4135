import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/unit/set-up.ts'],
    // All of it is text there: "false" would be yes.
    env: { FIREFOX: '' },
    // One process for many files: a quarter of the time. So every test clears up behind the others.
    isolate: false,
    // Not all but one: of two cores one would rest.
    maxWorkers: '100%',
    // How fast a machine is is no reason to fail.
    testTimeout: 60_000,
    restoreMocks: true,
    unstubGlobals: true,
  },
});
