import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { DeleteMessageCommand, type Message, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { namesOf } from '../names.ts';
import { outputOf, stackNamed } from './stacks.ts';

/** How many events of a queue were put back, and which were not, and why. */
export interface Redriven {
  queue: string;
  done: number;
  failed: { id: string; why: string }[];
}

const QUEUES = ['FailedMessagesQueue', 'FailedFollowUpsQueue'];

/** Longer than putting ten back takes, so that none is handed out twice meanwhile. */
const HIDDEN_SECONDS = 300;

/**
 * Puts what failed back: invokes the function again with the event, then takes it out of the queue. The
 * functions do nothing twice, so an event that is put back twice does no harm. What cannot be put back stays
 * and does not hold up the others.
 * @throws Error when there is no deployment
 */
export async function redrive(stage: string): Promise<Redriven[]> {
  const { stacks, followUp } = namesOf(stage);
  const workflow = await stackNamed(stacks.workflow);
  const results: Redriven[] = [];
  for (const queue of QUEUES) {
    const url = outputOf(workflow, queue);
    if (!url) throw new Error(`The deployment has no output ${queue}. Deploy again: npm run deploy`);
    results.push({ queue, ...(await empty(url, followUp)) });
  }
  return results;
}

async function empty(url: string, followUp: string): Promise<Omit<Redriven, 'queue'>> {
  const sqs = new SQSClient({});
  const failed = new Map<string, string>();
  let done = 0;
  for (;;) {
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({
        QueueUrl: url,
        MaxNumberOfMessages: 10,
        MessageAttributeNames: ['All'],
        VisibilityTimeout: HIDDEN_SECONDS,
        // Without waiting SQS asks only some of its machines, and a queue with little in it seems empty.
        WaitTimeSeconds: 5,
      }),
    );
    const fresh = Messages.filter(({ MessageId = '' }) => !failed.has(MessageId));
    if (!fresh.length) return { done, failed: [...failed].map(([id, why]) => ({ id, why })) };
    for (const message of fresh) {
      const why = await putBack(message, followUp);
      if (why) failed.set(message.MessageId ?? '', why);
      else {
        await sqs.send(new DeleteMessageCommand({ QueueUrl: url, ReceiptHandle: message.ReceiptHandle }));
        done++;
      }
    }
  }
}

/** @returns why it could not be put back, or null */
async function putBack(message: Message, followUp: string): Promise<string | null> {
  const call = callOf(message, followUp);
  if (!call) return 'it does not say which function failed, or not all of what it was given';
  try {
    await new LambdaClient({}).send(
      new InvokeCommand({
        FunctionName: call.functionName,
        InvocationType: 'Event',
        Payload: new TextEncoder().encode(JSON.stringify(call.event)),
      }),
    );
    return null;
  } catch (error) {
    return `${call.functionName} did not take it (${error instanceof Error ? error.name : String(error)})`;
  }
}

interface Call {
  functionName: string;
  event: unknown;
}

/**
 * The call that failed, by who wrote of it:
 * - a Lambda destination: a record with the function and the event (Lambda Developer Guide, "Asynchronous
 *   invocation records");
 * - Scheduler: SCHEDULE_ARN, and as TARGET_ARN no function but an API action (Scheduler User Guide,
 *   "Configuring a schedule's dead-letter queue"), so what it invokes is known to be the follow-up function;
 *   the body is the input, or the action's parameters with the input as Payload;
 * - an EventBridge rule: RULE_ARN, the function as TARGET_ARN, the event as body;
 * - nobody: a follow-up as it is.
 * @param followUp name of the function that Scheduler and plain follow-ups are for
 * @returns null where function or event cannot be known
 */
export function callOf({ Body = '', MessageAttributes = {} }: Message, followUp: string): Call | null {
  const body = objectIn(Body);
  if (!body) return null;
  const attribute = (name: string) => MessageAttributes[name]?.StringValue;
  const context = body.requestContext as { functionArn?: string } | undefined;
  if (context?.functionArn && body.requestPayload)
    return { functionName: context.functionArn.replace(/:\$LATEST$/, ''), event: body.requestPayload };
  if (attribute('IS_PAYLOAD_TRUNCATED') === 'true') return null;
  const target = attribute('TARGET_ARN');
  if (!attribute('SCHEDULE_ARN') && target?.includes(':lambda:'))
    return { functionName: target, event: body };
  const given = typeof body.Payload === 'string' ? objectIn(body.Payload) : (body.Payload ?? body);
  return isFollowUp(given) ? { functionName: followUp, event: given } : null;
}

const isFollowUp = (event: unknown): boolean =>
  typeof event === 'object' && event !== null && 'kind' in event && 'ownerId' in event;

function objectIn(json: string): Record<string, unknown> | null {
  try {
    const value = JSON.parse(json) as unknown;
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
