import { ulid } from 'ulid';
import * as v from 'valibot';
import { requestNamed, templateSource, tryTemplate } from '../draft/own-template.ts';
import { checkSpelling } from '../draft/spelling.ts';
import { checkTone, wordCount } from '../draft/tone/check.ts';
import { ENDINGS, type Ending, unanswered } from '../interview/applications.ts';
import { type CallOutcome, type Draft, type DraftIds, type SeenDraft, waits } from '../interview/draft.ts';
import { DEPARTURES } from '../interview/good-hour.ts';
import { draftOf, type Instead, type Interview, StateError } from '../interview/interview.ts';
import { PROPOSED } from '../interview/proposed.ts';
import { occasionNamed, situationOf, situationsOf, withPerson } from '../interview/situations.ts';
import { type Attendance, DAY_MS, type Moment, momentOf, type Standing } from '../interview/standing.ts';
import { dayOf } from '../interview/urgency.ts';
import { LANGUAGES } from '../mail/words/languages.ts';
import { ShownError } from '../shown-error.ts';
import { isFresh } from '../store/links.ts';
import { type Accepted, acceptOffer, SecondOfferError, undoAcceptance } from '../workflow/accept.ts';
import { addByHand } from '../workflow/add-by-hand.ts';
import { answerMessage } from '../workflow/answer-message.ts';
import { ANSWERS } from '../workflow/ask-about.ts';
import { endApplications } from '../workflow/end-applications.ts';
import { eraseEverything } from '../workflow/erase.ts';
import { holdLetters } from '../workflow/hold.ts';
import { forgetSender } from '../workflow/known-senders.ts';
import { type FreshPage, mailFreshLink, signOutEverywhere } from '../workflow/links-by-mail.ts';
import * as owner from '../workflow/owner-actions.ts';
import { readSetAside, recordAnyway } from '../workflow/record-reading.ts';
import { approveOrSend, markSent } from '../workflow/send-draft.ts';
import { tellOwner, urlTo } from '../workflow/tell-owner.ts';
import { readByHand } from './add-form.ts';
import { readCorrections } from './corrections.ts';
import type { Done } from './done.ts';
import {
  CorrectionError,
  IS_YES,
  LINE,
  LINE_OR_NULL,
  LINES,
  maybeOneOf,
  oneOf,
  REVISION,
  readForm,
  TEXT,
  type Typed,
  wholeNumber,
} from './form.ts';
import { aloneIn, lineOf, nextOf, pathOfStep, stepsOf } from './line.ts';
import type { Words } from './pages.ts';
import { readSettings } from './profile-form.ts';
import { acceptanceIn, draftPath, linePath, mayMergeInto, opensAll, pathTo, type Visit } from './visit.ts';

/** Where the browser goes after an action: a path or URL, and a word for what happened. */
export interface Outcome {
  to: string;
  done: Done;
  query?: Record<string, string>;
}

/** The page itself, with what was typed; or an answer to the page's script. */
type Shown = { message: string | null; preview?: Words } | { json: object };

/** Every link has ended, so there is no page to go to: a title and paragraphs that stand alone. */
export interface Ended {
  title: string;
  paragraphs: string[];
}

type Result = Outcome | Shown | Ended;
type Action = (visited: Visit, typed: Typed) => Promise<Result>;
type Read<Fields extends v.ObjectEntries> = v.InferOutput<v.ObjectSchema<Fields, undefined>>;

/** An action by what its form says. */
const action =
  <const Fields extends v.ObjectEntries>(
    fields: Fields,
    act: (visited: Visit, form: Read<Fields>) => Promise<Result>,
  ): Action =>
  (visited, typed) =>
    act(visited, readForm(fields, typed));

/** A kind of action by where it leads once it is done. */
const leading =
  (out: (visited: Visit, done: Done) => Outcome | Promise<Outcome>) =>
  <const Fields extends v.ObjectEntries>(
    done: Done,
    fields: Fields,
    act: (visited: Visit, form: Read<Fields>) => Promise<unknown>,
  ): Action =>
    action(fields, async (visited, form) => {
      await act(visited, form);
      return out(visited, done);
    });

