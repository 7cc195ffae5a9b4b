import { join } from 'node:path';
import { AssetHashType, DockerImage, type Duration, RemovalPolicy, Tags } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  Code,
  Function as LambdaFunction,
  Runtime,
  type Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { bundle } from './bundle.ts';

export interface BowoutFunctionProps {
  /** File in `lambdas/` without its ending. */
  name: string;
  functionName?: string;
  logGroupName: string;
  memorySize: number;
  timeout: Duration;
  environment: Record<string, string>;
  /** It asks a model of Amazon Bedrock: only then its bundle holds the client. */
  withSecondReader?: boolean;
  /** X-Ray follows each run; CDK gives the role `xray:Put…` only then. */
  tracing: Tracing;
}

/**
 * One file of `lambdas/` as a function on Node.js 24, arm64. Bundled by `bundle` and not by `NodejsFunction`,
 * which knows neither several output files nor compiled templates.
 */
export class BowoutFunction extends LambdaFunction {
  readonly logs: LogGroup;

  constructor(
    scope: Construct,
    id: string,
    { name, logGroupName, withSecondReader = false, ...props }: BowoutFunctionProps,
  ) {
    const logGroup = new LogGroup(scope, `${id}Logs`, {
      logGroupName,
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(role);
    super(scope, id, {
      ...props,
      code: Code.fromAsset(join(import.meta.dirname, '../lambdas'), {
        assetHashType: AssetHashType.OUTPUT,
        bundling: {
          image: DockerImage.fromRegistry('not-used'),
          // CDK takes assets of one folder for one, unless something that it can write down tells them apart.
          environment: { FUNCTION: name, SECOND_READER: String(withSecondReader) },
          local: {
            tryBundle(output) {
              bundle(name, output, { withSecondReader });
              return true;
            },
          },
        },
      }),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      logGroup,
      role,
    });
    this.logs = logGroup;
    Tags.of(this).add('bowout:function', name);
  }
}
