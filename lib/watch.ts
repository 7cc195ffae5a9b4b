import { CfnOutput, Duration, Stack } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import {
  Alarm,
  ComparisonOperator,
  Dashboard,
  GraphWidget,
  type IMetric,
  MathExpression,
  Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { EventField, Rule, RuleTargetInput } from 'aws-cdk-lib/aws-events';
import { SnsTopic } from 'aws-cdk-lib/aws-events-targets';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { FilterPattern, type LogGroup } from 'aws-cdk-lib/aws-logs';
import { type ITopic, Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Deployment } from './deployment.ts';
import { namesOf } from './names.ts';

export interface WatchProps {
  deployment: Deployment;
  api: HttpApi;
  /** The log of the function behind the pages. */
  pages: LogGroup;
  functions: Record<string, IFunction>;
  queues: Record<string, IQueue>;
}

/**
 * What the pages log when one of them cannot be made (`lambdas/log.ts`): to Lambda that is an answer like any
 * other.
 */
const PAGE_FAILED = 'page-failed';

/** What the functions count (`lambdas/log.ts`), each with the one dimension `service`. */
const COUNTED = ['Received', 'Recorded', 'Drafted', 'Sent', 'Failed', 'Unknown', 'Bounced'];
const BY_SERVICE = { service: 'bowout' };

const FIVE_MINUTES = Duration.minutes(5);

/**
 * SES puts an account under review from 5 % bounces and 0.1 % complaints on (SES Developer Guide, "Using
 * reputation metrics"); the operator hears before.
 */
const BOUNCE_RATE = 0.03;
const COMPLAINT_RATE = 0.0005;

/**
 * What tells the operator that something is wrong: alarms that mail, and one dashboard. `docs/runbook.md`
 * answers each.
 */
export class Watch extends Construct {
  constructor(scope: Construct, id: string, { deployment, api, pages, functions, queues }: WatchProps) {
    super(scope, id);
    const names = namesOf(deployment.stage);
    const topic = new Topic(this, 'Alarms', { enforceSSL: true });
    topic.addSubscription(new EmailSubscription(deployment.operatorEmail));
    topic.addToResourcePolicy(
      new PolicyStatement({
        actions: ['sns:Publish'],
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        resources: [topic.topicArn],
      }),
    );
    const alarm = (name: string, metric: IMetric, threshold: number, description: string) => {
      new Alarm(this, name, {
        metric,
        threshold,
        evaluationPeriods: 1,
        comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
        treatMissingData: TreatMissingData.NOT_BREACHING,
        alarmDescription: `${description} See docs/runbook.md, “${name}”.`,
      }).addAlarmAction(new SnsAction(topic));
    };
    for (const [name, queue] of Object.entries(queues))
      alarm(
        `${name}Waiting`,
        queue.metricApproximateNumberOfMessagesVisible({ period: FIVE_MINUTES, statistic: 'Maximum' }),
        0,
        'Something failed three times and waits to be put back.',
      );
    for (const [name, lambda] of Object.entries(functions)) {
      alarm(
        `${name}Errors`,
        lambda.metricErrors({ period: FIVE_MINUTES }),
        0,
        'The function failed; AWS tries again by itself.',
      );
      alarm(
        `${name}Throttles`,
        lambda.metricThrottles({ period: FIVE_MINUTES }),
        0,
        'AWS held the function back: too many at once in this account.',
      );
    }
    alarm(
      'PageFailed',
      pages
        .addMetricFilter('PageFailures', {
          filterPattern: FilterPattern.stringValue('$.message', '=', PAGE_FAILED),
          metricNamespace: names.metrics,
          metricName: 'PageFailed',
        })
        .metric({ period: FIVE_MINUTES, statistic: 'Sum' }),
      0,
      'A page could not be made, and the owner was told so.',
    );
    alarm(
      'PagesUnavailable',
      api.metricServerError({ period: FIVE_MINUTES }),
      0,
      'The owner got an error instead of a page.',
    );
    this.tellOfReturnedNotices(topic, deployment.ownerEmail);
    new CfnOutput(this, 'Topic', { value: topic.topicArn }).overrideLogicalId('AlarmsTopic');
    const reputation = (metricName: string) =>
      new Metric({ namespace: 'AWS/SES', metricName, period: Duration.hours(1), statistic: 'Average' });
    alarm('BounceRate', reputation('Reputation.BounceRate'), BOUNCE_RATE, 'Many mails come back.');
    alarm(
      'ComplaintRate',
      reputation('Reputation.ComplaintRate'),
      COMPLAINT_RATE,
      'Mails are marked as unwanted.',
    );
    const counted = (metricName: string) =>
      new Metric({
        namespace: names.metrics,
        metricName,
        dimensionsMap: BY_SERVICE,
        period: Duration.hours(1),
        statistic: 'Sum',
      });
    /** One line a reason, also of one that comes new. */
    const notActedOn = new MathExpression({
      expression: `SEARCH('{"${names.metrics}",reason,service} MetricName="NotActedOn"', 'Sum')`,
      period: Duration.hours(1),
      label: '',
    });
    const widget = (title: string, left: IMetric[]) => new GraphWidget({ title, left, width: 12 });
    new Dashboard(this, 'Dashboard', {
      dashboardName: names.dashboard(Stack.of(this).region),
      widgets: [
        [
          widget(
            'Runs',
            Object.values(functions).map((lambda) => lambda.metricInvocations()),
          ),
          widget(
            'Errors',
            Object.values(functions).map((lambda) => lambda.metricErrors()),
          ),
        ],
        [
          widget(
            'Duration',
            Object.values(functions).map((lambda) => lambda.metricDuration()),
          ),
          widget(
            'Waiting to be put back',
            Object.values(queues).map((queue) => queue.metricApproximateNumberOfMessagesVisible()),
          ),
        ],
        [
          widget('Messages and letters', COUNTED.map(counted)),
          widget('Not acted on, by reason', [notActedOn]),
        ],
      ],
    });
  }
  /**
   * Mail to the owner that comes back cannot be told by mail to the owner. The topic's mails go another way,
   * which no bounce stops.
   */
  private tellOfReturnedNotices(topic: ITopic, ownerEmail: string): void {
    new Rule(this, 'OwnerMailReturned', {
      description: 'A mail to the owner came back, was marked as unwanted, or was refused',
      eventPattern: {
        source: ['aws.ses'],
        detailType: ['Email Bounced', 'Email Complaint Received', 'Email Rejected'],
        detail: {
          mail: { destination: [{ 'equals-ignore-case': ownerEmail }] },
          // An answer by a machine ("I am on holiday") is a bounce too, of the type Transient.
          $or: [
            { bounce: { bounceType: ['Permanent', 'Undetermined'] } },
            { eventType: ['Complaint', 'Reject'] },
          ],
        },
      },
      targets: [
        new SnsTopic(topic, {
          message: RuleTargetInput.fromText(
            `Bowout wrote to its owner, and: ${EventField.fromPath('$.detail-type')}. ` +
              'Until that is mended the owner hears nothing. See docs/runbook.md, “OwnerMailReturned”.',
          ),
        }),
      ],
    });
  }
}
