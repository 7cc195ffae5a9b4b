import { alsoThere } from '../draft/also-there.ts';
import { goesByLinkedIn } from '../draft/channel.ts';
import { type Check, checklist, choicesFor, isSendable } from '../draft/checklist.ts';
import { composeScript, composeWords } from '../draft/compose.ts';
import { mailHref, phoneOf } from '../draft/hrefs.ts';
import { requestOf } from '../draft/redraw.ts';
import { checkTone, wordCount } from '../draft/tone/check.ts';
import { capitalised, spokenClock, spokenMailbox, spokenTime } from '../draft/words.ts';
import { type Addressed, type CallOutcome, type Draft, waits } from '../interview/draft.ts';
import { goodHours, restOf } from '../interview/good-hour.ts';
import { type Interview, isApplication, title } from '../interview/interview.ts';
import { situationOf } from '../interview/situations.ts';
import { callsFirst, clockOf, momentOf } from '../interview/standing.ts';
import { writesAsOwner } from '../send/addresses.ts';
import { aroundOf } from '../send/around.ts';
import { countdown } from './countdown.ts';
import { declining } from './declining.ts';
import { holdingOf } from './holding.ts';
import { decidedBefore, leaving, lineOf, placeIn, wayBack } from './line.ts';
import type { Call, Hours } from './pages.ts';
import {
  type Again,
  draftState,
  facts,
  frame,
  labelledOptions,
  options,
  originalOf,
  questions,
} from './parts.ts';
import { LANGUAGE_NAMES } from './profile-form.ts';
import { renderPage } from './render.ts';
import { soon } from './soon.ts';
import { twinsOf } from './twins.ts';
import type { Visit } from './visit.ts';

const NOTHING_ASKED = { attended: null, contact: null, time: null, proposals: [] };

const HEADINGS: Record<Draft['kind'], string> = {
  withdrawal: 'Withdrawal:',
  reply: 'A reply:',
  letter: 'A letter:',
  note: 'A note:',
  nudge: 'A note about',
  reopen: 'Asking again:',
};

/**
 * One draft: the mail as it will be sent, the checklist, the original beside it while something is to be
 * decided, and what can be done.
 */
export async function draftPage(
  visited: Visit,
  { interview, draft }: { interview: Interview; draft: Draft },
  again: Again,
): Promise<string> {
  const [state, explanation] = draftState(draft);
  const editable = waits(draft);
  const around = aroundOf(visited);
  const checks: Check[] = editable ? checklist(interview, draft, around) : [];
  const stops = checks.filter((check) => check.state === 'stop');
  const confirms = checks.filter((check) => check.state === 'confirm');
  const typed = again.form === 'save' ? (again.typed ?? null) : null;
  const heading = `${HEADINGS[draft.kind]} ${title(interview)}`;
  const linkedIn = draft.channel === 'linkedin' && goesByLinkedIn(interview);
  const steps = await lineOf(visited);
  const was = decidedBefore(visited, steps, again.message);
  return renderPage(
    'draft',
    { ...frame(visited, heading, again), was },
    {
      heading,
      state,
      explanation,
      from: spokenMailbox({ name: visited.profile.name, address: visited.profile.senderAddress }),
      answers: visited.profile.email,
      answersDirectly: writesAsOwner(visited.profile),
      to: spokenMailbox(draft.to),
      subject: draft.subject,
      text: draft.text,
      words: wordCount(draft.text),
      twins: editable ? twinsOf(visited, steps, draft) : null,
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
      can: { discard: editable || draft.state === 'unknown' },
      leaves: leaving({ interview, draft }, momentOf(visited)),
      hours: editable && !linkedIn ? hoursOf(visited, interview) : null,
      holding: holdingOf(visited, draft, steps),
      place: placeIn(visited, steps, { interview, draft }),
      back: wayBack(draft),
      mailto: editable && draft.to.address ? mailto(draft.to.address, draft) : null,
      copies:
        editable && draft.to.address
          ? copiesOf(draft, alsoThere(interview, draft.to.address, around.own))
          : [],
      markSentLabel: draft.state === 'unknown' ? 'It was sent' : 'I sent it myself',
      isNudge: draft.kind === 'nudge',
      ...call(visited, interview, draft),
      linkedIn: linkedIn
        ? {
            text: composeScript(interview, { ...requestOf(draft), script: 'linkedin' }, visited),
            profile: interview.facts.recruiterLinkedIn?.value ?? null,
          }
        : null,
      choose: editable ? choices(visited, { interview, draft }, again) : null,
      fillIn: checks.some(({ id }) => id === 'line') ? fillInOf(draft) : null,
      friend: editable ? friendOf(visited, interview, draft) : null,
      aside: editable && draft.aside ? draft.aside : null,
      here: visited.path,
      mood: draft.state,
      ready: draft.state === 'waiting',
      discardLabel: discardLabel(draft),
      pressing: checks.filter(({ id, state: found }) => found === 'advice' && id !== 'tone'),
      passed: passedOf(checks),
      ...facts(visited, interview, again),
      original: editable ? await originalOf(visited, interview) : null,
    },
  );
}

const WHY_LATER: Record<'weekend' | 'night', (now: string, there: string) => string> = {
  weekend: () => 'It is the weekend there.',
  night: (now, there) => `It is ${spokenClock(now, there)} there.`,
};

