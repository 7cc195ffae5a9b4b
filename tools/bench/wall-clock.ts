import { mkdtempSync, readdirSync, rmSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { SMTPServer } from 'smtp-server';
import { mailer } from '../../lambdas/send/mailer.ts';
import { openTable } from '../../lambdas/store/table.ts';
import { REGION, setCredentials } from '../../lib/local/credentials.ts';
import { startDynamoDb } from '../../lib/local/dynamodb.ts';
import { urlOf } from '../../lib/local/http.ts';
import { startOutbound } from '../../lib/local/ses-outbound.ts';
import { freePorts, Machine, until } from '../../test/e2e/machine.ts';
import { linkIn, linksIn, open, submit } from '../../test/e2e/pages.ts';
import { type Row, spread, timeOf } from './measure.ts';
import { INVITATION, invitation, sample } from './messages.ts';

const TURNS = 60;
const WARM_UP = 5;

/** How long a person waits for each thing on one machine, beside the bare parts that it cannot do without. */
export async function wallClock(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bowout-bench-'));
  const machine = new Machine();
  const parts = await bareParts(folder);
  try {
    await machine.start();
    const bare = { smtp: [] as number[], write: [] as number[], ses: [] as number[] };
    const whole = { read: [] as number[], page: [] as number[], approve: [] as number[] };
    const offer = await machine.forward(sample(6));
    for (let turn = -WARM_UP; turn < TURNS; turn++) {
      const times = {
        smtp: await parts.smtp(),
        write: await parts.write(),
        ses: await parts.ses(),
        read: await untilTold(machine, invitation(turn + WARM_UP)),
      };
      if (turn < 0) continue;
      bare.smtp.push(times.smtp);
      bare.write.push(times.write);
      bare.ses.push(times.ses);
      whole.read.push(times.read);
    }
    await submit(await open(linkIn(offer, /I accepted this offer/)), 'accept');
    const digest = (await machine.outbox()).find(({ subject }) => subject?.startsWith('Congrat'));
    if (!digest) throw new Error('there is no digest');
    for (const url of linksIn(digest, 'Review and approve').slice(0, TURNS)) {
      whole.page.push(await firstByte(url));
      const page = await open(url);
      whole.approve.push(await timeOf(() => submit(page, 'approve')));
    }
    const perSecond = await throughput(machine);
    const [smtp, write, ses] = [bare.smtp, bare.write, bare.ses].map((values) => spread(values).median) as [
      number,
      number,
      number,
    ];
    const row = (what: string, values: number[], beside: string, floor: number): Row => {
      const { median, p99 } = spread(values);
      const figure = `${median.toFixed(1)} ms, 99 % within ${p99.toFixed(1)}`;
      return { what, figure, floor: `${beside} ${floor.toFixed(1)} ms`, ratio: median / floor };
    };
    return [
      row('SMTP accepted → owner’s mail in the outbox', whole.read, 'one SES call', ses),
      row(
        'approve → sent, and the page says so',
        whole.approve,
        'two SES calls, two writes',
        2 * (ses + write),
      ),
      row('first byte of a draft’s page', whole.page, 'one write', write),
      row('bare: one mail handed over by SMTP', bare.smtp, 'itself', smtp),
      row('bare: one write (dynalite)', bare.write, 'itself', write),
      row('bare: one SES call', bare.ses, 'itself', ses),
      {
        what: 'messages dealt with in a second, of a hundred at once',
        figure: perSecond.toFixed(0),
        floor: `bare SMTP ${(1000 / smtp).toFixed(0)}`,
        ratio: perSecond / (1000 / smtp),
      },
    ];
  } finally {
    await machine.remove();
    await parts.close();
    rmSync(folder, { recursive: true });
  }
}

/** From the SMTP server's "accepted" until the owner's mail lies in the outbox; ms. */
async function untilTold(machine: Machine, raw: string): Promise<number> {
  const outbox = join(machine.dataDir, 'outbox');
  let arrived: (at: number) => void = () => undefined;
  const arrival = new Promise<number>((resolve) => {
    arrived = resolve;
  });
  const watcher = watch(outbox, (_, file) => file?.endsWith('.eml') && arrived(performance.now()));
  await machine.send(raw);
  const accepted = performance.now();
  const told = await arrival;
  watcher.close();
  return Math.max(0, told - accepted);
}

async function firstByte(url: string): Promise<number> {
  const before = performance.now();
  const response = await fetch(url);
  await response.body?.getReader().read();
  return performance.now() - before;
}

/** Messages per second of a hundred that are handed in at once. */
async function throughput(machine: Machine): Promise<number> {
  const queue = join(machine.dataDir, 'events/receive/queue');
  const count = 100;
  const took = await timeOf(async () => {
    await machine.sendAll(Array.from({ length: count }, (_, at) => invitation(1000 + at)));
    await until(() => readdirSync(queue).length === 0, 'the messages to be read', 120_000);
  });
  return (count * 1000) / took;
}

/** What nobody can do without, each alone: handing a mail over, one write, one mail sent. */
async function bareParts(folder: string) {
  const smtpServer = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    onData: (stream, _session, callback) => stream.resume().on('end', () => callback()),
  });
  const [smtpPort = 0, mailboxPort = 0] = await freePorts(2);
  await new Promise<void>((resolve) => {
    smtpServer.listen(smtpPort, '127.0.0.1', () => resolve());
  });
  setCredentials();
  const dynamoDb = await startDynamoDb(join(folder, 'dynamodb'), 'bench');
  process.env.AWS_ENDPOINT_URL_DYNAMODB = urlOf(dynamoDb);
  const table = openTable('bench');
  const ses = await startOutbound({
    mailboxPort,
    outbox: join(folder, 'outbox'),
    shown: { mailDirectory: '', timeZone: 'UTC', home: '/' },
    region: REGION,
    post: null,
    onSent: () => undefined,
    onErased: () => undefined,
  });
  process.env.AWS_ENDPOINT_URL_SES = urlOf(ses);
  const sender = mailer({ configurationSet: undefined });
  let count = 0;
  return {
    smtp: () =>
      timeOf(async () => {
        const transport = createTransport({ host: '127.0.0.1', port: smtpPort, ignoreTLS: true });
        const envelope = { from: 'jane@example.com', to: 'inbox@bowout.example' };
        await transport.sendMail({ envelope, raw: INVITATION });
        transport.close();
      }),
    write: () =>
      timeOf(() => table.putNew([{ key: [`BENCH#${++count}`, 'ITEM'], item: { text: 'x'.repeat(1500) } }])),
    ses: () =>
      timeOf(() =>
        sender.send({
          from: 'jane@bowout.example',
          to: 'ana@acme.example',
          raw: Buffer.from(INVITATION),
          tags: {},
        }),
      ),
    async close() {
      await new Promise<void>((resolve) => {
        smtpServer.close(() => resolve());
      });
      await dynamoDb.close();
      await ses.close();
    },
  };
}
