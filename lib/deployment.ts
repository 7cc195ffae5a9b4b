import type { Node } from 'constructs';
import { RULE_SET } from './names.ts';

/** What a deployment is told about its owner, by `-c name=value` or `cdk.context.json`. */
export interface Deployment {
  /** Domain that mail is received at and sent from. */
  domain: string;
  ownerEmail: string;
  ownerName: string;
  /** IANA zone that follow-ups are planned in. */
  ownerTimeZone: string;
  /** The receipt rule set that Bowout's rule goes into: its own, or one that is active already and stays as it is. */
  ruleSet: string;
  /** Who hears of alarms. */
  operatorEmail: string;
  /** How long an approved mail can be taken back before it leaves. */
  undoSeconds: number;
}

/** A value that a deployment is told cannot be right; the message says what it should look like. */
export class DeploymentError extends Error {
  override name = 'DeploymentError';
}

/** @throws DeploymentError */
export function readDeployment(node: Node): Deployment {
  const value = (name: string, pattern: RegExp, like: string): string => {
    const given = String(node.tryGetContext(name) ?? '').trim();
    if (!pattern.test(given))
      throw new DeploymentError(
        `${name} is “${given}”; it should look like ${like}. Give it with -c ${name}=…`,
      );
    return given;
  };
  const optional = (name: string, pattern: RegExp, otherwise: string) =>
    node.tryGetContext(name) === undefined ? otherwise : value(name, pattern, otherwise);
  const ownerTimeZone = value('ownerTimeZone', /^[A-Za-z_]+(?:\/[A-Za-z_+-]+)*$/, 'Europe/Lisbon');
  try {
    new Intl.DateTimeFormat('en', { timeZone: ownerTimeZone });
  } catch {
    throw new DeploymentError(
      `ownerTimeZone is “${ownerTimeZone}”, which is no IANA time zone. It should look like Europe/Lisbon.`,
    );
  }
  const ownerEmail = value('ownerEmail', /^[^\s@<>]+@[^\s@<>]+$/, 'jane@example.com').toLowerCase();
  return {
    domain: value('domain', /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i, 'inbox.example.com').toLowerCase(),
    ownerEmail,
    ownerName: value('ownerName', /^[^\r\n<>]{0,80}$/, 'Jane Doe'),
    ownerTimeZone,
    ruleSet: optional('ruleSet', /^[\w-]{1,64}$/, RULE_SET),
    operatorEmail: optional('operatorEmail', /^[^\s@<>]+@[^\s@<>]+$/, ownerEmail),
    undoSeconds: Number(optional('undoSeconds', /^\d{1,3}$/, '60')),
  };
}
