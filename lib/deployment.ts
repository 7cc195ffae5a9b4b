import type { Node } from 'constructs';
import * as v from 'valibot';
import { mailFromDomain } from './dns-records.ts';
import { namesOf } from './names.ts';
import { isTimeZone, ShownError } from './shared.ts';

/** What a deployment is told about its owner, by `-c name=value` or `cdk.context.json`. */
export interface Deployment {
  /** Ends every fixed name, so that an account can hold several deployments; '' for the one without. */
  stage: string;
  /** Domain that mail is received at and sent from. */
  domain: string;
  ownerEmail: string;
  ownerName: string;
  /** IANA zone that follow-ups are planned in. */
  ownerTimeZone: string;
  /**
   * The receipt rule set that Bowout's rule goes into: its own, or one that is active already and stays as it
   * is.
   */
  ruleSet: string;
  /** Who hears of alarms. */
  operatorEmail: string;
  /** How long an approved mail can be taken back before it leaves. */
  undoSeconds: number;
  /** What an earlier deployment left behind, taken back instead of making a new table and bucket. */
  kept: { table: string; bucket: string } | null;
  /** Identities that SES knows from elsewhere: used as they are, and left when the deployment goes. */
  knownIdentities: string[];
  /** A domain of the owner's own that links in mails lead to; null for the name that AWS gives. */
  links: string | null;
  /** SES writes to verified addresses only, so the owner's is made one. */
  sandbox: boolean;
  /** X-Ray follows each run of a function. */
  tracing: boolean;
  /** The owner's own mail server, by which their letters leave; null for SES. */
  letters: LettersServer | null;
  /** The model of Amazon Bedrock that reads what rules cannot, or its inference profile; null for none. */
  secondReader: string | null;
}

/** A mail server that letters are handed to. */
export interface LettersServer {
  host: string;
  port: number;
  security: 'tls' | 'starttls';
  /** The name to sign in with. */
  user: string;
}

const like =
  (example: string) =>
  ({ input }: { input: string }) =>
    `is “${input}”; it should look like ${example}`;
const must = (pattern: RegExp, example: string) => v.pipe(v.string(), v.regex(pattern, like(example)));
/** The same, or nothing. */
const may = (pattern: RegExp, example: string) =>
  v.pipe(
    v.string(),
    v.check((given) => !given || pattern.test(given), like(example)),
  );
const lower = <Given extends v.GenericSchema<string, string>>(given: Given) => v.pipe(given, v.toLowerCase());

const ADDRESS = /^[^\s@<>]+@[^\s@<>]+$/;
const DOMAIN = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i;

/** All that a deployment may be told, by `-c name=value`; what is not given is said to be ''. */
const GIVEN = {
  stage: may(/^[a-z][a-z0-9-]{0,15}$/, 'test'),
  domain: lower(must(DOMAIN, 'inbox.example.com')),
  ownerEmail: lower(must(ADDRESS, 'jane@example.com')),
  ownerName: must(/^[^\r\n<>]{0,80}$/, 'Jane Doe'),
  ownerTimeZone: v.pipe(
    v.string(),
    /** An offset is none: summer time would be missed. */
    v.regex(/^[A-Za-z]/, like('Europe/Lisbon')),
    v.check(
      isTimeZone,
      ({ input }) => `is “${input}”, which is no IANA time zone. It should look like Europe/Lisbon`,
    ),
  ),
  ruleSet: may(/^[\w-]{1,64}$/, 'bowout'),
  operatorEmail: may(ADDRESS, 'jane@example.com'),
  undoSeconds: may(/^\d{1,3}$/, '60'),
  table: may(/^[\w.-]{3,255}$/, 'BowoutData-Table…'),
  bucket: may(/^[a-z0-9.-]{3,63}$/, 'bowoutdata-rawmail…'),
  knownIdentities: v.string(),
  sandbox: v.string(),
  links: lower(may(DOMAIN, 'go.inbox.example.com')),
  tracing: may(/^(?:on|off)$/, 'on or off'),
  letters: may(/^(?:ses|smtp)$/, 'ses or smtp'),
  smtp: may(/^[\w.-]+:\d{1,5}$/, 'smtp.gmail.com:465'),
  smtpUser: may(/^\S+$/, 'jane@gmail.com'),
  secondReader: may(
    /^(?:off|[a-z0-9-]{1,63}\.[a-z0-9.:-]{1,120})$/,
    'amazon.nova-micro-v1:0, eu.amazon.nova-micro-v1:0 or off',
  ),
  receivesMail: v.string(),
};

export type ContextName = keyof typeof GIVEN;
export const CONTEXT = Object.keys(GIVEN) as ContextName[];

/** A value that a deployment is told cannot be right; the message says what it should look like. */
export class DeploymentError extends ShownError {
  override name = 'DeploymentError';
}

/** @throws DeploymentError */
export function readDeployment(node: Node): Deployment {
  const told = CONTEXT.map((name) => [name, String(node.tryGetContext(name) ?? '').trim()]);
  const read = v.safeParse(v.object(GIVEN), Object.fromEntries(told), { abortEarly: true });
  if (!read.success) {
    const [issue] = read.issues;
    const name = v.getDotPath(issue);
    throw new DeploymentError(`${name} ${issue.message}. Give it with -c ${name}=…`);
  }
  const given = read.output;
  const { stage, domain, ownerEmail, ownerName, ownerTimeZone, table, bucket, links } = given;
  if (Boolean(table) !== Boolean(bucket))
    throw new DeploymentError(
      'A kept table and its bucket belong together: give both, with -c table=… and -c bucket=…',
    );
  /** A name with a CNAME record can have no other (RFC 1034 §3.6.2). */
  if (links === domain || links === mailFromDomain(domain))
    throw new DeploymentError(
      `links is “${links}”, where mail goes; a name for links must be another one, such as go.${domain}. ` +
        'Give it with -c links=…',
    );
  return {
    stage,
    domain,
    ownerEmail,
    ownerName,
    ownerTimeZone,
    ruleSet: given.ruleSet || namesOf(stage).ruleSet,
    operatorEmail: given.operatorEmail || ownerEmail,
    undoSeconds: Number(given.undoSeconds || 60),
    kept: table ? { table, bucket } : null,
    knownIdentities: given.knownIdentities.split(',').filter(Boolean),
    links: links || null,
    sandbox: given.sandbox === 'yes',
    tracing: given.tracing === 'on',
    letters: lettersFrom(given),
    secondReader: given.secondReader === 'off' ? null : given.secondReader || null,
  };
}

/**
 * Port 465 is TLS from the first byte, any other begins in the open (RFC 8314 §3.3).
 * @throws DeploymentError
 */
function lettersFrom({ letters, smtp, smtpUser, ownerEmail }: Record<string, string>): LettersServer | null {
  if (letters !== 'smtp') return null;
  const [host = '', port = ''] = (smtp ?? '').split(':');
  if (!host)
    throw new DeploymentError(
      'smtp is not said; it should be your mail server for sending, such as smtp.gmail.com:465. Give it ' +
        'with -c smtp=…',
    );
  const user = smtpUser || `${ownerEmail}`;
  return { host, port: Number(port), security: port === '465' ? 'tls' : 'starttls', user };
}
