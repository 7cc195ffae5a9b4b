import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { DeleteMessageCommand, type Message, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';

/** How many events of a queue were put back, and how many say nothing that can be put back. */
export interface Redriven {
  queue: string;
  done: number;
  unknown: number;
}

const QUEUES = ['FailedMessagesQueue', 'FailedFollowUpsQueue'];

/**
 * Puts what failed back: invokes the function again with the event, then takes it out of the queue. The functions do
 * nothing twice, so an event that is put back twice does no harm.
 * @throws Error when there is no deployment
 */
export async function redrive(): Promise<Redriven[]> {
  const { Stacks } = await new CloudFormationClient({}).send(
    new DescribeStacksCommand({ StackName: 'BowoutWorkflow' }),
  );
  const outputs = new Map(
    (Stacks?.[0]?.Outputs ?? []).map(({ OutputKey, OutputValue }) => [OutputKey, OutputValue]),
  );
  const results: Redriven[] = [];
  for (const queue of QUEUES) {
    const url = outputs.get(queue);
    if (!url) throw new Error(`The deployment has no output ${queue}. Deploy again: npm run deploy`);
    results.push({ queue, ...(await empty(url)) });
  }
  return results;
}

async function empty(url: string): Promise<{ done: number; unknown: number }> {
  const [sqs, lambda] = [new SQSClient({}), new LambdaClient({})];
  let [done, unknown] = [0, 0];
  for (;;) {
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({
        QueueUrl: url,
        MaxNumberOfMessages: 10,
        MessageAttributeNames: ['All'],
        VisibilityTimeout: 120,
      }),
    );
    if (!Messages.length) return { done, unknown };
    for (const message of Messages) {
      const call = callOf(message);
      if (!call) {
        unknown++;
        continue;
      }
      await lambda.send(
        new InvokeCommand({
          FunctionName: call.functionArn,
          InvocationType: 'Event',
          Payload: new TextEncoder().encode(JSON.stringify(call.event)),
        }),
      );
      await sqs.send(new DeleteMessageCommand({ QueueUrl: url, ReceiptHandle: message.ReceiptHandle }));
      done++;
    }
  }
}

/**
 * The call that failed: of a Lambda destination its record says it (Lambda Developer Guide, "Asynchronous invocation
 * records"), of Scheduler and EventBridge the attribute TARGET_ARN and the body.
 */
export function callOf({ Body = '', MessageAttributes = {} }: Message) {
  let body: Record<string, unknown>;
  try {
    body = JSON.parse(Body) as Record<string, unknown>;
  } catch {
    return null;
  }
  const context = body.requestContext as { functionArn?: string } | undefined;
  const target = MessageAttributes.TARGET_ARN?.StringValue;
  if (context?.functionArn && body.requestPayload)
    return { functionArn: context.functionArn.replace(/:\$LATEST$/, ''), event: body.requestPayload };
  return target ? { functionArn: target, event: body } : null;
}
