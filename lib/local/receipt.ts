import addressparser from 'nodemailer/lib/addressparser';

/** What SES has found out about a mail, by the names of its receipt. */
export interface Verdicts {
  spf: string;
  dkim: string;
  dmarc: string;
  spam: string;
  virus: string;
}

/** A mail that has come in and is kept. */
export interface Arrival {
  /** Names it, in the bucket too. */
  messageId: string;
  raw: Buffer;
  /** The envelope's sender and recipients. */
  source: string;
  recipients: string[];
  verdicts: Verdicts;
}

/** The event of a Lambda action (SES Developer Guide, "Event record for a Lambda action"). */
export function receiptEvent({ messageId, raw, source, recipients, verdicts }: Arrival): object {
  const header = headerOf(raw);
  const timestamp = new Date().toISOString();
  return {
    Records: [
      {
        eventSource: 'aws:ses',
        eventVersion: '1.0',
        ses: {
          mail: {
            timestamp,
            source,
            messageId,
            destination: recipients,
            headersTruncated: true,
            headers: [],
            commonHeaders: { returnPath: source, from: authorsIn(header), date: '', messageId: '' },
          },
          receipt: {
            timestamp,
            processingTimeMillis: 1,
            recipients,
            spfVerdict: { status: verdicts.spf },
            dkimVerdict: { status: verdicts.dkim },
            dmarcVerdict: { status: verdicts.dmarc },
            spamVerdict: { status: verdicts.spam },
            virusVerdict: { status: verdicts.virus },
            action: { type: 'Lambda', functionArn: 'receive', invocationType: 'Event' },
          },
        },
      },
    ],
  };
}

/** A mail's header, as far as anybody reads it here. */
export const headerOf = (raw: Buffer): string =>
  raw
    .subarray(0, 100_000)
    .toString('latin1')
    .split(/\r?\n\r?\n/)[0] ?? '';

/** What the fields of a name say, each unfolded. */
export const fieldsIn = (header: string, name: string): string[] =>
  [...header.matchAll(new RegExp(`^${name}:(.*(?:\\r?\\n[ \\t].*)*)`, 'gim'))].map(([, value = '']) =>
    value.replace(/\r?\n(?=[ \t])/g, '').trim(),
  );

/** The addresses that some fields name, in lower case. */
export const addressesIn = (fields: string[]): string[] =>
  addressparser(fields.join(','), { flatten: true }).flatMap(({ address }) =>
    address ? [address.toLowerCase()] : [],
  );

/** The authors, each as it is written, as SES takes them out of the header. */
const authorsIn = (header: string): string[] =>
  addressparser(fieldsIn(header, 'from').join(','), { flatten: true }).map(({ name, address }) =>
    name ? `${name} <${address}>` : address,
  );
