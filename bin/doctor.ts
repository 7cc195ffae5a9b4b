import { styleText } from 'node:util';
import { examine } from '../lib/operator/check.ts';
import { deploymentOf, runCommand } from '../lib/operator/context.ts';

const MARKS = { well: styleText('green', '✓'), later: styleText('dim', '…'), ill: styleText('red', '✗') };

/** `npm run doctor`: examines the deployment, before or after it is there, and says what to do. */
await runCommand(async () => {
  const { domain, ruleSet } = deploymentOf(process.argv.slice(2)).deployment;
  let ills = 0;
  for await (const { name, state, says } of examine({ region: process.env.AWS_REGION, domain, ruleSet })) {
    console.log(`${MARKS[state]} ${name.padEnd(12)}${says}`);
    if (state === 'ill') ills++;
  }
  console.log(ills ? `\n${ills} to put right, from the top.` : '\nAll well.');
  return ills ? 1 : 0;
});
