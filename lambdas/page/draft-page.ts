import { goesByLinkedIn } from '../draft/channel.ts';
import { type Check, checklist } from '../draft/checklist.ts';
import { composeScript } from '../draft/compose.ts';
import { requestOf } from '../draft/redraw.ts';
import { checkTone, wordCount } from '../draft/tone.ts';
import { spokenTime } from '../draft/words.ts';
import { type Draft, waits } from '../interview/draft.ts';
import { type Interview, stageOf, title } from '../interview/interview.ts';
import { choicesAt } from '../interview/situations.ts';
import { callsFirst } from '../interview/standing.ts';
import { saysGoodbye } from '../interview/transitions.ts';
import { LANGUAGES } from '../mail/words/languages.ts';
import { aroundOf, ownAddresses } from '../send/around.ts';
import { declinable } from '../send/decline.ts';
import { countdown } from './countdown.ts';
import {
  type Again,
  actionsOf,
  draftState,
  facts,
  frame,
  originalOf,
  questions,
  spokenMailbox,
} from './parts.ts';
import { LANGUAGE_NAMES } from './profile-form.ts';
import { renderPage } from './render.ts';
import type { Visit } from './visit.ts';

const NOTHING_ASKED = { attended: null, contact: null };

const HEADINGS: Record<Draft['kind'], string> = {
  withdrawal: 'Withdrawal:',
  reply: 'A reply:',
  nudge: 'A note about',
  reopen: 'Asking again:',
};

/**
 * One draft: the mail as it will be sent, the checklist, the original beside it while something is to be decided, and what can
 * be done.
 */
export async function draftPage(
  visited: Visit,
  interview: Interview,
  draft: Draft,
  again: Again,
): Promise<string> {
  const [state, explanation] = draftState(draft);
  const editable = waits(draft);
  const { profile, services, now } = visited;
  const around = aroundOf(profile, services.senderAddress, now);
  const checks: Check[] = editable ? checklist(interview, draft, around) : [];
  const stops = checks.filter((check) => check.state === 'stop');
  const confirms = checks.filter((check) => check.state === 'confirm');
  const typed = again.form === 'save' ? (again.typed ?? null) : null;
  const heading = `${HEADINGS[draft.kind]} ${title(interview)}`;
  const linkedIn = draft.channel === 'linkedin' && goesByLinkedIn(interview);
  return renderPage('draft', frame(visited, heading, again), {
    heading,
    state,
    explanation,
    from: spokenMailbox({ name: visited.profile.name, address: visited.services.senderAddress }),
    replies: visited.profile.email,
    to: spokenMailbox(draft.to),
    subject: draft.subject,
    text: draft.text,
    words: wordCount(draft.text),
    findings: editable ? checkTone(draft, interview) : [],
    declines: declining(visited, interview, draft),
    asks: { ...(editable ? questions(visited, interview) : NOTHING_ASKED), closing: null },
    countdown: editable ? countdown(interview, draft, around) : [],
    editable,
    revision: draft.revision,
    drawnFor: draft.drawnFor,
    quiet: draft.quiet ?? false,
    remindable: editable && draft.kind !== 'nudge' && draft.kind !== 'reopen',
    confirm: stops.length ? '' : confirms.map(({ detail }) => detail).join(' '),
    blocked:
      stops.length && !linkedIn
        ? `This cannot be sent yet. ${stops.map(({ detail }) => detail).join(' ')}`
        : null,
    typed: typed !== null,
    form: { subject: typed?.subject ?? draft.subject, text: typed?.text ?? draft.text },
    can: { discard: editable || draft.state === 'unknown', undo: draft.state === 'approved' },
    leaves: draft.state === 'approved' ? secondsLeft(draft, visited.now) : null,
    mailto: editable && draft.to.address ? mailto(draft.to.address, draft) : null,
    markSentLabel: draft.state === 'unknown' ? 'It was sent' : 'I sent it myself',
    isNudge: draft.kind === 'nudge',
    ...call(visited, interview, draft),
    linkedIn: linkedIn
      ? {
          text: composeScript(
            interview,
            { ...requestOf(draft), script: 'linkedin' },
            { writer: profile, now },
          ),
          profile: interview.facts.recruiterLinkedIn?.value ?? null,
        }
      : null,
    choose: editable ? choices(visited, interview, draft) : null,
    aside: editable && draft.aside ? draft.aside : null,
    checks,
    ...facts(visited, interview, again),
    original: editable ? await originalOf(visited, interview) : null,
    actions: actionsOf(visited, [
      'approve',
      'undo',
      'save',
      'check',
      'switch',
      'take-back',
      'called',
      'personal',
      'discard',
      'mark-sent',
      'snooze',
      'stop',
      'correct',
      'attended',
      'contact',
    ]),
  });
}

