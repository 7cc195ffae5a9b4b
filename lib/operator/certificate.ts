import { setTimeout as sleep } from 'node:timers/promises';
import { CloudFormationClient, DescribeStackEventsCommand } from '@aws-sdk/client-cloudformation';
import type { DnsRecord } from '../dns-records.ts';
import { orNull } from './stacks.ts';

/** As CloudFormation says it, in the reason of an event and nowhere else: it is no output or attribute. */
const RECORD = /Content of DNS Record is: *\{Name: *([^\s,}]+?)\.?, *Type: *CNAME, *Value: *([^\s,}]+?)\.?\}/;

/**
 * The DNS record that a stack waits for before AWS gives it a certificate: until it is there the stack stays
 * as it is, for twelve hours at most, then it goes back to how it was (CloudFormation User Guide,
 * "AWS::CertificateManager::Certificate").
 * @returns null where no certificate is waited for
 */
export async function awaitedRecord(stackName: string): Promise<DnsRecord | null> {
  const { StackEvents = [] } =
    (await orNull(() =>
      new CloudFormationClient({}).send(new DescribeStackEventsCommand({ StackName: stackName })),
    )) ?? {};
  const [newest, ...older] = StackEvents.filter(
    ({ ResourceType }) => ResourceType === 'AWS::CertificateManager::Certificate',
  );
  if (!newest || !/^(?:CREATE|UPDATE)_IN_PROGRESS$/.test(newest.ResourceStatus ?? '')) return null;
  for (const { ResourceStatusReason = '' } of [newest, ...older]) {
    const [, name, value] = RECORD.exec(ResourceStatusReason) ?? [];
    if (name && value) return { name, type: 'CNAME', value };
  }
  return null;
}

/**
 * Looks while something runs until the record is known that it waits for.
 * @param everyMs between two looks
 * @returns null when it ended before
 */
export async function awaitedRecordWhile(
  running: Promise<unknown>,
  stackName: string,
  everyMs = 10_000,
): Promise<DnsRecord | null> {
  const ended = new AbortController();
  const end = () => ended.abort();
  running.then(end, end);
  while (!ended.signal.aborted) {
    /** What cannot be asked now is asked again: the deployment goes on either way. */
    const record = await awaitedRecord(stackName).catch(() => null);
    if (record) return record;
    await sleep(everyMs, undefined, { signal: ended.signal }).catch(() => undefined);
  }
  return null;
}
