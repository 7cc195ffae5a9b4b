import {
  DescribeActiveReceiptRuleSetCommand,
  DescribeReceiptRuleSetCommand,
  SESClient,
  SetActiveReceiptRuleSetCommand,
} from '@aws-sdk/client-ses';
import { type Names, namesOf } from '../names.ts';
import { resourcesOf } from './stacks.ts';

/** The receipt rule set that is active in this account and region, with the names of its rules. */
export interface ActiveRuleSet {
  name: string;
  rules: string[];
}

/** The rule set that is active, or null where mail is not received at all. */
export async function activeRuleSet(): Promise<ActiveRuleSet | null> {
  const { Metadata, Rules = [] } = await new SESClient({}).send(new DescribeActiveReceiptRuleSetCommand({}));
  return Metadata?.Name ? { name: Metadata.Name, rules: Rules.map(({ Name = '' }) => Name) } : null;
}

/**
 * The rule set that Bowout's rule has to go into: the active one, since there is only one; else the one of
 * the last deployment, if it is still there; else one of its own.
 * @param last the one of the last deployment
 */
export async function ruleSetToUse(last: string, stage: string): Promise<string> {
  const active = await activeRuleSet();
  if (active) return active.name;
  const { ruleSet: own } = namesOf(stage);
  return last === own || (await ruleSetExists(last)) ? last : own;
}

async function ruleSetExists(RuleSetName: string): Promise<boolean> {
  try {
    await new SESClient({}).send(new DescribeReceiptRuleSetCommand({ RuleSetName }));
    return true;
  } catch (error) {
    if (error instanceof Error && /RuleSetDoesNotExist/.test(error.name)) return false;
    throw error;
  }
}

/**
 * Makes the rule set that was deployed into the active one where none is. One that is active is never
 * replaced: it may serve something else.
 * @returns whether it was made active now
 */
export async function activateIfNone(ruleSet: string): Promise<boolean> {
  if (await activeRuleSet()) return false;
  await new SESClient({}).send(new SetActiveReceiptRuleSetCommand({ RuleSetName: ruleSet }));
  return true;
}

/** What became of receiving: ended now, not ours to end, or kept because others' rules are in our set. */
export type Deactivated = { state: 'done' | 'not-ours' } | { state: 'others'; rules: string[] };

/**
 * Deactivates the deployment's own rule set, if it is the active one: SES does not delete that one ("The
 * currently active rule set cannot be deleted", SES API Reference, "DeleteReceiptRuleSet"). A set that was
 * there before stays active. Of a set that holds rules of others too nothing is changed.
 */
export async function deactivateOwn({ ruleSet, rule, stacks }: Names): Promise<Deactivated> {
  const active = await activeRuleSet();
  if (active?.name !== ruleSet) return { state: 'not-ours' };
  const own = await resourcesOf(stacks.mail, 'AWS::SES::ReceiptRuleSet');
  if (!own.includes(ruleSet)) return { state: 'not-ours' };
  const rules = active.rules.filter((name) => name !== rule(ruleSet));
  if (rules.length) return { state: 'others', rules };
  await new SESClient({}).send(new SetActiveReceiptRuleSetCommand({}));
  return { state: 'done' };
}
