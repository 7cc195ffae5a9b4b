import { styleText } from 'node:util';
import { examine, type Finding } from '../lib/operator/check.ts';
import { deploymentOf, runCommand } from '../lib/operator/context.ts';
import { selfTest } from '../lib/operator/self-test.ts';

const MARKS = { well: styleText('green', '✓'), later: styleText('dim', '…'), ill: styleText('red', '✗') };

/** Prints a finding; 1 when something is to be done. */
function tell({ name, state, says }: Finding): number {
  console.log(`${MARKS[state]} ${name.padEnd(13)}${says}`);
  return state === 'ill' ? 1 : 0;
}

/**
 * `npm run doctor`: examines the deployment, before or after it is there, and says what to do. With `--mail`
 * it then sends a mail through the whole way in.
 */
await runCommand(async () => {
  const args = process.argv.slice(2);
  const mail = args.includes('--mail');
  const { context, deployment } = deploymentOf(args.filter((arg) => arg !== '--mail'));
  let ills = 0;
  for await (const finding of examine({ region: process.env.AWS_REGION, context, deployment })) {
    ills += tell(finding);
  }
  if (mail && !ills) ills += tell(await selfTest(deployment));
  console.log(ills ? `\n${ills} to put right, from the top.` : '\nAll well.');
  return ills ? 1 : 0;
});