/** An action that leads back to its page, which then says what was done. */
const here = leading(({ path }, done) => ({ to: path, done }));

const interviewOf = ({ view }: Visit): string => {
  if (view.opens === 'interview' || view.opens === 'draft') return view.interviewId;
  throw new StateError('This page has no interview.');
};

const draftIdsOf = ({ view }: Visit): DraftIds => {
  if (view.opens === 'draft') return { interviewId: view.interviewId, draftId: view.draftId };
  throw new StateError('This page has no draft.');
};

const messageOf = ({ view }: Visit): string => {
  if (view.opens === 'message') return view.messageKey;
  throw new StateError('This page has no message.');
};

/** The draft that the page shows, if it shows one. */
const shownDraft = ({ view, interview }: Visit): Draft | undefined =>
  (view.opens === 'draft' && interview && draftOf(interview, view.draftId)) || undefined;

const SEEN = { revision: REVISION };

/** The draft that the page shows, and the revision of its text that the form names. */
const seenOf = (visited: Visit, { revision }: { revision: number }): SeenDraft => ({
  ...draftIdsOf(visited),
  revision,
});

/**
 * The owner has decided on the draft that the page shows: on to the next that waits, which says what was done. The
 * page of the only one says it itself.
 */
async function onwards(visited: Visit, done: Done): Promise<Outcome> {
  const { interviewId, draftId } = draftIdsOf(visited);
  const end = linePath(visited);
  if (!end || aloneIn(visited)) return { to: visited.path, done };
  const next = nextOf(await lineOf(visited), draftId);
  return { to: next ? pathOfStep(visited, next) : end, done, query: { was: `${interviewId}/${draftId}` } };
}

/** An action that ends with the draft of its page, and leads on. */
const decided = leading(onwards);

const ULID = /^[0-9A-HJKMNP-TV-Z]{26}$/;
const MOST_NAME = 120;
const INSTEAD: readonly Instead[] = ['take-back', 'fell-through'];
const ANOTHER_OFFER = 'You have already accepted another offer. Is that off? Please say so first.';

const accept = action(
  { acceptance: TEXT, company: LINE, instead: maybeOneOf(INSTEAD) },
  async (visited, { acceptance, company, instead }) => {
    const { view, now } = visited;
    const accepting = {
      id: ULID.test(acceptance) ? acceptance : ulid(now),
      interviewId: view.opens === 'interview' ? view.interviewId : null,
      company: company.slice(0, MOST_NAME) || null,
      instead,
    };
    const accepted = await acceptOffer(visited, accepting).catch((error: unknown) => {
      /** Its words name the other offer. */
      if (error instanceof SecondOfferError && !opensAll(visited)) throw new StateError(ANOTHER_OFFER);
      throw error;
    });
    return toFirstLetter(visited, accepted);
  },
);

/** From an offer straight to the first letter that it asks for; an interview's own link leads to no other. */
async function toFirstLetter(visited: Visit, accepted: Accepted): Promise<Outcome> {
  const acceptanceId = accepted.acceptance.id;
  const letters = accepted.letters ?? (await stepsOf(visited, acceptanceId));
  const first = letters.find(({ draft }) => waits(draft));
  const applications = first ? [] : await applicationsFor(visited);
  if (!first && !applications.length) return { to: visited.path, done: 'acceptedAlone' };
  if (first && opensAll(visited)) return { to: pathOfStep(visited, first), done: 'accepted' };
  const line = opensAll(visited) && linePath(visited);
  const url = line || (accepted.url ?? (await urlTo(visited, { opens: 'acceptance', acceptanceId })));
  if (!first) return { to: url, done: 'acceptedWithApplications' };
  return { to: `${url}/i/${first.interview.id}/d/${first.draft.id}`, done: 'accepted' };
}

/** The applications that the acceptance of this moment leaves without an answer. */
async function applicationsFor({ services, profile }: Visit) {
  const { accepted = [] } = (await services.owners.get(profile.ownerId)) ?? profile;
  return unanswered(await services.interviews.list(profile.ownerId), accepted);
}

