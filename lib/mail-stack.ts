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
import { CONFIGURATION_SET, RAW_MAIL_PREFIX, RULE_SET } from './names.ts';
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
    const configurationSet = new ConfigurationSet(this, 'Events', {
      configurationSetName: CONFIGURATION_SET,
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
    const identity = new EmailIdentity(this, 'Identity', {
      identity: Identity.domain(deployment.domain),
      mailFromDomain: `mail.${deployment.domain}`,
    });
    const rules =
      deployment.ruleSet === RULE_SET
        ? new ReceiptRuleSet(this, 'Rules', { receiptRuleSetName: RULE_SET })
        : ReceiptRuleSet.fromReceiptRuleSetName(this, 'Rules', deployment.ruleSet);
    rules.addRule('Inbox', {
      recipients: [deployment.domain],
      scanEnabled: true,
      tlsPolicy: TlsPolicy.OPTIONAL,
      actions: [
        new S3({ bucket: data.rawMail, objectKeyPrefix: RAW_MAIL_PREFIX }),
        new Lambda({ function: workflow.receive, invocationType: LambdaInvocationType.EVENT }),
      ],
    });
    for (const [index, { name, value }] of identity.dkimRecords.entries()) {
      new CfnOutput(this, `DkimRecord${index + 1}`, { value: `${name} CNAME ${value}` });
    }
    new CfnOutput(this, 'MxRecord', {
      value: `${deployment.domain} MX 10 inbound-smtp.${this.region}.amazonaws.com`,
    });
    new CfnOutput(this, 'RuleSet', {
      value: deployment.ruleSet,
      description: 'Receives nothing unless it is the active one; npm run deploy sees to it',
    });
  }
}
