import { GetFunctionConfigurationCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { GetScheduleGroupCommand, SchedulerClient } from '@aws-sdk/client-scheduler';
import { GetAccountCommand, SESv2Client } from '@aws-sdk/client-sesv2';
import { paginateListSubscriptionsByTopic, SNSClient } from '@aws-sdk/client-sns';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { getDomain } from 'tldts';
import type { Deployment } from '../deployment.ts';
import {
  asText,
  dkimRecord,
  dmarcRecord,
  feedbackHost,
  inboundHost,
  mailFromDomain,
  mailFromMxRecord,
  mailFromSpfRecord,
  mxRecord,
} from '../dns-records.ts';
import { inboxAddress, namesOf } from '../names.ts';
import { regionAdvice } from '../regions.ts';
import { examineAddedOwners } from './added-owners.ts';
import { inSandbox } from './adopt.ts';
import { awaitedRecord } from './certificate.ts';
import type { Context } from './context.ts';
import { type Dns, systemDns } from './dns.ts';
import { isPasswordKept } from './letters.ts';
import { activeRuleSet } from './rule-set.ts';
import { identityOf, suppressionOf } from './ses.ts';
import { outputOf, stackNamed } from './stacks.ts';

/** One line of the doctor: what was looked at, how it stands, and what to do when it is not well. */
export interface Finding {
  name: string;
  state: 'well' | 'later' | 'ill';
  says: string;
}

/** What is examined. */
export interface Examined {
  region: string | undefined;
  /** What the deployment is told beside itself: whether the region is known to receive mail. */
  context?: Context;
  deployment: Deployment;
  dns?: Dns;
}

interface Where {
  /** As AWS calls it; '' where none is set. */
  region: string;
  receivesMail: boolean;
  deployment: Deployment;
  dns: Dns;
}

type Said = Omit<Finding, 'name'>;
type Check = (where: Where) => Promise<Said>;

const well = (says: string): Said => ({ state: 'well', says });
const later = (says: string): Said => ({ state: 'later', says });
const ill = (says: string): Said => ({ state: 'ill', says });

const region: Check = async ({ region: name, receivesMail }) => {
  if (!name) return ill('No region is set. Set one: export AWS_REGION=eu-west-1');
  const advice = receivesMail ? null : regionAdvice(name);
  return advice ? ill(advice) : well(name);
};

const credentials: Check = async () => {
  try {
    const { Account } = await new STSClient({}).send(new GetCallerIdentityCommand({}));
    return well(`account ${Account}`);
  } catch (error) {
    return ill(`AWS does not know you (${nameOf(error)}). Sign in: aws configure, or aws sso login`);
  }
};

const bootstrap: Check = async () =>
  (await stackNamed('CDKToolkit'))
    ? well('the CDK has been here')
    : ill('The CDK has never deployed to this account and region. Run once: npx cdk bootstrap');

/** CloudFormation User Guide, "Stack status codes". */
const STEADY = /^(?:CREATE|UPDATE|IMPORT)_COMPLETE$/;
const BETWEEN = /_IN_PROGRESS$/;

const deployed: Check = async ({ deployment: { stage } }) => {
  const names = Object.values(namesOf(stage).stacks);
  const found = await Promise.all(names.map(stackNamed));
  if (found.every((stack) => !stack))
    return later('Not deployed yet: npm run deploy -- --domain … --owner …');
  for (const [index, stack] of found.entries()) {
    const [name, status] = [names[index], stack?.StackStatus ?? ''];
    if (!stack) return ill(`The stack ${name} is not there. Deploy again: npm run deploy`);
    if (BETWEEN.test(status))
      return later(`The stack ${name} is being changed (${status}). Look again later.`);
    if (status.startsWith('DELETE'))
      return ill(`The stack ${name} could not be taken down (${status}). Again: npm run destroy`);
    if (!STEADY.test(status))
      return ill(
        `The last change of the stack ${name} failed (${status}). See why: aws cloudformation ` +
          `describe-stack-events --stack-name ${name}. Then npm run deploy`,
      );
  }
  return well('the stacks are there');
};

const identity: Check = async ({ deployment: { domain } }) => {
  const found = await identityOf(domain);
  if (!found) return later(`SES does not know ${domain} yet; deploying tells it.`);
  const { Status = 'none', Tokens = [] } = found.DkimAttributes ?? {};
  if (found.VerifiedForSendingStatus && Status === 'SUCCESS') return well(`${domain} is verified, with DKIM`);
  const records = Tokens.map((token) => asText(dkimRecord(domain, token)));
  return ill(
    `${domain} is not verified yet (DKIM: ${Status}). Add these DNS records, then wait up to 72 hours: ` +
      records.join('; '),
  );
};

const mx: Check = async ({ deployment: { domain }, region: name, dns }) => {
  const wanted = inboundHost(name);
  return (await dns.mx(domain)).includes(wanted)
    ? well(`${domain} receives by ${wanted}`)
    : ill(`Mail for ${domain} does not go to SES. Add this DNS record: ${asText(mxRecord(domain, name))}`);
};

const mailFrom: Check = async ({ deployment: { domain }, region: name, dns }) => {
  const found = await identityOf(domain);
  if (!found) return later('Deploying says from where mail comes.');
  const from = found.MailFromAttributes?.MailFromDomain;
  if (!from)
    return ill(
      `SES sends for ${domain} from a domain of its own, so SPF is not yours. Say: aws sesv2 ` +
        `put-email-identity-mail-from-attributes --email-identity ${domain} --mail-from-domain ` +
        mailFromDomain(domain),
    );
  const missing = [
    ...((await dns.mx(from)).includes(feedbackHost(name)) ? [] : [mailFromMxRecord(from, name)]),
    ...((await dns.txt(from)).some((txt) => /^v=spf1 .*\binclude:amazonses\.com\b/i.test(txt))
      ? []
      : [mailFromSpfRecord(from)]),
  ];
  return missing.length
    ? ill(`Bounces and SPF need these DNS records: ${missing.map(asText).join('; ')}`)
    : well(`SPF is asked of ${from}`);
};

/** A domain without a record of its own has that of its registrable domain (RFC 7489, section 6.6.3). */
const dmarc: Check = async ({ deployment: { domain }, dns }) => {
  const record = dmarcRecord(domain);
  for (const name of [domain, getDomain(domain) ?? domain])
    if ((await dns.txt(dmarcRecord(name).name)).some((txt) => /^v=DMARC1\b/i.test(txt)))
      return well(`${dmarcRecord(name).name} is there`);
  return ill(`Many mailboxes want a DMARC record. Add this DNS record: ${asText(record)}`);
};

/** What the stack says of the record, once it has one: the name that AWS gives is not known before. */
const links: Check = async ({ deployment: { stage, domain, links: wanted }, dns }) => {
  if (!wanted) return well(`they lead to AWS’s name; npm run deploy -- --links go.${domain} makes it yours`);
  const { workflow } = namesOf(stage).stacks;
  const awaited = await awaitedRecord(workflow);
  if (awaited)
    return ill(
      `The deployment waits for a certificate. Add this DNS record, now and for good: ${asText(awaited)}`,
    );
  const record = outputOf(await stackNamed(workflow), 'LinksRecord');
  const [name, , target = ''] = record?.split(' ') ?? [];
  if (name !== wanted) return later(`Deploying asks for a certificate for ${wanted}: npm run deploy`);
  return (await dns.cname(wanted)).includes(target.toLowerCase())
    ? well(`they lead to ${wanted}`)
    : ill(`Links lead to ${wanted}, which leads nowhere yet. Add this DNS record: ${record}`);
};

const ruleSet: Check = async ({ deployment: { stage, ruleSet: wanted } }) => {
  const { stacks, rule } = namesOf(stage);
  if (!(await stackNamed(stacks.mail))) return later('No rule receives mail yet; deploying makes one.');
  const active = await activeRuleSet();
  if (!active) return ill('No rule set is active, so nothing is received. Deploy again: npm run deploy');
  const ours = rule(active.name);
  if (active.rules.includes(ours)) return well(`“${active.name}” is active and holds “${ours}”`);
  return ill(
    active.name === wanted
      ? `The rule “${ours}” is gone from “${wanted}”, so nothing is received. Deploy it ` +
          ('into a new one: aws ses create-receipt-rule-set --rule-set-name inbox-again; aws ses ' +
            'set-active-receipt-rule-set ') +
          '--rule-set-name inbox-again; npm run deploy'
      : `Another rule set, “${active.name}”, is active and may serve something else. Deploy again: npm run ` +
          'deploy adds Bowout’s rule to it',
  );
};

const sending: Check = async () => {
  const { SendingEnabled, SendQuota } = await new SESv2Client({}).send(new GetAccountCommand({}));
  if (!SendingEnabled)
    return ill('SES has paused sending for this account. Look at its “Account dashboard” and answer AWS.');
  const { Max24HourSend = 0, SentLast24Hours = 0 } = SendQuota ?? {};
  return Max24HourSend >= 0 && SentLast24Hours > 0.8 * Max24HourSend
    ? ill(`${SentLast24Hours} of ${Max24HourSend} mails a day are used up. Ask for more in Service Quotas.`)
    : well(`${SentLast24Hours} of ${Max24HourSend} mails sent in the last 24 hours`);
};

/** In the sandbox all but letters to recruiters can be tried, once the owner's address is confirmed. */
const production: Check = async ({ deployment }) => {
  if (!(await inSandbox()))
    return deployment.sandbox
      ? later('AWS gave production access. Deploy again: npm run deploy lets go of what the sandbox needed')
      : well('SES may write to recruiters');
  const { ownerEmail } = deployment;
  const found = await identityOf(ownerEmail);
  if (!found)
    return later(
      `The account is in the SES sandbox. Deploying makes AWS ask ${ownerEmail} for a ` +
        'confirmation; then you can try Bowout, all but letters to recruiters.',
    );
  if (!found.VerifiedForSendingStatus)
    return ill(
      `The account is in the SES sandbox, and ${ownerEmail} is not confirmed: open AWS’s ` +
        (`mail to it. None there? aws sesv2 delete-email-identity --email-identity ${ownerEmail}, ` +
          'then npm run deploy'),
    );
  if (deployment.letters && deployment.sandbox)
    return well('the account is in the SES sandbox, which is enough: letters leave by your own mail server');
  if (!deployment.sandbox)
    return ill('The account is in the SES sandbox, and Bowout does not know. Deploy again: npm run deploy');
  return later(
    `The account is in the SES sandbox: it writes to you, not to recruiters. Try it: forward a mail to ` +
      `${inboxAddress(deployment)}; in place of a recruiter’s address use ` +
      ('success@simulator.amazonses.com. For the rest ask for production access in the SES console, ' +
        '“Account dashboard”.'),
  );
};

/** Which way letters take, and whether that way is open. */
const letters: Check = async ({ deployment }) => {
  const { letters: server, ownerEmail } = deployment;
  if (!server)
    return well(
      'they leave by SES, from your domain; --letters smtp takes your own mailbox (see the README)',
    );
  return (await isPasswordKept(deployment))
    ? well(`they leave by ${server.host}, from ${ownerEmail}`)
    : ill(`The password of ${server.user} at ${server.host} is not kept: npm run deploy asks for it`);
};

/** The client is loaded where there is something to ask. */
const secondReader: Check = async ({ deployment: { secondReader: model }, region: name }) => {
  if (!model) return well('off: no mail is read by a language model');
  const { hindranceOf } = await import('./second-reader.ts');
  const hindrance = await hindranceOf(model, name);
  return hindrance ? ill(hindrance) : well(`${model} reads what the rules cannot`);
};

const suppression: Check = async ({ deployment: { ownerEmail } }) => {
  const reason = await suppressionOf(ownerEmail);
  if (!reason) return well(`SES writes to ${ownerEmail}`);
  return ill(
    `SES sends nothing to ${ownerEmail} any more: ${reason}. See to the mailbox, then: aws sesv2 ` +
      `delete-suppressed-destination --email-address ${ownerEmail}`,
  );
};

const others: Check = ({ deployment }) => examineAddedOwners(deployment);

const alarms: Check = async ({ deployment: { stage, operatorEmail } }) => {
  const topic = outputOf(await stackNamed(namesOf(stage).stacks.workflow), 'AlarmsTopic');
  if (!topic) return later(`Deploying makes alarms, which are mailed to ${operatorEmail}.`);
  const arns: string[] = [];
  const pages = paginateListSubscriptionsByTopic({ client: new SNSClient({}) }, { TopicArn: topic });
  for await (const { Subscriptions = [] } of pages)
    for (const { Endpoint, SubscriptionArn = '' } of Subscriptions)
      if (Endpoint?.toLowerCase() === operatorEmail.toLowerCase()) arns.push(SubscriptionArn);
  if (arns.some((arn) => arn.startsWith('arn:'))) return well(`they are mailed to ${operatorEmail}`);
  return ill(
    `No alarm reaches ${operatorEmail} before it is confirmed: open AWS’s mail “Subscription ` +
      `Confirmation”. None there? aws sns subscribe --topic-arn ${topic} --protocol email ` +
      `--notification-endpoint ${operatorEmail}`,
  );
};

const schedules: Check = async ({ deployment: { stage } }) => {
  const { scheduleGroup } = namesOf(stage);
  try {
    await new SchedulerClient({}).send(new GetScheduleGroupCommand({ Name: scheduleGroup }));
    return well(`the group “${scheduleGroup}” is there`);
  } catch (error) {
    if (nameOf(error) !== 'ResourceNotFoundException') throw error;
    return later('No schedule group yet; deploying makes it.');
  }
};

/** What the deployed functions take for the owner is what counts, whatever was said since. */
const owner: Check = async ({ deployment: { stage, ownerEmail } }) => {
  try {
    const { Environment } = await new LambdaClient({}).send(
      new GetFunctionConfigurationCommand({ FunctionName: namesOf(stage).followUp }),
    );
    const known = Environment?.Variables?.OWNER_EMAIL ?? '';
    return known === ownerEmail
      ? well(`mail of ${ownerEmail} counts, and notices go there`)
      : ill(
          `Deployed is “${known}”, not ${ownerEmail}: mail of yours does not count, and notices go there. ` +
            'Deploy again: npm run deploy',
        );
  } catch (error) {
    if (nameOf(error) !== 'ResourceNotFoundException') throw error;
    return later(`will be ${ownerEmail}`);
  }
};

/** In the order in which a person puts them right; without the first two nothing else can be asked. */
const CHECKS: [string, Check][] = [
  ['region', region],
  ['credentials', credentials],
  ['bootstrap', bootstrap],
  ['deployed', deployed],
  ['owner', owner],
  ['identity', identity],
  ['mx', mx],
  ['mail from', mailFrom],
  ['dmarc', dmarc],
  ['links', links],
  ['rule set', ruleSet],
  ['sending', sending],
  ['production', production],
  ['letters', letters],
  ['second reader', secondReader],
  ['suppression', suppression],
  ['alarms', alarms],
  ['schedules', schedules],
  ['owners', others],
];
const NEEDED_FIRST = 2;

/** Examines a deployment, before or after it is there. Each finding that is not well says what to do. */
export async function* examine({
  region: name = '',
  context = {},
  deployment,
  dns = systemDns,
}: Examined): AsyncGenerator<Finding> {
  const where = { region: name, receivesMail: context.receivesMail === 'yes', deployment, dns };
  for (const [index, [name, check]] of CHECKS.entries()) {
    let said: Said;
    try {
      said = await check(where);
    } catch (error) {
      said = ill(
        `Could not be asked (${nameOf(error)}): may these credentials do that? Try again, or ask who ` +
          'manages the account.',
      );
    }
    yield { name, ...said };
    if (said.state === 'ill' && index < NEEDED_FIRST) return;
  }
}

const nameOf = (error: unknown) => (error instanceof Error ? error.name : String(error));