/** An interview's page behind the same link. */
const interviewPath = ({ token, link }: Visit, { id }: Interview) =>
  pathTo(token, link, { opens: 'interview', interviewId: id });

/** What the owner writes down by hand, and where it stands from then on. */
const add: Action = async (visited, typed) => {
  const interview = await addByHand(visited, readByHand(visited, typed));
  return { to: interviewPath(visited, interview), done: 'added' };
};

const CHOICE = /^end-([0-9A-HJKMNP-TV-Z]{26})$/;

/** What becomes of applications after an acceptance: letters lead on to the first that waits. */
const settle: Action = async (visited, typed) => {
  const { accepted = [] } = visited.profile;
  const acceptanceId = acceptanceIn(visited.link.scope) ?? accepted.at(-1)?.acceptanceId;
  /** A letter would say that another position was accepted. */
  if (!acceptanceId || !accepted.some((offer) => offer.acceptanceId === acceptanceId))
    throw new StateError('No offer is accepted any more, so nothing was changed.');
  const chosen = new Map<string, Ending>(
    Object.entries(typed).flatMap(([name, value]): [string, Ending][] => {
      const [id, ending] = [CHOICE.exec(name)?.[1], ENDINGS.find((one) => one === value)];
      return id && ending ? [[id, ending]] : [];
    }),
  );
  if (!chosen.size) throw new CorrectionError('Please choose what becomes of at least one of them.');
  const changed = await endApplications(visited, { acceptanceId, chosen });
  const first = (await lineOf(visited)).find(
    ({ interview, draft }) => chosen.get(interview.id) === 'letter' && waits(draft),
  );
  const line = linePath(visited) ?? visited.path;
  if (!changed) return { to: first ? pathOfStep(visited, first) : line, done: 'settledBefore' };
  return first ? { to: pathOfStep(visited, first), done: 'settledLetters' } : { to: line, done: 'settled' };
};

const WITHDRAWALS = situationsOf('withdrawal').map(([name]) => name);

const withdraw = action(
  { situation: oneOf(WITHDRAWALS, 'Please choose one of the reasons.') },
  async (visited, { situation }) => {
    const interviewId = interviewOf(visited);
    const draft = await owner.withdraw(visited, interviewId, situation);
    return { to: draftPath(visited, interviewId, draft.id), done: 'written' };
  },
);

const REPLIES = situationsOf('reply').flatMap(([name, { needsPerson }]) => (needsPerson ? [] : [name]));

const reply = action(
  { situation: oneOf(REPLIES, 'Please choose one of the answers.') },
  async (visited, { situation }) => {
    const interviewId = interviewOf(visited);
    const draft = await owner.reply(visited, interviewId, situation);
    return { to: draftPath(visited, interviewId, draft.id), done: 'written' };
  },
);

const LETTERS = situationsOf('letter').map(([name]) => name);

const write = action(
  { situation: oneOf(LETTERS, 'Please choose what to say.') },
  async (visited, { situation }) => {
    const interviewId = interviewOf(visited);
    const draft = await owner.writeLetter(visited, interviewId, situation);
    return { to: draftPath(visited, interviewId, draft.id), done: 'written' };
  },
);

const ATTENDANCES: readonly Attendance[] = ['there', 'missed', 'not-held'];

const attended = here(
  'said',
  { answer: oneOf(ATTENDANCES, 'Please say whether you were there.') },
  (visited, { answer }) => owner.attend(visited, interviewOf(visited), answer),
);

const contact = action({ answer: IS_YES }, async (visited, { answer }) => {
  await owner.decideContact(visited, interviewOf(visited), answer);
  return { to: visited.path, done: answer ? 'contact' : 'kept' };
});

const closing = action({ answer: IS_YES }, async (visited, { answer }) => {
  await owner.decideClosing(visited, interviewOf(visited), answer);
  return { to: visited.path, done: answer ? 'closed' : 'kept' };
});

const correct: Action = async (visited, typed) => {
  const { interview, path } = visited;
  const corrections = readCorrections(interview?.facts ?? {}, typed);
  const { settles } = readForm({ settles: maybeOneOf(PROPOSED) }, typed);
  const held = interview?.drafts.some(({ state }) => state === 'approved');
  await owner.correct(visited, interviewOf(visited), {
    ...corrections,
    ...(settles ? { settles: [settles] } : {}),
  });
  return { to: path, done: held ? 'recorrected' : 'corrected' };
};

