import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { hasJava, startEngine } from './engine.ts';

/** What speaks to a table: the store, every workflow on a World, and the story on a whole machine. */
const TESTS = ['test/store', 'test/workflow', 'test/e2e/story.test.ts'];

/**
 * `npm run e2e:dynamodb-local [-- TEST…]`: the tests that use a table, on Amazon's own DynamoDB Local in
 * place of dynalite. Says at its end which engine ran. Without Java nothing runs, and it says that.
 */
async function main(): Promise<number> {
  if (!hasJava()) {
    console.log('second engine: not run: no Java');
    return 0;
  }
  const engine = await startEngine();
  try {
    const tests = process.argv.length > 2 ? process.argv.slice(2) : TESTS;
    const vitest = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...tests], {
      env: { ...process.env, DYNAMODB_PORT: String(engine.port) },
      stdio: 'inherit',
    });
    const [status] = await once(vitest, 'exit');
    console.log(`second engine: DynamoDB Local ${engine.version}`);
    return status ?? 1;
  } finally {
    await engine.stop();
  }
}

process.exitCode = await main();
