import { ulid } from 'ulid';
import { requestNamed, templateSource, tryTemplate } from '../draft/own-template.ts';
import { isSituation } from '../draft/situations.ts';
import { checkSpelling } from '../draft/spelling.ts';
import { checkTone, wordCount } from '../draft/tone.ts';
import { StateError } from '../interview/interview.ts';
import { LANGUAGES } from '../mail/language.ts';
import { NotReadyError } from '../send/approve.ts';
import { acceptOffer, undoAcceptance } from '../workflow/accept.ts';
import { eraseEverything } from '../workflow/erase.ts';
import * as owner from '../workflow/owner-actions.ts';
import { recordAnyway } from '../workflow/record-message.ts';
import { approveOrSend, markSent, undoApproval } from '../workflow/send-draft.ts';
import { tellOwner, urlTo } from '../workflow/tell-owner.ts';
import { CorrectionError, readCorrections } from './corrections.ts';
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
  recorded: 'Recorded.',
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

const revisionOf = (form: Form) => Number(form.revision);

const interviewOf = ({ view }: Visit): string => {
  if (view.opens === 'interview' || view.opens === 'draft') return view.interviewId;
  throw new StateError('This page has no interview.');
};

const draftOfView = ({ view }: Visit): string => {
  if (view.opens === 'draft') return view.draftId;
  throw new StateError('This page has no draft.');
};

const accept: Action = async (visited, form) => {
  const { services, profile, view, now, path } = visited;
  const id = ULID.test(form.acceptance ?? '') ? (form.acceptance as string) : ulid(now);
  await acceptOffer(services, profile, id, view.opens === 'interview' ? view.interviewId : null, now);
  return { to: path, done: 'accepted' };
};

const withdraw: Action = async (visited, form) => {
  const { services, profile, now } = visited;
  const interviewId = interviewOf(visited);
  const situation = form.situation ?? '';
  if (!isSituation('withdrawal', situation)) throw new StateError('Please choose one of the reasons.');
  const draft = await owner.withdraw(services, profile, interviewId, situation, now);
  return { to: draftPath(visited, interviewId, draft.id), done: 'written' };
};

const correct: Action = async (visited, form) => {
  const { services, profile, interview, now, path } = visited;
  const interviewId = interviewOf(visited);
  const corrections = readCorrections(interview?.facts ?? {}, form);
  await owner.correct(services, profile, interviewId, corrections, now);
  return { to: path, done: 'corrected' };
};

const record: Action = async ({ services, profile, view, now }, form) => {
  if (view.opens !== 'message') throw new StateError('This page has no message.');
  readCorrections({}, form);
  const interview = await recordAnyway(services, profile, view.messageKey, now);
  if (!interview) throw new StateError('The original message is no longer kept.');
  await owner.correct(services, profile, interview.id, readCorrections(interview.facts, form), now);
  return {
    to: await urlTo(services, profile.ownerId, { opens: 'interview', interviewId: interview.id }, now),
    done: 'recorded',
  };
};

const dismiss: Action = async (visited) => {
  await owner.dismiss(visited.services, visited.profile, interviewOf(visited), visited.now);
  return { to: visited.path, done: 'dismissed' };
};

const reopen: Action = async (visited) => {
  const { services, profile, interview, now, path } = visited;
  const interviewId = interviewOf(visited);
  if (interview?.state === 'withdrawn') {
    const draft = await owner.askAgain(services, profile, interviewId, now);
    return { to: draftPath(visited, interviewId, draft.id), done: 'written' };
  }
  if (interview?.state === 'accepted' && interview.acceptanceId) {
    await undoAcceptance(services, profile, interview.acceptanceId, now);
    return { to: path, done: 'undone' };
  }
  await owner.reopen(services, profile, interviewId, now);
  return { to: path, done: 'reopened' };
};

const undo: Action = async ({ services, profile, view, now, path }) => {
  if (view.opens === 'acceptance') await undoAcceptance(services, profile, view.acceptanceId, now);
  return { to: path, done: 'undone' };
};

const approve: Action = async (visited, form) => {
  const { services, profile, interview, now, path } = visited;
  const approval = {
    interviewId: interviewOf(visited),
    draftId: draftOfView(visited),
    revision: revisionOf(form),
    confirmed: form.confirmed === 'yes',
  };
  const { state } = await approveOrSend(services, profile, approval, now, interview);
  const told = state === 'sent' || state === 'failed' || state === 'approved';
  return { to: path, done: told ? state : 'unknown' };
};

const save: Action = async (visited, form) => {
  const words = {
    subject: (form.subject ?? '').replace(/\s+/g, ' ').trim(),
    text: (form.text ?? '').replace(/\r\n?/g, '\n').trim(),
  };
  if (!words.subject || !words.text) throw new StateError('The subject and the text must not be empty.');
  await owner.saveDraft(
    visited.services,
    visited.profile,
    interviewOf(visited),
    draftOfView(visited),
    revisionOf(form),
    words,
  );
  return { to: visited.path, done: 'saved' };
};