const choose = action(
  { time: v.pipe(TEXT, v.nonEmpty('Please choose one of the times offered.')) },
  async (visited, { time }) => {
    const held = visited.interview?.drafts.some(({ state }) => state === 'approved');
    await owner.chooseTime(visited, interviewOf(visited), time);
    return { to: visited.path, done: held ? 'rechosen' : 'chosen' };
  },
);

const record: Action = async (visited, typed) => {
  const messageKey = messageOf(visited);
  /** Against what the page shows: beside times to choose from, a zone that was read stands without a time. */
  const found = await readSetAside(visited, messageKey);
  if (found) readCorrections(found.reading.facts, typed);
  const interview = await recordAnyway(visited, messageKey);
  if (!interview) throw new StateError('The original message is no longer kept.');
  await owner.correct(visited, interview.id, readCorrections(interview.facts, typed));
  return { to: interviewPath(visited, interview), done: 'recorded' };
};

/**
 * The one-tap answers: what the owner says of a message is carried out as if it had been clear from the
 * start.
 */
const answer = action(
  { answer: oneOf(ANSWERS, 'Please choose one of the answers.'), interview: TEXT },
  async (visited, { answer: says, interview: named }) => {
    const interviewId = named === 'none' ? null : named || undefined;
    const interview = await answerMessage(visited, messageOf(visited), { says, interviewId });
    if (says === 'nothing') return { to: visited.path, done: 'aside' };
    if (!interview) return { to: visited.path, done: says === 'rejection' ? 'endsNothing' : 'answered' };
    const done = says === 'rejection' ? 'ended' : 'answered';
    return { to: interviewPath(visited, interview), done };
  },
);

const reopen = action({ rest: IS_YES }, async (visited, { rest }) => {
  const { interview, path } = visited;
  const interviewId = interviewOf(visited);
  if (interview?.state === 'withdrawn') {
    const draft = await owner.askAgain(visited, interviewId);
    return { to: draftPath(visited, interviewId, draft.id), done: 'written' };
  }
  if (interview?.state === 'accepted' && interview.acceptanceId) {
    /** What the refusal says without it names another interview. */
    await undoAcceptance(visited, interview.acceptanceId, rest || !opensAll(visited));
    return { to: path, done: 'undone' };
  }
  if (interview?.closedBecause === 'merged') {
    await owner.unmerge(visited, interviewId);
    return { to: path, done: 'apart' };
  }
  const { state } = await owner.reopen(visited, interviewId);
  return { to: path, done: state === 'applied' ? 'waitsAgain' : 'reopened' };
});

const undo = here('undone', { rest: IS_YES }, async (visited, { rest }) => {
  const { profile } = visited;
  const standing = acceptanceIn(visited.link.scope) ?? profile.accepted?.at(-1)?.acceptanceId;
  if (!standing) throw new StateError('No offer is accepted.');
  await undoAcceptance(visited, standing, rest);
});

const STANDINGS: readonly Standing[] = ['ahead', 'near', 'passed', 'missed', 'over'];

/** A word that is none of them must not send at once what was to wait. */
const DEPARTS = v.optional(v.picklist(DEPARTURES, 'Please choose when it leaves.'), 'now');

const approve = action(
  { ...SEEN, drawnFor: maybeOneOf(STANDINGS), confirmed: IS_YES, leaves: DEPARTS },
  async (visited, { drawnFor, confirmed, leaves, ...seen }) => {
    const approval = { ...seenOf(visited, seen), drawnFor, confirmed, leaves };
    const { state } = await approveOrSend(visited, approval, visited.interview);
    if (state === 'sent' || state === 'approved') return onwards(visited, state);
    return { to: visited.path, done: state === 'failed' ? state : 'unknown' };
  },
);

const NOT_EMPTY = v.nonEmpty<string, string>('The subject and the text must not be empty.');

