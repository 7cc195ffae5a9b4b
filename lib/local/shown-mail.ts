import MailComposer from 'nodemailer/lib/mail-composer';
import PostalMime, { type Address } from 'postal-mime';

const ATTACHED = 'message/rfc822';

/**
 * A mail as the mailbox page is to show it: without the messages attached to it. The page would run their
 * HTML in its own origin, where every link of ours lies, and its parser ends the process at the thousandth
 * part. The file in the outbox has them.
 */
export async function withoutAttachedMails(raw: Buffer): Promise<Buffer> {
  if (!raw.includes(ATTACHED)) return raw;
  const {
    from,
    to = [],
    replyTo = [],
    ...mail
  } = await PostalMime.parse(raw, { forceRfc822Attachments: true });
  const written = (one: Address | undefined) => ({ name: one?.name ?? '', address: one?.address ?? '' });
  const names = mail.attachments.filter(({ mimeType }) => mimeType === ATTACHED).length;
  const remark = `\n\n(${names} attached message is only in the file of this mail, in the folder “outbox”.)\n`;
  return new MailComposer({
    from: written(from),
    to: to.map(written),
    replyTo: replyTo.map(written),
    ...(mail.subject ? { subject: mail.subject } : {}),
    ...(mail.messageId ? { messageId: mail.messageId } : {}),
    ...(mail.date ? { date: mail.date } : {}),
    text: `${mail.text ?? ''}${remark}`,
    ...(mail.html ? { html: mail.html } : {}),
    attachments: mail.attachments
      .filter(({ mimeType }) => mimeType !== ATTACHED)
      .map(({ content, filename, mimeType }) => ({
        content: Buffer.from(content as ArrayBuffer),
        filename: filename ?? 'attachment',
        contentType: mimeType,
      })),
  })
    .compile()
    .build();
}
