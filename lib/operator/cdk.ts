import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { CONTEXT } from '../deployment.ts';
import type { Context } from './context.ts';

/**
 * Runs the CDK's own command line, with this Node, wherever the person's PATH leads.
 * @param context each value is told, the empty ones too: `cdk.context.json` may be another stage's
 * @returns its exit status; why it could not be started has been said
 */
export function runCdk(command: string[], context: Context): Promise<number> {
  const cdk = join(dirname(createRequire(import.meta.url).resolve('aws-cdk/package.json')), 'bin/cdk');
  const options = CONTEXT.flatMap((name) => ['-c', `${name}=${context[name] ?? ''}`]);
  const child = spawn(process.execPath, [cdk, ...command, ...options], {
    stdio: 'inherit',
    env: { ...process.env, PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ''}` },
  });
  return new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(`The CDK could not be started: ${error.message}. Run npm ci, then try again.`);
      resolve(1);
    });
    child.once('close', (status) => resolve(status ?? 1));
  });
}
