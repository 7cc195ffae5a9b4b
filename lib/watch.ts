import { Duration } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  Dashboard,
  GraphWidget,
  type IMetric,
  Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

export interface WatchProps {
  operatorEmail: string;
  functions: Record<string, IFunction>;
  queues: Record<string, IQueue>;
}

const FIVE_MINUTES = Duration.minutes(5);

/**
 * SES puts an account under review from 5 % bounces and 0.1 % complaints on (SES Developer Guide, "Using reputation
 * metrics"); the operator hears before.
 */
const BOUNCE_RATE = 0.03;
const COMPLAINT_RATE = 0.0005;

/** What tells the operator that something is wrong: alarms that mail, and one dashboard. `docs/runbook.md` answers each. */
export class Watch extends Construct {
  constructor(scope: Construct, id: string, { operatorEmail, functions, queues }: WatchProps) {
    super(scope, id);
    const topic = new Topic(this, 'Alarms', { enforceSSL: true });
    topic.addSubscription(new EmailSubscription(operatorEmail));
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
    const reputation = (metricName: string) =>
      new Metric({ namespace: 'AWS/SES', metricName, period: Duration.hours(1), statistic: 'Average' });
    alarm('BounceRate', reputation('Reputation.BounceRate'), BOUNCE_RATE, 'Many mails come back.');
    alarm(
      'ComplaintRate',
      reputation('Reputation.ComplaintRate'),
      COMPLAINT_RATE,
      'Mails are marked as unwanted.',
    );
    const widget = (title: string, left: IMetric[]) => new GraphWidget({ title, left, width: 12 });
    new Dashboard(this, 'Dashboard', {
      dashboardName: 'bowout',
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
      ],
    });
  }
}
