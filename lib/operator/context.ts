import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { App } from 'aws-cdk-lib';
import { type Deployment, DeploymentError, readDeployment } from '../deployment.ts';

/** An option that cannot be right; the message says what would be. */
export class OptionError extends Error {
  override name = 'OptionError';
}

/** The names on the command line of what `-c` calls otherwise. */
const OPTIONS: Record<string, string> = {
  domain: 'domain',
  ownerEmail: 'owner',
  ownerName: 'name',
  ownerTimeZone: 'zone',
  operatorEmail: 'operator',
  undoSeconds: 'undo',
};

/**
 * The deployment that the command line describes, and its options as context for the CDK.
 * @throws OptionError
 */
export function deploymentOf(args: string[]): { context: Record<string, string>; deployment: Deployment } {
  const context = contextOf(args);
  try {
    return { context, deployment: readDeployment(new App({ context }).node) };
  } catch (error) {
    if (!(error instanceof DeploymentError)) throw error;
    const named = error.message.replace(/-c (\w+)=/, (_, name: string) => `--${OPTIONS[name] ?? name} `);
    throw new OptionError(named);
  }
}

/** Runs a command; what the person can put right is said without a stack trace, with exit status 2. */
export async function runCommand(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof OptionError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}

const CONTEXT_FILE = 'cdk.context.json';

/**
 * What a deployment is told, from the command line, else from `cdk.context.json`, where the last deployment left it.
 * @throws OptionError for an unknown option
 */
export function contextOf(args: string[]): Record<string, string> {
  const kept = existsSync(CONTEXT_FILE)
    ? (JSON.parse(readFileSync(CONTEXT_FILE, 'utf8')) as Record<string, string>)
    : {};
  try {
    const { values } = parseArgs({
      args,
      options: {
        domain: { type: 'string' },
        owner: { type: 'string' },
        name: { type: 'string' },
        zone: { type: 'string' },
        operator: { type: 'string' },
        undo: { type: 'string' },
      },
    });
    const given = {
      domain: values.domain,
      ownerEmail: values.owner,
      ownerName: values.name,
      ownerTimeZone: values.zone,
      operatorEmail: values.operator,
      undoSeconds: values.undo,
    };
    const local = { ownerTimeZone: Intl.DateTimeFormat().resolvedOptions().timeZone, ownerName: '' };
    return {
      ...local,
      ...kept,
      ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
    } as Record<string, string>;
  } catch (error) {
    throw new OptionError(
      `${(error as Error).message}. The options are --domain, --owner, --name, --zone, --operator and --undo.`,
    );
  }
}