const save = here(
  'saved',
  { ...SEEN, subject: v.pipe(LINE, NOT_EMPTY), text: v.pipe(LINES, NOT_EMPTY) },
  (visited, { subject, text, ...seen }) => owner.saveDraft(visited, seenOf(visited, seen), { subject, text }),
);

const CHOOSE = 'Please choose a situation and a language.';

const switchTo = action(
  {
    ...SEEN,
    situation: TEXT,
    language: oneOf(LANGUAGES, CHOOSE),
    reason: LINE,
    referralName: LINE,
    referralContact: LINE,
    referralBecause: LINE,
    permitted: IS_YES,
    intent: TEXT,
  },
  async (visited, { language, reason, permitted, intent, ...form }) => {
    const draft = shownDraft(visited);
    const chosen = draft && occasionNamed(draft.kind, form.situation);
    if (!chosen) throw new CorrectionError(CHOOSE);
    const name = form.referralName;
    const { fits, needsPerson } = situationOf(chosen);
    const { situation } = name && fits.answers?.includes('asks-for-referral') ? withPerson(chosen) : chosen;
    if (needsPerson && !name)
      throw new CorrectionError('Please say whom you recommend, or choose another answer.');
    const because = form.referralBecause;
    const referral = {
      ...{ name, contact: form.referralContact, permitted },
      ...(because ? { because } : {}),
    };
    const wanted = { situation, language, reason, referral };
    if (intent === 'preview')
      return {
        message: null,
        preview: await owner.previewOf(visited, { ...draftIdsOf(visited), revision: draft.revision }, wanted),
      };
    await owner.redraw(visited, seenOf(visited, form), wanted);
    return { to: visited.path, done: 'redrawn' };
  },
);

const OUTCOMES: readonly CallOutcome[] = ['reached', 'voicemail', 'no-answer'];

const called = here('called', { ...SEEN, outcome: maybeOneOf(OUTCOMES) }, (visited, { outcome, ...seen }) =>
  owner.recordCall(visited, seenOf(visited, seen), outcome ?? 'reached'),
);

/** What the page's script asks while the owner types; changes nothing. */
const check = action({ subject: TEXT, text: TEXT }, async (visited, { subject, text }) => {
  const { profile, interview } = visited;
  const draft = shownDraft(visited);
  if (!interview || !draft) throw new StateError('This draft is no longer there.');
  const { facts } = interview;
  const names = [facts.recruiterName, facts.company, facts.role].flatMap((fact) => fact?.value ?? []);
  const spelling = await checkSpelling(text, draft.language, [
    ...names,
    profile.name ?? '',
    profile.signature ?? '',
  ]);
  const tone = checkTone({ ...draft, subject, text }, interview);
  return { json: { words: wordCount(text), findings: [...tone, ...spelling] } };
});

const saveProfile: Action = async ({ services, profile, path }, typed) => {
  const settings = readSettings(typed);
  await services.owners.update(profile.ownerId, (known) => ({ ...known, ...settings }));
  return { to: path, done: 'settings' };
};

const template = action(
  { template: TEXT, intent: TEXT, source: v.optional(LINES) },
  async (visited, { template: name, intent, source: typed }) => {
    const { services, profile, path } = visited;
    const request = requestNamed(name);
    if (!request) throw new CorrectionError('There is no such template.');
    const query = { template: name };
    const change = (templates: Record<string, string>) =>
      services.owners.update(profile.ownerId, (known) => ({ ...known, templates }));
    const { [name]: _, ...others } = profile.templates ?? {};
    if (intent === 'restore') {
      await change(others);
      return { to: path, done: 'restored', query };
    }
    const source = typed ?? templateSource(request, profile).trim();
    tryTemplate(source, request, visited);
    if (intent !== 'save') return { message: null };
    await change({ ...others, [name]: source });
    return { to: path, done: 'template', query };
  },
);

/** The acceptance whose letters the page is about. */
function acceptanceOf(visited: Visit): string {
  const { link, profile } = visited;
  const shown = shownDraft(visited);
  const id = shown
    ? shown.acceptanceId
    : (acceptanceIn(link.scope) ?? profile.accepted?.at(-1)?.acceptanceId);
  if (!id) throw new StateError('No accepted offer asked for this letter.');
  return id;
}

