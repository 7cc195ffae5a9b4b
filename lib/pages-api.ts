import { RemovalPolicy, type Stack } from 'aws-cdk-lib';
import { type CfnStage, HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Deployment } from './deployment.ts';
import { linksDomain } from './links-domain.ts';
import type { Names } from './names.ts';

/** The HTTP API of the pages, and where links in mails lead to. */
export function pagesApi(stack: Stack, { links }: Deployment, names: Names): { api: HttpApi; url: string } {
  const api = new HttpApi(stack, 'Api', {
    description: 'Pages behind the links in Bowout mails',
    ...(links ? { defaultDomainMapping: { domainName: linksDomain(stack, links) } } : {}),
  });
  limit(stack, api, names);
  return { api, url: links ? `https://${links}` : api.apiEndpoint };
}

/**
 * Far more than one person opens, far less than a flood; and a line in the log for each request, without
 * its path.
 */
function limit(stack: Stack, api: HttpApi, names: Names): void {
  const stage = api.defaultStage?.node.defaultChild as CfnStage;
  stage.defaultRouteSettings = { throttlingRateLimit: 10, throttlingBurstLimit: 40 };
  const log = new LogGroup(stack, 'AccessLog', {
    logGroupName: names.logGroup('access'),
    retention: RetentionDays.ONE_MONTH,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  stage.accessLogSettings = {
    destinationArn: log.logGroupArn,
    format: JSON.stringify({
      at: '$context.requestTime',
      method: '$context.httpMethod',
      status: '$context.status',
      ms: '$context.responseLatency',
      bytes: '$context.responseLength',
      error: '$context.error.message',
    }),
  };
}
