import { ulid } from 'ulid';
import { requestNamed, templateSource, tryTemplate } from '../draft/own-template.ts';
import { checkSpelling } from '../draft/spelling.ts';
import { checkTone, wordCount } from '../draft/tone.ts';
import type { CallOutcome } from '../interview/draft.ts';
import { type Instead, StateError } from '../interview/interview.ts';
import { occasionNamed, type SituationOf, situationOf, withPerson } from '../interview/situations.ts';
import type { Attendance, Standing } from '../interview/standing.ts';
import { LANGUAGES } from '../mail/words/languages.ts';
import { NotReadyError } from '../send/approve.ts';
import { acceptOffer, undoAcceptance } from '../workflow/accept.ts';
import { answerMessage, WhichInterviewError } from '../workflow/answer-message.ts';
import { eraseEverything } from '../workflow/erase.ts';
import { forgetSender } from '../workflow/known-senders.ts';
import * as owner from '../workflow/owner-actions.ts';
import { recordAnyway } from '../workflow/record-reading.ts';
import { approveOrSend, markSent, undoApproval } from '../workflow/send-draft.ts';
import { tellOwner, urlTo } from '../workflow/tell-owner.ts';
import { CorrectionError, readCorrections } from './corrections.ts';
import { answerNamed } from './message-page.ts';
import { readSettings } from './profile-form.ts';
import { draftPath, type Visit } from './visit.ts';

/** Where the browser goes after an action: a path or URL, and a word for what happened (see `DONE`). */
export interface Outcome {
  to: string;
  done: keyof typeof DONE;
  query?: Record<string, string>;
}

/** The page itself, with what was typed; or an answer to the page's script. */
type Shown = { message: string | null } | { json: object };

/** What a page says after an action. */
export const DONE = {
  accepted: 'Congratulations! The withdrawals are written and mailed to you; each waits for your OK.',
  written: 'Here is your text. Nothing is sent before you approve it.',
  redrawn: 'Written anew.',
  back: 'Your own words are back.',
  called: 'Well done. Now confirm it by mail.',
  said: 'Thank you. The text follows what you said.',
  contact: 'Noted. What waits is addressed anew.',
  kept: 'It stays as it is.',
  closed: 'Closed. Nobody was told.',
  quiet: 'No more reminders of this one. It still waits for you.',
  scripted: 'Here is what you can say.',
  repeated: 'Changed.',
  several: 'Approved. You get a copy of each as it is sent.',
  approved: 'Approved. It leaves in a moment; you can still take it back.',
  takenBack: 'Taken back. It waits for you again.',
  calendar: 'The address is on its way to you.',
  erased: 'Everything is deleted.',
  settings: 'Saved. It applies to what is written from now on.',
  template: 'From now on your own words are used.',
  restored: 'The delivered words are used again.',
  corrected: 'Corrected.',
  recorrected: 'Corrected. What you had approved has not left, and waits for your OK again.',
  recorded: 'Recorded.',
  answered: 'Thank you. It is recorded as you say.',
  ended: 'Thank you. Below is how the interview stands now.',
  endsNothing: 'Thank you. None of your interviews ends with it, so nothing was closed.',
  aside: 'Set aside. Nothing was recorded.',
  forgotten: 'Forgotten. I ask again when mail from there is unclear.',
  dismissed: 'Dismissed. Nobody was told.',
  reopened: 'Pending again.',
  undone: 'Taken back. The drafts are discarded and the interviews are pending again.',
  saved: 'Saved.',
  sent: 'Sent. A copy is on its way to you.',
  failed: 'It was not sent; see below why.',
  unknown: 'The mail service did not answer; see below what to do.',
  discarded: 'Discarded. Nothing was sent.',
  marked: 'Marked as sent by you.',
  snoozed: 'I will remind you later.',
  stopped: 'No more reminders for this contact.',
  split: 'The message now has an interview of its own.',
  merged: 'The two are one now.',
} as const;

