import { resolveMx } from 'node:dns/promises';
import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { GetScheduleGroupCommand, SchedulerClient } from '@aws-sdk/client-scheduler';
import { GetAccountCommand, GetEmailIdentityCommand, SESv2Client } from '@aws-sdk/client-sesv2';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { RECEIVING_REGIONS } from '../regions.ts';
import { activeRuleSet } from './rule-set.ts';

/** One line of the doctor: what was looked at, how it stands, and what to do when it is not well. */
export interface Finding {
  name: string;
  state: 'well' | 'later' | 'ill';
  says: string;
}

interface Where {
  region: string | undefined;
  domain: string;
  /** The receipt rule set that was deployed into. */
  ruleSet: string;
  /** Looks up MX records; the system's resolver unless a test says otherwise. */
  mailExchangers?: (domain: string) => Promise<{ exchange: string }[]>;
}

type Check = (where: Where) => Promise<Finding>;

const well = (name: string, says: string): Finding => ({ name, state: 'well', says });
const ill = (name: string, says: string): Finding => ({ name, state: 'ill', says });

const region: Check = async ({ region: name }) =>
  !name
    ? ill('region', 'No region is set. Set one: export AWS_REGION=eu-west-1')
    : RECEIVING_REGIONS.includes(name)
      ? well('region', name)
      : ill('region', `SES receives no mail in ${name}. Choose one of: ${RECEIVING_REGIONS.join(', ')}`);

const credentials: Check = async () => {
  try {
    const { Account } = await new STSClient({}).send(new GetCallerIdentityCommand({}));
    return well('credentials', `account ${Account}`);
  } catch (error) {
    return ill(
      'credentials',
      `AWS does not know you (${nameOf(error)}). Sign in: aws configure, or aws sso login`,
    );
  }
};

const bootstrap: Check = async () =>
  (await stackExists('CDKToolkit'))
    ? well('bootstrap', 'the CDK has been here')
    : ill('bootstrap', 'The CDK has never deployed to this account and region. Run once: npx cdk bootstrap');

const deployed: Check = async () =>
  (await stackExists('BowoutWorkflow'))
    ? well('deployed', 'the stacks are there')
    : { name: 'deployed', state: 'later', says: 'Not deployed yet: npm run deploy -- --domain … --owner …' };

const identity: Check = async ({ domain }) => {
  try {
    const found = await new SESv2Client({}).send(new GetEmailIdentityCommand({ EmailIdentity: domain }));
    if (found.VerifiedForSendingStatus && found.DkimAttributes?.Status === 'SUCCESS')
      return well('identity', `${domain} is verified, with DKIM`);
    const records = (found.DkimAttributes?.Tokens ?? []).map(
      (token) => `${token}._domainkey.${domain} CNAME ${token}.dkim.amazonses.com`,
    );
    return ill(
      'identity',
      `${domain} is not verified yet (DKIM: ${found.DkimAttributes?.Status ?? 'none'}). Add these DNS records, then wait up to 72 hours: ${records.join('; ')}`,
    );
  } catch (error) {
    if (nameOf(error) !== 'NotFoundException') throw error;
    return { name: 'identity', state: 'later', says: `SES does not know ${domain} yet; deploying tells it.` };
  }
};

const mx: Check = async ({ domain, region: name, mailExchangers = resolveMx }) => {
  const wanted = `inbound-smtp.${name}.amazonaws.com`;
  const found = await mailExchangers(domain).catch(() => []);
  return found.some(({ exchange }) => exchange.toLowerCase().replace(/\.$/, '') === wanted)
    ? well('mx', `${domain} receives by ${wanted}`)
    : ill('mx', `Mail for ${domain} does not go to SES. Add this DNS record: ${domain} MX 10 ${wanted}`);
};

const ruleSet: Check = async ({ ruleSet: wanted }) => {
  const active = await activeRuleSet();
  if (active === wanted) return well('rule set', `“${wanted}” is active`);
  return ill(
    'rule set',
    active
      ? `Another rule set, “${active}”, is active and may serve something else. Deploy again: npm run deploy adds Bowout’s rule to it`
      : 'No rule set is active, so nothing is received. Deploy again: npm run deploy makes it active',
  );
};

const account: Check = async () => {
  const { ProductionAccessEnabled, SendingEnabled, SendQuota } = await new SESv2Client({}).send(
    new GetAccountCommand({}),
  );
  if (!SendingEnabled)
    return ill(
      'sending',
      'SES has paused sending for this account. Look at its “Account dashboard” and answer AWS.',
    );
  if (!ProductionAccessEnabled)
    return ill(
      'sending',
      'The account is in the SES sandbox: it writes to verified addresses only, not to recruiters. Ask for production access in the SES console, “Account dashboard”.',
    );
  const { Max24HourSend = 0, SentLast24Hours = 0 } = SendQuota ?? {};
  return Max24HourSend >= 0 && SentLast24Hours > 0.8 * Max24HourSend
    ? ill(
        'sending',
        `${SentLast24Hours} of ${Max24HourSend} mails a day are used up. Ask for a higher quota in Service Quotas.`,
      )
    : well('sending', `${SentLast24Hours} of ${Max24HourSend} mails sent in the last 24 hours`);
};

const schedules: Check = async () => {
  try {
    await new SchedulerClient({}).send(new GetScheduleGroupCommand({ Name: 'bowout' }));
    return well('schedules', 'the group “bowout” is there');
  } catch (error) {
    if (nameOf(error) !== 'ResourceNotFoundException') throw error;
    return { name: 'schedules', state: 'later', says: 'No schedule group yet; deploying makes it.' };
  }
};

/** In the order in which a person puts them right; without the first two nothing else can be asked. */
const CHECKS: [string, Check][] = [
  ['region', region],
  ['credentials', credentials],
  ['bootstrap', bootstrap],
  ['deployed', deployed],
  ['identity', identity],
  ['mx', mx],
  ['rule set', ruleSet],
  ['sending', account],
  ['schedules', schedules],
];
const NEEDED_FIRST = 2;

/** Examines a deployment, before or after it is there. Each finding that is not well says what to do. */
export async function* examine(where: Where): AsyncGenerator<Finding> {
  for (const [index, [name, check]] of CHECKS.entries()) {
    let finding: Finding;
    try {
      finding = await check(where);
    } catch (error) {
      finding = ill(
        name,
        `Could not be asked (${nameOf(error)}): may these credentials do that? Try again, or ask who manages the account.`,
      );
    }
    yield finding;
    if (finding.state === 'ill' && index < NEEDED_FIRST) return;
  }
}

async function stackExists(name: string): Promise<boolean> {
  try {
    const { Stacks } = await new CloudFormationClient({}).send(
      new DescribeStacksCommand({ StackName: name }),
    );
    return (Stacks ?? []).length > 0;
  } catch (error) {
    if (error instanceof Error && /does not exist/.test(error.message)) return false;
    throw error;
  }
}

const nameOf = (error: unknown) => (error instanceof Error ? error.name : String(error));