const MOST_HELD_DAYS = 366;
const OUT_OF_REACH = 'Please choose a day from tomorrow on, and within a year.';

const hold = here('held', { until: LINE_OR_NULL }, async (visited, { until }) => {
  if (until !== null && !isAhead(until, momentOf(visited))) throw new CorrectionError(OUT_OF_REACH);
  await holdLetters(visited, acceptanceOf(visited), { until });
});

/** Whether something is a day ("2026-12-04") after today, within a year. */
function isAhead(day: string, { now, timeZone }: Moment): boolean {
  const time = Date.parse(`${day}T12:00Z`);
  /** "2026-11-31" is taken for the first of December. */
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, day.length) !== day) return false;
  return day > dayOf({ now, timeZone }) && day <= dayOf({ now: now + MOST_HELD_DAYS * DAY_MS, timeZone });
}

const release = here('released', {}, (visited) => holdLetters(visited, acceptanceOf(visited), null));

/** The ticked drafts, one after the other; one that cannot go does not hold up the rest. */
const approveSeveral: Action = async (visited, typed) => {
  const chosen = Object.entries(typed).filter(([name]) => name.startsWith('draft-'));
  if (!chosen.length) throw new StateError('Please tick the drafts that may go.');
  const problems: string[] = [];
  const reached = acceptanceIn(visited.link.scope) ? await lineOf(visited) : null;
  for (const [, value] of chosen) {
    const [interviewId = '', draftId = '', revision = '', drawn = ''] = value.split('/');
    const drawnFor = STANDINGS.find((name) => name === drawn);
    try {
      if (
        reached &&
        !reached.some(({ interview, draft }) => interview.id === interviewId && draft.id === draftId)
      )
        throw new StateError('This link does not lead to that draft.');
      const seen = { interviewId, draftId, revision: Number(revision) };
      const draft = await approveOrSend(visited, { ...seen, drawnFor, confirmed: false });
      if (draft.state !== 'sent' && draft.state !== 'approved')
        problems.push(`“${draft.subject}” was not sent: open it to see why.`);
    } catch (error) {
      if (!(error instanceof ShownError)) throw error;
      problems.push(error.message);
    }
  }
  if (problems.length)
    throw new StateError(`${chosen.length - problems.length} sent. ${[...new Set(problems)].join(' ')}`);
  return { to: linePath(visited) ?? visited.path, done: 'several' };
};

const calendar = here('calendar', {}, async (visited) => {
  const url = `${await urlTo(visited, { opens: 'calendar' })}/follow-ups.ics`;
  await tellOwner(visited, 'calendar', { url, webcal: url.replace(/^https?:/, 'webcal:') });
});

const IS_ERASING = v.pipe(
  LINE,
  v.toLowerCase(),
  v.value('delete everything', 'Nothing was deleted. Please type “delete everything” to confirm.'),
);

const erase = action({ confirm: IS_ERASING }, async (visited) => {
  await eraseEverything(visited, visited.token);
  return {
    title: 'Everything is deleted',
    paragraphs: [
      'All interviews, drafts, messages and settings are gone, every reminder is taken back, and no ' +
        'link in an older mail opens anything any more. You may close this page.',
      'Should you need me again, just forward a recruiter’s mail.',
    ],
  };
});

const freshLinkTo =
  (page: FreshPage): Action =>
  async (visited) => ({
    to: visited.path,
    done: (await mailFreshLink(visited, page)) ? 'fresh' : 'tooOften',
  });

/**
 * An action that an old mail in wrong hands must not lead to: by a link that is not fresh nothing is done,
 * and the owner is mailed one that is.
 */
const byFreshLink =
  (page: FreshPage, act: Action): Action =>
  (visited, typed) =>
    (isFresh(visited.link, visited.now) ? act : freshLinkTo(page))(visited, typed);

