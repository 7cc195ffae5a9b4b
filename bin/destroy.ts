import { createInterface } from 'node:readline/promises';
import { runCdk } from '../lib/operator/cdk.ts';
import { deploymentOf, runCommand } from '../lib/operator/context.ts';
import { destroy } from '../lib/operator/destroy.ts';

/** `npm run destroy`: takes the deployment down, and says before what stays. `--yes` asks nothing. */
await runCommand(async () => {
  const args = process.argv.slice(2);
  const { context, deployment } = deploymentOf(args.filter((arg) => arg !== '--yes'));
  return destroy(deployment, args.includes('--yes'), {
    say: console.log,
    async ask(question) {
      if (!process.stdin.isTTY) return null;
      const terminal = createInterface({ input: process.stdin, output: process.stdout });
      const answer = await terminal.question(question);
      terminal.close();
      return answer;
    },
    takeDown: () => runCdk(['destroy', '--all', '--force'], context),
  });
});
