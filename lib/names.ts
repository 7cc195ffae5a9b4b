import type { Deployment } from './deployment.ts';

/** Names that more than one stack, or a command of the operator, uses. */
export const CONFIGURATION_SET = 'bowout';
export const RULE_SET = 'bowout';
export const FOLLOW_UP = 'bowout-follow-up';
export const RAW_MAIL_PREFIX = 'inbound/';

export const inboxAddress = ({ domain }: Deployment) => `inbox@${domain}`;

/** The owner's local part at the deployment's domain: what recruiters see as From. */
export const senderAddress = ({ domain, ownerEmail }: Deployment) => `${ownerEmail.split('@')[0]}@${domain}`;
