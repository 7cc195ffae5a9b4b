import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { examine } from '../lib/operator/check.ts';
import { deploymentOf, runCommand } from '../lib/operator/context.ts';
import { activateIfNone, activeRuleSet } from '../lib/operator/rule-set.ts';

/**
 * `npm run deploy -- --domain inbox.example.com --owner you@example.com`: checks what must be right before, keeps the
 * options for the next time, deploys, and says what is left to do by hand.
 */
const BEFORE = ['region', 'credentials', 'bootstrap'];

async function main(): Promise<number> {
  const { context, deployment } = deploymentOf(process.argv.slice(2));
  for await (const { name, state, says } of examine({
    region: process.env.AWS_REGION,
    ...deployment,
  })) {
    if (!BEFORE.includes(name)) break;
    if (state === 'ill') {
      console.error(says);
      return 1;
    }
  }
  const active = await activeRuleSet();
  if (active && active !== deployment.ruleSet) {
    console.log(`The rule set “${active}” is active and stays so; Bowout’s rule is added to it.`);
    context.ruleSet = active;
  }
  writeFileSync('cdk.context.json', `${JSON.stringify(context, null, 2)}\n`);
  const options = Object.entries(context).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const { status } = spawnSync('cdk', ['deploy', '--all', '--require-approval', 'never', ...options], {
    stdio: 'inherit',
  });
  if (status !== 0) return status ?? 1;
  if (await activateIfNone()) console.log('The rule set is active: mail is received.');
  console.log(`
Deployed. What is left, once:

  1. Add the DNS records above: three DKIM records, the MX record, and the MAIL FROM records of the SES console.
  2. Ask AWS for production access to SES, so that it may write to recruiters.
  3. Run npm run doctor until it is all well, then send a mail with the subject “home” to inbox@${deployment.domain}:
     the answer is the link to your pages.
`);
  return 0;
}

await runCommand(main);