type Form = Record<string, string>;
type Action = (visited: Visit, form: Form) => Promise<Outcome | Shown>;

const ULID = /^[0-9A-HJKMNP-TV-Z]{26}$/;

const interviewOf = ({ view }: Visit): string => {
  if (view.opens === 'interview' || view.opens === 'draft') return view.interviewId;
  throw new StateError('This page has no interview.');
};

const draftOfView = ({ view }: Visit): string => {
  if (view.opens === 'draft') return view.draftId;
  throw new StateError('This page has no draft.');
};

/** The draft that the page shows, and the revision of its text that the form names. */
const seenOf = (visited: Visit, form: Form): owner.SeenDraft => ({
  interviewId: interviewOf(visited),
  draftId: draftOfView(visited),
  revision: Number(form.revision),
});

/** One of a closed list of words, or undefined. */
const oneOf = <T extends string>(words: readonly T[], said: string | undefined): T | undefined =>
  words.find((word) => word === said);

const INSTEAD: readonly Instead[] = ['take-back', 'fell-through'];

const accept: Action = async (visited, form) => {
  const { services, profile, view, now, path } = visited;
  const id = ULID.test(form.acceptance ?? '') ? (form.acceptance as string) : ulid(now);
  const accepting = {
    id,
    interviewId: view.opens === 'interview' ? view.interviewId : null,
    company: oneLine(form.company).slice(0, MOST_NAME) || null,
    instead: oneOf(INSTEAD, form.instead),
  };
  await acceptOffer(services, profile, accepting, now);
  return { to: path, done: 'accepted' };
};

const MOST_NAME = 120;

const withdraw: Action = async (visited, form) => {
  const interviewId = interviewOf(visited);
  const occasion = occasionNamed('withdrawal', form.situation ?? '');
  if (!occasion) throw new StateError('Please choose one of the reasons.');
  const draft = await owner.withdraw(visited, interviewId, occasion.situation as SituationOf<'withdrawal'>);
  return { to: draftPath(visited, interviewId, draft.id), done: 'written' };
};

const ATTENDANCES: readonly Attendance[] = ['there', 'missed', 'not-held'];

const attended: Action = async (visited, form) => {
  const answer = oneOf(ATTENDANCES, form.answer);
  if (!answer) throw new StateError('Please say whether you were there.');
  await owner.attend(visited, interviewOf(visited), answer);
  return { to: visited.path, done: 'said' };
};

const contact: Action = async (visited, form) => {
  await owner.decideContact(visited, interviewOf(visited), form.answer === 'yes');
  return { to: visited.path, done: form.answer === 'yes' ? 'contact' : 'kept' };
};

const closing: Action = async (visited, form) => {
  await owner.decideClosing(visited, interviewOf(visited), form.answer === 'yes');
  return { to: visited.path, done: form.answer === 'yes' ? 'closed' : 'kept' };
};

const correct: Action = async (visited, form) => {
  const { interview, path } = visited;
  const corrections = readCorrections(interview?.facts ?? {}, form);
  const held = interview?.drafts.some(({ state }) => state === 'approved');
  await owner.correct(visited, interviewOf(visited), corrections);
  return { to: path, done: held ? 'recorrected' : 'corrected' };
};

const record: Action = async (visited, form) => {
  const { services, profile, view, now } = visited;
  if (view.opens !== 'message') throw new StateError('This page has no message.');
  readCorrections({}, form);
  const interview = await recordAnyway(visited, view.messageKey);
  if (!interview) throw new StateError('The original message is no longer kept.');
  await owner.correct(visited, interview.id, readCorrections(interview.facts, form));
  return {
    to: await urlTo(services, profile.ownerId, { opens: 'interview', interviewId: interview.id }, now),
    done: 'recorded',
  };
};