/** When it may leave: at once, or at an hour at which it is read; null where none comes in time. */
function hoursOf(visited: Visit, interview: Interview): Hours | null {
  const moment = momentOf(visited);
  const there = clockOf(interview, moment.timeZone);
  const hours = goodHours(interview, moment);
  if (!hours.length) return null;
  const now = new Date(moment.now).toISOString();
  const rest = restOf(interview, moment);
  const choices = hours.map(({ name, at }) => [name, capitalised(soon(at, moment, there))] as const);
  return {
    choices: options([['now', 'At once'], ...choices], 'now'),
    why: rest && `${WHY_LATER[rest](now, there)} A letter that comes while they work is read sooner.`,
  };
}

/**
 * The telephone script: first when the interview is very soon, at hand when the owner knows the hiring
 * manager.
 */
function call(visited: Visit, interview: Interview, draft: Draft): { call: Call | null; mayCall: boolean } {
  const urgent = draft.kind === 'withdrawal' && callsFirst(interview, momentOf(visited));
  /** Nobody waits for a call about an application that they have not answered. */
  const offered = draft.kind === 'withdrawal' && waits(draft) && !isApplication(interview);
  if (!offered || !(urgent || draft.personal)) return { call: null, mayCall: offered };
  const say = (script: 'call' | 'voicemail') =>
    composeScript(interview, { ...requestOf(draft), script }, visited);
  const { called } = draft;
  return {
    mayCall: false,
    call: {
      urgent,
      script: say('call'),
      voicemail: say('voicemail'),
      phone: phoneOf(interview.facts.recruiterPhone?.value),
      called: called
        ? { what: SPOKEN_OUTCOME[called.outcome], at: spokenTime(called.at, visited.profile.timeZone) }
        : null,
    },
  };
}

const SPOKEN_OUTCOME: Record<CallOutcome, string> = {
  reached: 'You reached them',
  voicemail: 'You left a message',
  'no-answer': 'Nobody answered',
};

/** What is right already, folded; the reading is the owner's own and asked for there too. */
function passedOf(checks: Check[]) {
  const fine = checks.filter(({ state }) => state === 'ok');
  const yours = checks.filter(({ state }) => state === 'yours');
  const title = `${fine.length} ${fine.length === 1 ? 'check' : 'checks'} passed`;
  return checks.length ? { title, checks: [...fine, ...yours] } : null;
}

/** What discarding leads to. */
const discardLabel = ({ kind, state }: Draft): string =>
  kind === 'withdrawal' && state !== 'unknown' ? 'Keep the interview, discard the letter' : 'Discard';

const REASON_LABELS: Record<Draft['kind'], string | null> = {
  withdrawal: null,
  letter: 'The day by which you must answer, as you would say it (optional)',
  note: null,
  reply: 'One constructive line of your own, for “say why” (optional)',
  nudge:
    'A reason to write, in one line (optional): their news, an article that they may like, a congratulation',
  reopen: null,
};

function choices(
  visited: Visit,
  { interview, draft }: { interview: Interview; draft: Draft },
  { typed = {}, form, preview }: Again,
) {
  const { profile } = visited;
  const asked = form === 'switch' ? typed : {};
  const person = draft.referral ?? (profile.referral ? { ...profile.referral, permitted: false } : null);
  const recommends = draft.kind === 'withdrawal' || draft.kind === 'reply';
  return {
    situations: labelledOptions(
      choicesFor(interview, draft, aroundOf(visited)),
      asked.situation ?? draft.situation,
    ),
    languages: options(Object.entries(LANGUAGE_NAMES), asked.language ?? draft.language),
    reasonLabel: situationOf(draft).fillIn?.label ?? REASON_LABELS[draft.kind],
    reason: asked.reason ?? draft.reason ?? '',
    recommends,
    preview: preview ?? null,
    referral: {
      name: asked.referralName ?? draft.referral?.name ?? '',
      contact: asked.referralContact ?? draft.referral?.contact ?? '',
      permitted: form === 'switch' ? asked.permitted === 'yes' : (draft.referral?.permitted ?? false),
      because: asked.referralBecause ?? draft.referral?.because ?? '',
      suggestion: person && !draft.referral ? `${person.name}, ${person.contact}` : null,
    },
  };
}

const fillInOf = (draft: Draft) => ({
  label: situationOf(draft).fillIn?.label ?? '',
  situation: draft.situation,
  language: draft.language,
});

/** The words to ask somebody whom the letter recommends, until they have said yes. */
function friendOf(visited: Visit, interview: Interview, { language, referral }: Draft) {
  if (!referral?.name || referral.permitted) return null;
  const occasion = { kind: 'note', situation: 'ask-permission' } as const;
  const { subject, text } = composeWords(interview, { ...occasion, language, referral }, visited);
  const address = isSendable(referral.contact) ? referral.contact : null;
  return {
    ...{ name: referral.name, subject, text },
    mailto: address && mailto(address, { subject, text }),
  };
}

/** The letter in the owner's own mail program, with somebody else of the company in copy. */
const copiesOf = (draft: Draft, others: Addressed[]) =>
  others.map(({ name, address }) => ({
    name: name ?? address,
    mailto: `${mailto(draft.to.address ?? '', draft)}&cc=${encodeURIComponent(address)}`,
  }));

/** The draft for the owner's own mail program (RFC 6068). */
const mailto = (address: string, { subject, text }: Pick<Draft, 'subject' | 'text'>) =>
  `${mailHref(address)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;
