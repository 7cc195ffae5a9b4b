import { defineConfig } from 'vitest/config';

/** What the functions log is for their tests to read (`test/log-lines.ts`), not for whoever runs them. */
const QUIET = { POWERTOOLS_LOG_LEVEL: 'SILENT', POWERTOOLS_METRICS_DISABLED: 'true' };

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    /** Vite sets one of its own, which the programs that tests start would take for ours. */
    env: { BASE_URL: '', ...QUIET },
  },
});
