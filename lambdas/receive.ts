import type { Context, SESEvent } from 'aws-lambda';
import { withoutWords } from './log.ts';
import { recordMessage } from './workflow/record-message.ts';
import { createServices } from './workflow/services.ts';

const services = createServices(process.env);
const prefix = process.env.RAW_MAIL_PREFIX ?? '';

/** SES receipt events: the receipt rule's S3 action has stored the raw message under prefix + message id. */
export const handler = withoutWords(async (event: SESEvent, context: Context): Promise<void> => {
  for (const { ses } of event.Records) {
    const { receipt, mail } = ses;
    await recordMessage(
      services,
      {
        rawKey: prefix + mail.messageId,
        requestId: context.awsRequestId,
        recipients: receipt.recipients,
        source: mail.source,
        from: mail.commonHeaders.from?.length ? mail.commonHeaders.from : null,
        spf: receipt.spfVerdict.status,
        dkim: receipt.dkimVerdict.status,
        dmarc: receipt.dmarcVerdict.status,
        spam: receipt.spamVerdict.status,
        virus: receipt.virusVerdict.status,
      },
      Date.now(),
    );
  }
});
