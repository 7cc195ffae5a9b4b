import { contextOf, runCommand } from '../lib/operator/context.ts';
import { redrive } from '../lib/operator/redrive.ts';

/** `npm run redrive`: puts back what failed, and says what it could not put back. */
await runCommand(async () => {
  const { stage = '' } = contextOf(process.argv.slice(2));
  let left = 0;
  for (const { queue, done, failed } of await redrive(stage)) {
    console.log(`${queue}: ${done} put back`);
    for (const { id, why } of failed) console.log(`  left in the queue, message ${id}: ${why}`);
    left += failed.length;
  }
  return left ? 1 : 0;
});
