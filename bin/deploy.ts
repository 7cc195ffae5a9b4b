import type { Deployment } from '../lib/deployment.ts';
import { asText } from '../lib/dns-records.ts';
import { namesOf } from '../lib/names.ts';
import { identitiesFromElsewhere, inSandbox, refuseWhatCannotBeTakenBack } from '../lib/operator/adopt.ts';
import { runCdk } from '../lib/operator/cdk.ts';
import { awaitedRecordWhile } from '../lib/operator/certificate.ts';
import { examine } from '../lib/operator/check.ts';
import { deploymentOf, keepContext, OptionError, runCommand } from '../lib/operator/context.ts';
import { isPasswordKept, keepPassword } from '../lib/operator/letters.ts';
import { activateIfNone, ruleSetToUse } from '../lib/operator/rule-set.ts';
import { asking } from '../lib/owner/ask.ts';

/**
 * `npm run deploy -- --domain inbox.example.com --owner you@example.com`: checks what must be right before,
 * asks what is there already, keeps the options for the next time, deploys, and says what is left to do by
 * hand.
 */
const BEFORE = ['region', 'credentials', 'bootstrap'];

async function main(): Promise<number> {
  const { context, deployment } = deploymentOf(process.argv.slice(2));
  for await (const { name, state, says } of examine({
    region: process.env.AWS_REGION,
    context,
    deployment,
  })) {
    if (!BEFORE.includes(name)) break;
    if (state === 'ill') {
      console.error(says);
      return 1;
    }
  }
  await refuseWhatCannotBeTakenBack(deployment);
  if (deployment.letters) await keepAskedPassword(deployment);
  const ruleSet = await ruleSetToUse(deployment.ruleSet, deployment.stage);
  if (ruleSet !== deployment.ruleSet) console.log(`Bowout’s rule goes into the rule set “${ruleSet}”.`);
  const known = await identitiesFromElsewhere(deployment);
  for (const name of known) console.log(`SES knows ${name} already: it is used as it is, and stays.`);
  const sandbox = await inSandbox();
  Object.assign(context, { ruleSet, knownIdentities: known.join(','), sandbox: sandbox ? 'yes' : '' });
  keepContext(context);
  const deploying = runCdk(['deploy', '--all', '--require-approval', 'never'], context);
  if (deployment.links) await tellAwaited(deploying, deployment);
  const status = await deploying;
  if (status !== 0) return status;
  if (await activateIfNone(ruleSet)) console.log('The rule set is active: mail is received.');
  const { domain, operatorEmail, ownerEmail, links } = deployment;
  const steps = [
    'Add the DNS records above: DKIM, MX, MAIL FROM (an MX and a TXT record) and DMARC.',
    ...(links ? [`Add the DNS record of ${links} above (LinksRecord): links in mails lead there.`] : []),
    `Open AWS’s mail “Subscription Confirmation” to ${operatorEmail} and confirm: before that ` +
      'no alarm arrives.',
    ...(sandbox && deployment.letters
      ? [
          `Open AWS’s mail to ${ownerEmail} and confirm the address: SES writes my notices to you there. ` +
            'Letters leave by your own mail server, so you need no production access.',
        ]
      : []),
    ...(sandbox && !deployment.letters
      ? [
          `Open AWS’s mail to ${ownerEmail} and confirm the address: until AWS gives you production ` +
            'access, ' +
            'SES writes only there. That is enough to try everything but letters to recruiters.',
          'Ask AWS for production access to SES, so that it may write to recruiters; then npm run deploy ' +
            'again. If AWS says no: npm run deploy -- --letters smtp sends letters through your own mailbox.',
        ]
      : []),
    `Run npm run doctor until it is all well, then send a mail with the subject “home” to inbox@${domain}: ` +
      'the answer is the link to your pages.',
  ];
  console.log(`\nDeployed. What is left, once:\n`);
  for (const [index, step] of steps.entries()) console.log(`  ${index + 1}. ${step}`);
  return 0;
}

/** The password of the owner's mailbox, from the environment, or asked for where none is kept yet. */
async function keepAskedPassword(deployment: Deployment): Promise<void> {
  const { MAILBOX_PASSWORD: said } = process.env;
  if (!said && (await isPasswordKept(deployment))) return;
  const { host, user } = deployment.letters ?? {};
  const terminal = asking(process.stdin, process.stdout);
  try {
    const password = said || (await terminal.askSecret(`The (app) password of ${user} at ${host}?`));
    if (!password) throw new OptionError('Letters by SMTP need the mailbox’s password: MAILBOX_PASSWORD=…');
    await keepPassword(deployment, password);
    console.log(`${host} lets ${user} in; the password is kept in the Parameter Store, encrypted.`);
  } finally {
    terminal.close();
  }
}

/** The deployment waits for a record that only its events name: whoever deploys must hear of it meanwhile. */
async function tellAwaited(deploying: Promise<number>, { stage, links }: Deployment): Promise<void> {
  const record = await awaitedRecordWhile(deploying, namesOf(stage).stacks.workflow);
  if (!record) return;
  console.log(
    `\nAWS gives ${links} a certificate once this DNS record is there. Add it now, and leave it for good ` +
      `(the certificate is renewed by it):\n\n  ${asText(record)}\n\nThe deployment goes on by itself some ` +
      'minutes later. After twelve hours without it everything goes back to how it was.\n',
  );
}

await runCommand(main);
