import type { Deployment } from './deployment.ts';

export const RAW_MAIL_PREFIX = 'inbound/';
/** Where `lambdas/store/raw-mail.ts` puts what nothing is done with. */
export const ASIDE_PREFIX = 'aside/';

/**
 * Every name that is the same in each account, so that a grant, a command or the runbook can use it.
 * @param stage ends each of them, so that two deployments do not clash; '' for the one that needs no stage
 */
export function namesOf(stage: string) {
  const own = (name: string) => (stage ? `${name}-${stage}` : name);
  return {
    stacks: { data: own('BowoutData'), workflow: own('BowoutWorkflow'), mail: own('BowoutMail') },
    ruleSet: own('bowout'),
    /**
     * Another one in another rule set: CloudFormation does not move a resource whose name is given and stays.
     * At most 64 characters, the last one no sign (SES API Reference, "ReceiptRule").
     */
    rule: (ruleSet: string) => `${own('bowout')}.${ruleSet}`.slice(0, 64).replace(/[^a-z0-9]+$/i, ''),
    configurationSet: own('bowout'),
    scheduleGroup: own('bowout'),
    followUp: own('bowout-follow-up'),
    /** Dashboards are one list for all regions of an account (CloudWatch API Reference, "PutDashboard"). */
    dashboard: (region: string) => `${own('bowout')}-${region}`,
    logGroup: (of: string) => `/${own('bowout')}/${of}`,
    metrics: own('Bowout'),
    /** The password of the owner's mailbox, a SecureString of the Parameter Store. */
    lettersPassword: `/${own('bowout')}/mailbox-password`,
  };
}

export type Names = ReturnType<typeof namesOf>;

export const inboxAddress = ({ domain }: Deployment) => `inbox@${domain}`;

/** The owner's local part at the deployment's domain: what recruiters see as From. */
export const senderAddress = ({ domain, ownerEmail }: Deployment) => `${ownerEmail.split('@')[0]}@${domain}`;
