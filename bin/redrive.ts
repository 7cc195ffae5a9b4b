import { redrive } from '../lib/operator/redrive.ts';

for (const { queue, done, unknown } of await redrive()) {
  console.log(`${queue}: ${done} put back${unknown ? `, ${unknown} left that name no function` : ''}`);
}