const reply: Action = async (visited, form) => {
  const { services, profile, now } = visited;
  const interviewId = interviewOf(visited);
  const situation = form.situation ?? '';
  if (!isSituation('reply', situation) || situation === 'referral')
    throw new StateError('Please choose one of the answers.');
  const draft = await owner.reply(services, profile, interviewId, situation, now);
  return { to: draftPath(visited, interviewId, draft.id), done: 'written' };
};

const switchTo: Action = async (visited, form) => {
  const { services, profile, interview, now, path } = visited;
  const draft = interview?.drafts.find(({ id }) => id === draftOfView(visited));
  const language = LANGUAGES.find((name) => name === form.language);
  const chosen = form.situation ?? '';
  if (!draft || !language || !isSituation(draft.kind, chosen))
    throw new StateError('Please choose a situation and a language.');
  const name = oneLine(form.referralName);
  const situation = draft.kind === 'reply' && chosen === 'no-referral' && name ? 'referral' : chosen;
  if (situation === 'referral' && !name)
    throw new CorrectionError('Please say whom you recommend, or choose “Nobody comes to mind right now”.');
  const request = {
    situation,
    language,
    reason: oneLine(form.reason),
    referral: { name, contact: oneLine(form.referralContact), permitted: form.permitted === 'yes' },
  };
  await owner.redraw(
    services,
    profile,
    interviewOf(visited),
    draftOfView(visited),
    revisionOf(form),
    request,
    now,
  );
  return { to: path, done: 'redrawn' };
};

const oneLine = (text: string | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

const takeBack: Action = async (visited, form) => {
  const { services, profile, path } = visited;
  await owner.takeBack(services, profile, interviewOf(visited), draftOfView(visited), revisionOf(form));
  return { to: path, done: 'back' };
};

const tellDraft =
  (told: (at: string) => Parameters<typeof owner.tellDraft>[5], done: Outcome['done']): Action =>
  async (visited, form) => {
    const { services, profile, now, path } = visited;
    const [interviewId, draftId] = [interviewOf(visited), draftOfView(visited)];
    const news = told(new Date(now).toISOString());
    await owner.tellDraft(services, profile, interviewId, draftId, revisionOf(form), news);
    return { to: path, done };
  };

const called = tellDraft((at) => ({ calledAt: at }), 'called');
const personal = tellDraft(() => ({ personal: true }), 'scripted');

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
  const { services, profile, now, path } = visited;
  await owner.repeatNudge(services, profile, interviewOf(visited), form.yearly === 'yes', now);
  return { to: path, done: 'repeated' };
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
  const { services, profile, now, path } = visited;
  const chosen = Object.entries(form).filter(([name]) => name.startsWith('draft-'));
  if (!chosen.length) throw new StateError('Please tick the drafts that may go.');
  const problems: string[] = [];
  for (const [, value] of chosen) {
    const [interviewId = '', draftId = '', revision = ''] = value.split('/');
    try {
      const approval = { interviewId, draftId, revision: Number(revision), confirmed: false };
      const draft = await approveOrSend(services, profile, approval, now);
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
  const { services, profile, now, path } = visited;
  await undoApproval(services, profile, interviewOf(visited), draftOfView(visited), now);
  return { to: path, done: 'takenBack' };
};

const discard: Action = async (visited, form) => {
  const { services, profile, now, path } = visited;
  await owner.discard(services, profile, interviewOf(visited), draftOfView(visited), revisionOf(form), now);
  return { to: path, done: 'discarded' };
};

const markSentByOwner: Action = async (visited) => {
  const { services, profile, now } = visited;
  await markSent(services, profile, interviewOf(visited), draftOfView(visited), now);
  return { to: visited.path, done: 'marked' };
};

const snooze: Action = async (visited, form) => {
  const days = Number(form.days);
  if (!Number.isInteger(days) || days < 1 || days > 366)
    throw new StateError('Please choose when to be reminded again.');
  await owner.snoozeNudge(visited.services, visited.profile, interviewOf(visited), days, visited.now);
  return { to: visited.path, done: 'snoozed' };
};

const stop: Action = async (visited) => {
  await owner.stopNudges(visited.services, visited.profile, interviewOf(visited), visited.now);
  return { to: visited.path, done: 'stopped' };
};

const split: Action = async (visited, form) => {
  const { services, profile, now, path } = visited;
  await owner.split(services, profile, interviewOf(visited), form.message ?? '', now);
  return { to: path, done: 'split' };
};

const merge: Action = async (visited, form) => {
  await owner.merge(visited.services, visited.profile, interviewOf(visited), form.into ?? '', visited.now);
  return { to: visited.path, done: 'merged' };
};

/** The actions of each page: the values of `data-action` in its forms. */
export const ACTIONS: Record<Visit['view']['opens'], Record<string, Action>> = {
  home: { accept, calendar, erase },
  review: { approve: approveSeveral },
  calendar: {},
  profile: { profile: saveProfile, template },
  interview: { accept, withdraw, reply, correct, dismiss, reopen, snooze, stop, yearly, split, merge },
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
  },
  acceptance: { reopen: undo },
  message: { correct: record },
};
