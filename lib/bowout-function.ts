import { join } from 'node:path';
import { type Duration, RemovalPolicy, Tags } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Runtime } from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';

const ROOT = join(import.meta.dirname, '..');

export interface BowoutFunctionProps {
  /** File in `lambdas/` without its ending. */
  name: string;
  functionName?: string;
  memorySize: number;
  timeout: Duration;
  environment: Record<string, string>;
}

/** The spelling dictionaries, which only the pages read. */
const dictionaries = (input: string, output: string) => [
  `mkdir -p ${join(output, 'dictionaries')}`,
  `find ${join(input, 'node_modules/@cspell')} -name '*.trie*' -exec cp {} ${join(output, 'dictionaries')} ';'`,
];

/** One file of `lambdas/` as a function on Node.js 24, arm64, bundled by esbuild with the templates beside it. */
export class BowoutFunction extends NodejsFunction {
  constructor(scope: Construct, id: string, { name, ...props }: BowoutFunctionProps) {
    const logGroup = new LogGroup(scope, `${id}Logs`, {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(role);
    super(scope, id, {
      ...props,
      entry: join(ROOT, 'lambdas', `${name}.ts`),
      depsLockFilePath: join(ROOT, 'package-lock.json'),
      projectRoot: ROOT,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      logGroup,
      role,
      bundling: {
        format: OutputFormat.ESM,
        target: 'node24',
        minify: true,
        sourceMap: true,
        externalModules: [],
        banner:
          "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
        commandHooks: {
          beforeBundling: () => [],
          beforeInstall: () => [],
          afterBundling: (input, output) => [
            `cp -r ${join(input, 'templates')} ${output}`,
            ...(name === 'web' ? dictionaries(input, output) : []),
          ],
        },
      },
    });
    Tags.of(this).add('bowout:function', name);
  }
}