/** The telephone script: first when the interview is very soon, at hand when the owner knows the hiring manager. */
function call({ profile, now }: Visit, interview: Interview, draft: Draft) {
  const urgent = draft.kind === 'withdrawal' && callsFirst(interview, { now, timeZone: profile.timeZone });
  const offered = draft.kind === 'withdrawal' && waits(draft);
  if (!offered || !(urgent || draft.personal)) return { call: null, mayCall: offered };
  const phone = interview.facts.recruiterPhone?.value ?? null;
  const say = (script: 'call' | 'voicemail') =>
    composeScript(interview, { ...requestOf(draft), script }, { writer: profile, now });
  const { called } = draft;
  return {
    mayCall: false,
    call: {
      urgent,
      script: say('call'),
      voicemail: say('voicemail'),
      phone,
      dial: phone?.replace(/[^\d+]/g, '') ?? null,
      called: called
        ? { ...SPOKEN_OUTCOME[called.outcome], at: spokenTime(called.at, profile.timeZone) }
        : null,
    },
  };
}

const SPOKEN_OUTCOME = {
  reached: { what: 'You reached them' },
  voicemail: { what: 'You left a message' },
  'no-answer': { what: 'Nobody answered' },
} as const;

const REASON_LABELS: Record<Draft['kind'], string | null> = {
  withdrawal: null,
  reply: 'One constructive line of your own, for “say why” (optional)',
  nudge:
    'A reason to write, in one line (optional): their news, an article that they may like, a congratulation',
  reopen: null,
};

function choices({ profile }: Visit, interview: Interview, draft: Draft) {
  const stage = stageOf(interview);
  const person = draft.referral ?? (profile.referral ? { ...profile.referral, permitted: false } : null);
  const recommends = draft.kind === 'withdrawal' || draft.kind === 'reply';
  return {
    situations: choicesAt(draft.kind, stage, draft.situation).map(([name, { label }]) => ({
      name,
      label,
      selected: name === draft.situation,
    })),
    languages: LANGUAGES.map((name) => ({
      name,
      label: LANGUAGE_NAMES[name],
      selected: name === draft.language,
    })),
    reasonLabel: REASON_LABELS[draft.kind],
    reason: draft.reason ?? '',
    recommends,
    referral: {
      name: draft.referral?.name ?? '',
      contact: draft.referral?.contact ?? '',
      permitted: draft.referral?.permitted ?? false,
      suggestion: person && !draft.referral ? `${person.name}, ${person.contact}` : null,
    },
  };
}

const secondsLeft = ({ leavesAt }: { leavesAt: string }, now: number) =>
  Math.max(0, Math.floor((Date.parse(leavesAt) - now) / 1000));

/** The draft for the owner's own mail program (RFC 6068). */
const mailto = (address: string, { subject, text }: Draft) =>
  `mailto:${encodeURIComponent(address).replaceAll('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;

function declining(
  { profile, services, now }: Visit,
  { invitations }: Interview,
  draft: Draft,
): string | null {
  if (!saysGoodbye(draft)) return null;
  const own = ownAddresses(profile, services.senderAddress);
  const at = draft.state === 'sent' ? Date.parse(draft.sentAt) : now;
  if (!invitations.some((event) => declinable(event, { own, timeZone: profile.timeZone, now: at })))
    return null;
  if (draft.state === 'sent')
    return draft.messageId && 'The calendar invitation was declined in the same mail.';
  return 'The calendar invitation is declined in the same mail.';
}