/** The one-tap answers: what the owner says of a message is carried out as if it had been clear from the start. */
const answer: Action = async (visited, form) => {
  const { services, profile, view, now, path } = visited;
  if (view.opens !== 'message') throw new StateError('This page has no message.');
  const says = answerNamed(form.answer);
  if (!says) throw new CorrectionError('Please choose one of the answers.');
  const interviewId = form.interview === 'none' ? null : form.interview || undefined;
  try {
    const interview = await answerMessage(visited, view.messageKey, { says, interviewId });
    if (says === 'nothing') return { to: path, done: 'aside' };
    if (!interview) return { to: path, done: says === 'rejection' ? 'endsNothing' : 'answered' };
    return {
      to: await urlTo(services, profile.ownerId, { opens: 'interview', interviewId: interview.id }, now),
      done: says === 'rejection' ? 'ended' : 'answered',
    };
  } catch (error) {
    if (error instanceof WhichInterviewError) throw new CorrectionError(error.message);
    throw error;
  }
};

const forget: Action = async (visited, form) => {
  await forgetSender(visited, form.address ?? '');
  return { to: visited.path, done: 'forgotten' };
};

const dismiss: Action = async (visited) => {
  await owner.dismiss(visited, interviewOf(visited));
  return { to: visited.path, done: 'dismissed' };
};

const reopen: Action = async (visited, form) => {
  const { interview, path } = visited;
  const interviewId = interviewOf(visited);
  if (interview?.state === 'withdrawn') {
    const draft = await owner.askAgain(visited, interviewId);
    return { to: draftPath(visited, interviewId, draft.id), done: 'written' };
  }
  if (interview?.state === 'accepted' && interview.acceptanceId) {
    await undoAcceptance(visited, interview.acceptanceId, form.rest === 'yes');
    return { to: path, done: 'undone' };
  }
  await owner.reopen(visited, interviewId);
  return { to: path, done: 'reopened' };
};

const undo: Action = async (visited, form) => {
  const { view, path, profile } = visited;
  const standing = view.opens === 'acceptance' ? view.acceptanceId : profile.accepted?.at(-1)?.acceptanceId;
  if (!standing) throw new StateError('No offer is accepted.');
  await undoAcceptance(visited, standing, form.rest === 'yes');
  return { to: path, done: 'undone' };
};

const STANDINGS: readonly Standing[] = ['ahead', 'near', 'passed', 'missed', 'over'];

const approve: Action = async (visited, form) => {
  const { interview, path } = visited;
  const approval = {
    ...seenOf(visited, form),
    drawnFor: oneOf(STANDINGS, form.drawnFor),
    confirmed: form.confirmed === 'yes',
  };
  const { state } = await approveOrSend(visited, approval, interview);
  const told = state === 'sent' || state === 'failed' || state === 'approved';
  return { to: path, done: told ? state : 'unknown' };
};

const save: Action = async (visited, form) => {
  const words = {
    subject: (form.subject ?? '').replace(/\s+/g, ' ').trim(),
    text: (form.text ?? '').replace(/\r\n?/g, '\n').trim(),
  };
  if (!words.subject || !words.text) throw new StateError('The subject and the text must not be empty.');
  await owner.saveDraft(visited, seenOf(visited, form), words);
  return { to: visited.path, done: 'saved' };
};

const reply: Action = async (visited, form) => {
  const interviewId = interviewOf(visited);
  const occasion = occasionNamed('reply', form.situation ?? '');
  if (!occasion || situationOf(occasion).needsPerson)
    throw new StateError('Please choose one of the answers.');
  const draft = await owner.reply(visited, interviewId, occasion.situation as SituationOf<'reply'>);
  return { to: draftPath(visited, interviewId, draft.id), done: 'written' };
};