const signOut: Action = async (visited) => {
  const isMailed = await signOutEverywhere(visited);
  return {
    title: 'You are signed out everywhere',
    paragraphs: [
      'No link in an earlier mail opens anything any more, and the address for your calendar program has ' +
        'ended too.',
      isMailed
        ? 'A new link to all your interviews is on its way to you.'
        : 'For a new link, send an empty mail with the subject “home” to your Bowout inbox tomorrow.',
    ],
  };
};

const snooze = here(
  'snoozed',
  { days: wholeNumber(1, 366, 'Please choose when to be reminded again.') },
  async (visited, { days }) => {
    if ((shownDraft(visited)?.kind ?? 'nudge') !== 'nudge')
      throw new StateError('This draft is no note to say hello.');
    await owner.snoozeNudge(visited, interviewOf(visited), days);
  },
);

const stop: Action = async (visited) => {
  const interviewId = interviewOf(visited);
  const draft = shownDraft(visited);
  if (draft && draft.kind !== 'nudge') {
    await owner.silence(visited, { interviewId, draftId: draft.id });
    return { to: visited.path, done: 'quiet' };
  }
  await owner.stopNudges(visited, interviewId);
  return { to: visited.path, done: 'stopped' };
};

/** The link of the message that was moved leads to where it is now. */
const split = action({ message: TEXT }, async (visited, { message }) => {
  const { link, token, path } = visited;
  const { scope } = link;
  await owner.split(visited, interviewOf(visited), message);
  const isLinks = scope.opens === 'message' && scope.messageKey === message;
  return { to: isLinks ? pathTo(token, link, scope) : path, done: 'split' };
});

const merge = here(
  'merged',
  { into: v.pipe(LINE, v.nonEmpty('Please choose the other one.')) },
  async (visited, { into }) => {
    if (!mayMergeInto(visited, into))
      throw new StateError('Please choose one of the interviews that are named.');
    await owner.merge(visited, interviewOf(visited), into);
  },
);

/**
 * The actions of each page: the values of `data-action` in its forms, and the last part of the path that a form
 * goes to. A page offers what stands here, and nothing else is done.
 */
export const ACTIONS: Record<Visit['view']['opens'], Record<string, Action>> = {
  home: {
    accept,
    add,
    reopen: undo,
    calendar,
    fresh: freshLinkTo('home'),
    erase: byFreshLink('home', erase),
  },
  review: { approve: byFreshLink('review', approveSeveral) },
  line: { reopen: undo, hold, release, settle },
  /** The page itself comments: nothing is done. */
  practise: {
    coach: action({ answer: v.pipe(LINES, v.nonEmpty('Please write an answer first.')) }, async () => ({
      message: null,
    })),
  },
  calendar: {},
  profile: {
    profile: saveProfile,
    template,
    forget: here('forgotten', { address: TEXT }, (visited, { address }) => forgetSender(visited, address)),
    'sign-out': signOut,
  },
  interview: {
    accept,
    withdraw,
    reply,
    write,
    correct,
    choose,
    dismiss: here('dismissed', {}, (visited) => owner.dismiss(visited, interviewOf(visited))),
    reopen,
    snooze,
    stop,
    yearly: here('repeated', { yearly: IS_YES }, (visited, { yearly }) =>
      owner.repeatNudge(visited, interviewOf(visited), yearly),
    ),
    split,
    merge,
    attended,
    contact,
    closing,
  },
  draft: {
    approve,
    hold,
    release,
    undo: here('takenBack', {}, (visited) => owner.takeBack(visited, draftIdsOf(visited))),
    save,
    check,
    switch: switchTo,
    permitted: here('permitted', SEEN, (visited, form) => owner.permit(visited, seenOf(visited, form))),
    'take-back': here('back', SEEN, (visited, form) => owner.restoreWords(visited, seenOf(visited, form))),
    called,
    personal: here('scripted', SEEN, (visited, form) => owner.callPersonally(visited, seenOf(visited, form))),
    discard: decided('discarded', SEEN, (visited, form) => owner.discard(visited, seenOf(visited, form))),
    'mark-sent': decided('marked', {}, (visited) => markSent(visited, draftIdsOf(visited))),
    snooze,
    stop,
    correct,
    choose,
    attended,
    contact,
  },
  message: { correct: record, answer },
};
