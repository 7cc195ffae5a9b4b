import type { Interview } from '../interview/interview.ts';
import { DRAFT_KINDS, type DraftKind, occasionNamed, situationsOf } from '../interview/situations.ts';
import { DAY_MS } from '../interview/standing.ts';
import { open } from '../interview/transitions.ts';
import type { Facts } from '../mail/reading.ts';
import { LANGUAGES } from '../mail/words/languages.ts';
import { ShownError } from '../shown-error.ts';
import {
  composeWords,
  deliveredTemplate,
  type Request,
  templateName,
  type Writer,
  type WritingDesk,
} from './compose.ts';
import { checkTone, type Finding } from './tone/check.ts';

/** A template that cannot be used; the message says why. */
export class TemplateError extends ShownError {
  override name = 'TemplateError';
}

export interface Preview {
  subject: string;
  text: string;
  findings: Finding[];
}

const LONGEST = 4_000;

/** The request that a template's name stands for, or null: "withdrawal/accepted-offer.de". */
export function requestNamed(name: string): Request | null {
  const [, kind, situation, tag] = /^([a-z]+)\/([a-z-]+)\.([a-z]{2})$/.exec(name) ?? [];
  const language = LANGUAGES.find((it) => it === tag);
  if (!kind || !situation || !language || !DRAFT_KINDS.includes(kind as DraftKind)) return null;
  const occasion = occasionNamed(kind as DraftKind, situation);
  return occasion && { ...occasion, language };
}

/** The names of all templates without their language, with their labels. */
export const templateNames = (): [string, string][] =>
  DRAFT_KINDS.flatMap((kind) =>
    situationsOf(kind).map(([situation, { label }]): [string, string] => [`${kind}/${situation}`, label]),
  );

/** The owner's own template where there is one, else the delivered one. */
export const templateSource = (request: Request, writer: Writer): string =>
  writer.templates?.[templateName(request)] ?? deliveredTemplate(request);

/**
 * Renders a template of the owner's with everything known, after trying it with every combination of what may
 * be missing.
 * @throws TemplateError when it cannot be used, with the reason
 */
export function tryTemplate(source: string, request: Request, desk: WritingDesk): Preview {
  if (source.length > LONGEST) throw new TemplateError('Please keep the template under 4,000 characters.');
  if (!/^Subject: *\S/.test(source.trimStart()))
    throw new TemplateError('The first line must be “Subject: ” with the subject behind it.');
  const own = withTemplate(source, request, desk);
  for (const facts of combinations(desk.now)) {
    const { text } = render(facts, request, own);
    const broken = /\{\{|\}\}|\b(?:null|undefined)\b|\(\s*\)| {2}|\s[,.;]/.exec(text)?.[0];
    if (broken !== undefined)
      throw new TemplateError(
        `When ${missing(facts)} is not known, “${broken}” is left in the text. Put what depends on ` +
          'it between {{#if …}} and {{/if}}.',
      );
  }
  const interview = sampleInterview(desk.now);
  const words = render(everything(desk.now), request, own);
  return { ...words, findings: checkTone({ ...request, ...words }, interview) };
}

/** What the template makes of a sample interview. */
export const previewOf = (source: string, request: Request, desk: WritingDesk) =>
  render(everything(desk.now), request, withTemplate(source, request, desk));

const withTemplate = (source: string, request: Request, { profile, now }: WritingDesk): WritingDesk => ({
  profile: { ...profile, templates: { [templateName(request)]: source }, isTrying: true },
  now,
});

function render(facts: Partial<Facts>, request: Request, desk: WritingDesk) {
  try {
    const { subject, text } = composeWords(
      sample(facts),
      { ...request, referral: { name: 'Bo Lind', contact: 'bo@example.com', permitted: true } },
      desk,
    );
    return { subject, text };
  } catch (error) {
    throw new TemplateError(`The template cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}

/** An invented interview of which everything is known. */
export const sampleInterview = (now: number): Interview => sample(everything(now));

const OPTIONAL = ['company', 'role', 'recruiterName', 'start'] as const;

const everything = (now: number): Facts => {
  const said = <T>(value: T) => ({ value, evidence: { where: 'owner' as const, words: String(value) } });
  return {
    company: said('Acme'),
    role: said('Backend Engineer'),
    recruiterName: said('Ana Silva'),
    start: said(new Date(now + 7 * DAY_MS).toISOString().replace(/\.\d+Z$/, '+00:00')),
  };
};

function* combinations(now: number): Generator<Facts> {
  const all = everything(now);
  for (let mask = 0; mask < 2 ** OPTIONAL.length; mask++)
    yield Object.fromEntries(
      OPTIONAL.filter((_, bit) => mask & (1 << bit)).map((name) => [name, all[name]]),
    ) as Facts;
}

const SPOKEN = { company: 'the company', role: 'the role', recruiterName: 'the name', start: 'the time' };
const missing = (facts: Facts) => {
  const gaps = OPTIONAL.filter((name) => !facts[name]).map((name) => SPOKEN[name]);
  return gaps.length ? gaps.join(' or ') : 'everything';
};

const sample = (facts: Partial<Facts>): Interview =>
  open(
    'sample',
    'sample',
    {
      kind: 'interview-scheduled',
      sure: true,
      kindEvidence: null,
      reply: null,
      forward: { style: 'none', by: null, note: null },
      original: {
        from: null,
        replyTo: null,
        subject: null,
        date: null,
        messageId: null,
        references: [],
        text: '',
      },
      facts: facts as Facts,
      invitations: [],
      conflicts: [],
    },
    {
      key: 'sample',
      rawKey: 'sample',
      kind: 'interview-scheduled',
      subject: null,
      from: null,
      date: null,
      messageId: null,
      receivedAt: new Date(0).toISOString(),
    },
  );