const switchTo: Action = async (visited, form) => {
  const { interview, path } = visited;
  const draft = interview?.drafts.find(({ id }) => id === draftOfView(visited));
  const language = LANGUAGES.find((name) => name === form.language);
  const chosen = draft && occasionNamed(draft.kind, form.situation ?? '');
  if (!draft || !language || !chosen) throw new StateError('Please choose a situation and a language.');
  const name = oneLine(form.referralName);
  const { fits, needsPerson } = situationOf(chosen);
  const { situation } = name && fits.answers?.includes('asks-for-referral') ? withPerson(chosen) : chosen;
  if (needsPerson && !name)
    throw new CorrectionError('Please say whom you recommend, or choose another answer.');
  await owner.redraw(visited, seenOf(visited, form), {
    situation,
    language,
    reason: oneLine(form.reason),
    referral: { name, contact: oneLine(form.referralContact), permitted: form.permitted === 'yes' },
  });
  return { to: path, done: 'redrawn' };
};

const oneLine = (text: string | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

const takeBack: Action = async (visited, form) => {
  await owner.takeBack(visited, seenOf(visited, form));
  return { to: visited.path, done: 'back' };
};

const OUTCOMES: readonly CallOutcome[] = ['reached', 'voicemail', 'no-answer'];

const called: Action = async (visited, form) => {
  await owner.recordCall(visited, seenOf(visited, form), oneOf(OUTCOMES, form.outcome) ?? 'reached');
  return { to: visited.path, done: 'called' };
};

const personal: Action = async (visited, form) => {
  await owner.callPersonally(visited, seenOf(visited, form));
  return { to: visited.path, done: 'scripted' };
};

/** What the page's script asks while the owner types; changes nothing. */
const check: Action = async (visited, form) => {
  const { profile, interview } = visited;
  const draft = interview?.drafts.find(({ id }) => id === draftOfView(visited));
  if (!interview || !draft) throw new StateError('This draft is no longer there.');
  const text = form.text ?? '';
  const { facts } = interview;
  const names = [facts.recruiterName, facts.company, facts.role].flatMap((fact) => fact?.value ?? []);
  const spelling = await checkSpelling(text, draft.language, [
    ...names,
    profile.name ?? '',
    profile.signature ?? '',
  ]);
  const tone = checkTone({ ...draft, subject: form.subject ?? '', text }, interview);
  return { json: { words: wordCount(text), findings: [...tone, ...spelling] } };
};

const yearly: Action = async (visited, form) => {
  await owner.repeatNudge(visited, interviewOf(visited), form.yearly === 'yes');
  return { to: visited.path, done: 'repeated' };
};

const saveProfile: Action = async ({ services, profile, path }, form) => {
  const settings = readSettings(form);
  await services.owners.update(profile.ownerId, (known) => ({ ...known, ...settings }));
  return { to: path, done: 'settings' };
};

const template: Action = async ({ services, profile, now, path }, form) => {
  const request = requestNamed(form.template ?? '');
  if (!request) throw new StateError('There is no such template.');
  const name = form.template as string;
  const query = { template: name };
  const change = (templates: Record<string, string>) =>
    services.owners.update(profile.ownerId, (known) => ({ ...known, templates }));
  const { [name]: _, ...others } = profile.templates ?? {};
  if (form.intent === 'restore') {
    await change(others);
    return { to: path, done: 'restored', query };
  }
  const source = (form.source ?? templateSource(request, profile)).replace(/\r\n?/g, '\n').trim();
  tryTemplate(source, request, profile, now);
  if (form.intent !== 'save') return { message: null };
  await change({ ...others, [name]: source });
  return { to: path, done: 'template', query };
};

/** The ticked drafts, one after the other; one that cannot go does not hold up the rest. */
const approveSeveral: Action = async (visited, form) => {
  const { path } = visited;
  const chosen = Object.entries(form).filter(([name]) => name.startsWith('draft-'));
  if (!chosen.length) throw new StateError('Please tick the drafts that may go.');
  const problems: string[] = [];
  for (const [, value] of chosen) {
    const [interviewId = '', draftId = '', revision = '', drawnFor = ''] = value.split('/');
    try {
      const seen = { interviewId, draftId, revision: Number(revision) };
      const approval = { ...seen, drawnFor: oneOf(STANDINGS, drawnFor), confirmed: false };
      const draft = await approveOrSend(visited, approval);
      if (draft.state !== 'sent' && draft.state !== 'approved')
        problems.push(`“${draft.subject}” was not sent: open it to see why.`);
    } catch (error) {
      if (!(error instanceof StateError || error instanceof NotReadyError)) throw error;
      problems.push(error.message);
    }
  }
  if (problems.length)
    throw new StateError(`${chosen.length - problems.length} sent. ${[...new Set(problems)].join(' ')}`);
  return { to: path, done: 'several' };
};

const calendar: Action = async ({ services, profile, now, path }) => {
  const url = `${await urlTo(services, profile.ownerId, { opens: 'calendar' }, now)}/follow-ups.ics`;
  await tellOwner(services, profile, 'calendar', { url }, now);
  return { to: path, done: 'calendar' };
};

const erase: Action = async ({ services, profile, now }, form) => {
  if (oneLine(form.confirm).toLowerCase() !== 'delete everything')
    throw new CorrectionError('Nothing was deleted. Please type “delete everything” to confirm.');
  await eraseEverything(services, profile, now);
  return { to: '/', done: 'erased' };
};

const undoSending: Action = async (visited) => {
  await undoApproval(visited, { interviewId: interviewOf(visited), draftId: draftOfView(visited) });
  return { to: visited.path, done: 'takenBack' };
};

const discard: Action = async (visited, form) => {
  await owner.discard(visited, seenOf(visited, form));
  return { to: visited.path, done: 'discarded' };
};

const markSentByOwner: Action = async (visited) => {
  await markSent(visited, { interviewId: interviewOf(visited), draftId: draftOfView(visited) });
  return { to: visited.path, done: 'marked' };
};

const snooze: Action = async (visited, form) => {
  const days = Number(form.days);
  if (!Number.isInteger(days) || days < 1 || days > 366)
    throw new StateError('Please choose when to be reminded again.');
  await owner.snoozeNudge(visited, interviewOf(visited), days);
  return { to: visited.path, done: 'snoozed' };
};

const stop: Action = async (visited) => {
  const draft = visited.interview?.drafts.find(
    ({ id }) => visited.view.opens === 'draft' && id === visited.view.draftId,
  );
  const interviewId = interviewOf(visited);
  if (draft && draft.kind !== 'nudge') {
    await owner.silence(visited, { interviewId, draftId: draft.id });
    return { to: visited.path, done: 'quiet' };
  }
  await owner.stopNudges(visited, interviewId);
  return { to: visited.path, done: 'stopped' };
};

const split: Action = async (visited, form) => {
  await owner.split(visited, interviewOf(visited), form.message ?? '');
  return { to: visited.path, done: 'split' };
};

const merge: Action = async (visited, form) => {
  await owner.merge(visited, interviewOf(visited), form.into ?? '');
  return { to: visited.path, done: 'merged' };
};

/** The actions of each page: the values of `data-action` in its forms. */
export const ACTIONS: Record<Visit['view']['opens'], Record<string, Action>> = {
  home: { accept, reopen: undo, calendar, erase },
  review: { approve: approveSeveral },
  calendar: {},
  profile: { profile: saveProfile, template, forget },
  interview: {
    accept,
    withdraw,
    reply,
    correct,
    dismiss,
    reopen,
    snooze,
    stop,
    yearly,
    split,
    merge,
    attended,
    contact,
    closing,
  },
  draft: {
    approve,
    undo: undoSending,
    save,
    check,
    switch: switchTo,
    'take-back': takeBack,
    called,
    personal,
    discard,
    'mark-sent': markSentByOwner,
    snooze,
    stop,
    correct,
    attended,
    contact,
  },
  acceptance: { reopen: undo },
  message: { correct: record, answer },
};
