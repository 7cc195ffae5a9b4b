import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import { EventBus } from 'aws-cdk-lib/aws-events';
import {
  ConfigurationSet,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
  ReceiptRuleSet,
  TlsPolicy,
} from 'aws-cdk-lib/aws-ses';
import { Lambda, LambdaInvocationType, S3 } from 'aws-cdk-lib/aws-ses-actions';
import type { Construct } from 'constructs';
import type { DataStack } from './data-stack.ts';
import type { Deployment } from './deployment.ts';
import {
  asText,
  dmarcRecord,
  mailFromDomain,
  mailFromMxRecord,
  mailFromSpfRecord,
  mxRecord,
} from './dns-records.ts';
import { namesOf, RAW_MAIL_PREFIX } from './names.ts';
import type { WorkflowStack } from './workflow-stack.ts';

export interface MailStackProps extends StackProps {
  deployment: Deployment;
  data: DataStack;
  workflow: WorkflowStack;
}

/** How mail comes in and goes out: the domain's identity, the receipt rule, and SES's events. */
export class MailStack extends Stack {
  constructor(scope: Construct, id: string, { deployment, data, workflow, ...props }: MailStackProps) {
    super(scope, id, props);
    const names = namesOf(deployment.stage);
    const configurationSet = new ConfigurationSet(this, 'Events', {
      configurationSetName: names.configurationSet,
    });
    configurationSet.addEventDestination('ToEventBridge', {
      destination: EventDestination.eventBus(EventBus.fromEventBusName(this, 'DefaultBus', 'default')),
      events: [
        EmailSendingEvent.SEND,
        EmailSendingEvent.DELIVERY,
        EmailSendingEvent.BOUNCE,
        EmailSendingEvent.COMPLAINT,
        EmailSendingEvent.REJECT,
        EmailSendingEvent.DELIVERY_DELAY,
      ],
    });
    this.makeIdentities(deployment);
    const rules =
      deployment.ruleSet === names.ruleSet
        ? new ReceiptRuleSet(this, 'Rules', { receiptRuleSetName: names.ruleSet })
        : ReceiptRuleSet.fromReceiptRuleSetName(this, 'Rules', deployment.ruleSet);
    rules.addRule('Inbox', {
      receiptRuleName: names.rule(deployment.ruleSet),
      recipients: [deployment.domain],
      scanEnabled: true,
      tlsPolicy: TlsPolicy.OPTIONAL,
      actions: [
        new S3({ bucket: data.rawMail, objectKeyPrefix: RAW_MAIL_PREFIX }),
        new Lambda({ function: workflow.receive, invocationType: LambdaInvocationType.EVENT }),
      ],
    });
    const mailFrom = mailFromDomain(deployment.domain);
    const records = {
      MxRecord: mxRecord(deployment.domain, this.region),
      MailFromMxRecord: mailFromMxRecord(mailFrom, this.region),
      MailFromSpfRecord: mailFromSpfRecord(mailFrom),
      DmarcRecord: dmarcRecord(deployment.domain),
    };
    for (const [name, record] of Object.entries(records))
      new CfnOutput(this, name, { value: asText(record) });
    new CfnOutput(this, 'RuleSet', {
      value: deployment.ruleSet,
      description: 'Receives nothing unless it is the active one; npm run deploy sees to it',
    });
  }

  /** SES refuses to make an identity that it knows; one from elsewhere must also outlive this deployment. */
  private makeIdentities({ domain, ownerEmail, knownIdentities, sandbox }: Deployment): void {
    if (!knownIdentities.includes(domain)) {
      const { dkimRecords } = new EmailIdentity(this, 'Identity', {
        identity: Identity.domain(domain),
        mailFromDomain: mailFromDomain(domain),
      });
      for (const [index, { name, value }] of dkimRecords.entries())
        new CfnOutput(this, `DkimRecord${index + 1}`, { value: `${name} CNAME ${value}` });
    }
    if (sandbox && !knownIdentities.includes(ownerEmail))
      new EmailIdentity(this, 'OwnerIdentity', { identity: Identity.email(ownerEmail) });
  }
}
