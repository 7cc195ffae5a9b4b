import {
  DescribeActiveReceiptRuleSetCommand,
  SESClient,
  SetActiveReceiptRuleSetCommand,
} from '@aws-sdk/client-ses';
import { RULE_SET } from '../names.ts';

/** The name of the receipt rule set that is active in this account and region, or null. */
export async function activeRuleSet(): Promise<string | null> {
  const { Metadata } = await new SESClient({}).send(new DescribeActiveReceiptRuleSetCommand({}));
  return Metadata?.Name ?? null;
}

/**
 * Makes Bowout's rule set the active one where none is. One that is active is never replaced: it may serve something
 * else, and Bowout's rule has been added to it.
 * @returns whether it was made active now
 */
export async function activateIfNone(): Promise<boolean> {
  if (await activeRuleSet()) return false;
  await new SESClient({}).send(new SetActiveReceiptRuleSetCommand({ RuleSetName: RULE_SET }));
  return true;
}
