import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { html } from 'hono/html';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { Waiting } from './async-invoke.ts';
import { type Damage, damagesIn, isRecord, readSound } from './damage.ts';
import { writeDurably } from './files.ts';
import type { Outbound } from './ses-outbound.ts';
import type { Settings } from './settings.ts';
import { MEANS, SET_ASIDE, WAITING, waitingWords } from './words.ts';

export interface OwnerNoticesOptions {
  settings: Pick<Settings, 'dataDir' | 'ownerEmail' | 'inboxAddress' | 'baseUrl'>;
  outbound: Pick<Outbound, 'send'>;
  /** What failed and waits. */
  waiting: () => Waiting;
}

/** What the machine has told its owner. */
interface Told {
  /** Damaged files, by the names that they have now. */
  damaged: string[];
  /** When it last told what waits: epoch ms. */
  waitingAt: number;
}

interface Letter {
  subject: string;
  paragraphs: string[];
}

/** A day, less what a daily clock may be early. */
const DAILY_MS = 23.5 * 3_600_000;

/**
 * Mails from the machine itself, about what no function knows of: files that are damaged, once each, and
 * events that wait after they failed, once a day.
 * @returns what tells whatever is to be told now; what cannot be mailed is told the next time
 */
export function ownerNotices({ settings, outbound, waiting }: OwnerNoticesOptions): () => Promise<void> {
  const file = join(settings.dataDir, 'told.json');
  const write = (told: Told) => writeDurably(file, JSON.stringify(told));
  const tell = async ({ subject, paragraphs }: Letter) => {
    const { inboxAddress: from, ownerEmail: to } = settings;
    const body = String(await html`${paragraphs.map((words) => html`<p>${words}</p>`)}`);
    const mail = new MailComposer({
      from: { name: 'Bowout', address: from },
      to,
      subject,
      date: new Date(),
      text: `${paragraphs.join('\n\n')}\n`,
      html: body,
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    });
    await outbound.send({ from, to, raw: await mail.compile().build() });
  };
  const tellAll = async () => {
    const told = readSound(file, isTold) ?? { damaged: [], waitingAt: 0 };
    const known = new Set(told.damaged);
    const all = damagesIn(settings.dataDir);
    const fresh = all.filter((damage) => !known.has(damage.file));
    if (fresh.length) {
      /** It says what was handed in, which may be lost with them: `bowout forward` would skip it for ever. */
      rmSync(join(settings.dataDir, 'imported.txt'), { force: true });
      await tell(aboutDamages(fresh));
      told.damaged = all.map((damage) => damage.file);
      write(told);
    }
    const { count, since } = waiting();
    const now = Date.now();
    if (!count || since === null || now - told.waitingAt < DAILY_MS) return;
    await tell(aboutWaiting(count, { since, startPage: settings.baseUrl }));
    write({ ...told, waitingAt: now });
  };
  let turn: Promise<void> = Promise.resolve();
  return () => {
    turn = turn.then(tellAll).catch((error: Error) => {
      console.error(`The owner could not be told yet: ${error.message}`);
    });
    return turn;
  };
}

const isTold = (json: unknown): json is Told =>
  isRecord(json) && Array.isArray(json.damaged) && typeof json.waitingAt === 'number';

function aboutDamages(damages: Damage[]): Letter {
  const byThing = Map.groupBy(damages, ({ thing }) => thing);
  return {
    subject:
      damages.length === 1
        ? 'A damaged file was set aside'
        : `${damages.length} damaged files were set aside`,
    paragraphs: [
      'Some of what I keep on this machine could not be read when I looked. Everything else goes on.',
      ...[...byThing].flatMap(([thing, some]) => [
        some.map((damage) => damage.file).join('\n'),
        MEANS[thing],
      ]),
      SET_ASIDE,
    ],
  };
}

function aboutWaiting(count: number, { since, startPage }: { since: number; startPage: string }): Letter {
  const day = new Date(since).toLocaleDateString('en-GB', { day: 'numeric', month: 'long' });
  return {
    subject: `${waitingWords(count)} to be tried again`,
    paragraphs: [
      `${waitingWords(count)}, the oldest since ${day}.`,
      WAITING,
      `The start page is ${startPage}/`,
    ],
  };
}
