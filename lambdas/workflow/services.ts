import type { Acceptance, Interview } from '../interview/interview.ts';
import type { Schedules } from '../schedule/schedules.ts';
import type { SecondReader } from '../second/second.ts';
import type { Mailer } from '../send/mailer.ts';
import type { LettersBySmtp } from '../send/smtp.ts';
import { type Links, links } from '../store/links.ts';
import { type Messages, messages } from '../store/messages.ts';
import { type OwnedItems, ownedItems } from '../store/owned-items.ts';
import { type Configured, type Owners, owners, type Profile } from '../store/owners.ts';
import type { RawMail } from '../store/raw-mail.ts';
import { openTable } from '../store/table.ts';
import { logDecisions } from './log-decisions.ts';

/** Everything outside the process that the workflow uses, and what the deployment says of itself. */
export interface Services {
  owners: Owners;
  interviews: OwnedItems<Interview>;
  acceptances: OwnedItems<Acceptance>;
  messages: Messages;
  links: Links;
  rawMail: RawMail;
  schedules: Schedules;
  mailer: Mailer;
  /** A language model that reads what the rules leave open; null where the owner has switched on none. */
  second: SecondReader | null;
  /** Where links lead, without a trailing slash. */
  baseUrl: string;
  /** How long an approved draft can be taken back before it leaves; 0 for not at all. */
  undoSeconds: number;
  /** What is sent goes to nobody, as where Bowout is tried on one machine: the pages say so. */
  nothingLeaves: boolean;
  /** What the deployment says of its first owner. */
  owner: Configured;
}

/**
 * What every step of one event is handed: the services, the owner's profile, and the event's time (epoch ms).
 */
export interface Desk {
  services: Services;
  profile: Profile;
  now: number;
}

/** The event's time as it is kept: ISO 8601 in UTC. */
export const isoNow = ({ now }: Pick<Desk, 'now'>): string => new Date(now).toISOString();

/**
 * Makes the services from a function's environment.
 * @throws Error that names the first setting that is missing
 */
export function createServices(env: NodeJS.ProcessEnv): Services {
  const setting = (name: string): string => {
    const value = env[name];
    if (!value) throw new Error(`the environment variable ${name} is not set`);
    return value;
  };
  const table = openTable(setting('TABLE_NAME'));
  const mails = { bucket: setting('RAW_MAIL_BUCKET'), prefix: env.RAW_MAIL_PREFIX ?? '' };
  const owner = {
    email: setting('OWNER_EMAIL').toLowerCase(),
    name: env.OWNER_NAME || null,
    timeZone: setting('OWNER_TIME_ZONE'),
    inboxAddress: setting('INBOX_ADDRESS').toLowerCase(),
    senderAddress: setting('SENDER_ADDRESS').toLowerCase(),
  };
  const scheduling = {
    groupName: setting('SCHEDULE_GROUP'),
    targetArn: setting('FOLLOW_UP_ARN'),
    roleArn: setting('SCHEDULER_ROLE_ARN'),
    deadLetterArn: setting('DEAD_LETTER_ARN'),
  };
  const letters = env.LETTERS_SMTP ? (JSON.parse(env.LETTERS_SMTP) as LettersBySmtp) : null;
  const sending = { configurationSet: env.CONFIGURATION_SET, letters };
  return {
    owners: owners(table, owner),
    interviews: logDecisions(ownedItems(table, 'INTERVIEW')),
    acceptances: ownedItems(table, 'ACCEPTANCE'),
    messages: messages(table),
    links: links(table, owner),
    rawMail: loadedLater(async () => (await import('../store/raw-mail.ts')).rawMail(mails)),
    schedules: loadedLater(async () => (await import('../schedule/schedules.ts')).schedules(scheduling)),
    mailer: loadedLater(async () => (await import('../send/mailer.ts')).mailer(sending)),
    second: env.SECOND_READER
      ? loadedLater(async () => (await import('../second/second.ts')).secondReader(env))
      : null,
    baseUrl: setting('BASE_URL').replace(/\/+$/, ''),
    undoSeconds: Number(env.UNDO_SECONDS ?? 60),
    nothingLeaves: env.NOTHING_LEAVES === 'yes',
    owner,
  };
}

/**
 * A service whose SDK client is loaded when the first of its functions is called, since few events need all
 * of them.
 */
function loadedLater<T extends Record<keyof T, (...given: never[]) => Promise<unknown>>>(
  load: () => Promise<T>,
): T {
  let loaded: Promise<T> | undefined;
  const call =
    (name: string | symbol) =>
    async (...given: never[]) => {
      loaded ??= load();
      return (await loaded)[name as keyof T](...given);
    };
  return new Proxy({} as T, { get: (_, name) => call(name) });
}
