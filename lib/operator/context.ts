import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { App } from 'aws-cdk-lib';
import { type ContextName, type Deployment, DeploymentError, readDeployment } from '../deployment.ts';
import { ShownError } from '../shared.ts';
import { knownSmtpServer } from './letters.ts';

/** An option that cannot be right; the message says what would be. */
export class OptionError extends ShownError {
  override name = 'OptionError';
}

/** What the CDK is told of a deployment, by name. */
export type Context = Partial<Record<ContextName, string>>;

/** The names on the command line of what `-c` calls otherwise. */
const OPTIONS = {
  domain: 'domain',
  ownerEmail: 'owner',
  ownerName: 'name',
  ownerTimeZone: 'zone',
  operatorEmail: 'operator',
  undoSeconds: 'undo',
  stage: 'stage',
  table: 'table',
  bucket: 'bucket',
  links: 'links',
  letters: 'letters',
  smtp: 'smtp',
  smtpUser: 'smtp-user',
  secondReader: 'second-reader',
} as const satisfies Context;

/**
 * The deployment that the command line describes, and its options as context for the CDK.
 * @throws OptionError
 */
export function deploymentOf(args: string[]): { context: Context; deployment: Deployment } {
  const context = contextOf(args);
  try {
    return { context, deployment: readDeployment(new App({ context }).node) };
  } catch (error) {
    if (!(error instanceof DeploymentError)) throw error;
    const named = error.message.replace(
      /-c (\w+)=/g,
      (_, name: string) => `--${OPTIONS[name as keyof typeof OPTIONS] ?? name} `,
    );
    throw new OptionError(named);
  }
}

/** Runs a command; what the person can put right is said without a stack trace, with exit status 2. */
export async function runCommand(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof ShownError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}

/** Each stage has a file of its own; the CDK itself reads the one without a stage. */
const contextFile = (stage: string) => (stage ? `cdk.context.${stage}.json` : 'cdk.context.json');

/** Keeps what a deployment was told, for the next command about it. */
export function keepContext(context: Context): void {
  writeFileSync(contextFile(context.stage ?? ''), `${JSON.stringify(context, null, 2)}\n`);
}

const keptContext = (stage: string): Context =>
  existsSync(contextFile(stage)) ? (JSON.parse(readFileSync(contextFile(stage), 'utf8')) as Context) : {};

/**
 * What a deployment is told, from the command line, else from where the last deployment of this stage left
 * it.
 * @throws OptionError for an unknown option
 */
export function contextOf(args: string[]): Context {
  const values = parse(args);
  const given = Object.entries(OPTIONS).map(([name, option]) => [name, values[option]]);
  const local = { ownerTimeZone: Intl.DateTimeFormat().resolvedOptions().timeZone, ownerName: '' };
  const said: Context = {
    ...local,
    ...keptContext(values.stage ?? ''),
    ...Object.fromEntries(given.filter(([, value]) => value !== undefined)),
  };
  const smtp = said.smtp ?? knownSmtpServer(said.ownerEmail ?? '');
  return {
    ...said,
    ...(said.letters === 'smtp' && smtp ? { smtp } : {}),
    ...(values['receives-mail'] ? { receivesMail: 'yes' } : {}),
    ...(values.tracing === undefined ? {} : { tracing: values.tracing ? 'on' : 'off' }),
  };
}

function parse(args: string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    const { values } = parseArgs({
      args,
      /** `--no-tracing` */
      allowNegative: true,
      options: {
        ...{ domain: text, owner: text, name: text, zone: text, operator: text, undo: text },
        ...{ letters: text, smtp: text, 'smtp-user': text, 'second-reader': text },
        ...{ stage: text, table: text, bucket: text, links: text, 'receives-mail': flag, tracing: flag },
      },
    });
    return values;
  } catch (error) {
    const options = [...Object.values(OPTIONS), 'receives-mail', 'tracing', 'no-tracing']
      .map((name) => `--${name}`)
      .join(', ');
    throw new OptionError(`${(error as Error).message}. The options are ${options}.`);
  }
}
