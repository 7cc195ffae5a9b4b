import { ulid } from 'ulid';
import { type Check, checklist } from '../draft/checklist.ts';
import { SITUATION_LABELS, SITUATIONS } from '../draft/compose.ts';
import { factRows, missingFacts } from '../draft/fact-rows.ts';
import { capitalised, spokenDate, spokenTime } from '../draft/words.ts';
import { type Draft, draftOf, hasLeft, type Interview, openDraft, title } from '../interview/interview.ts';
import { byUrgency } from '../interview/urgency.ts';
import { read } from '../mail/read.ts';
import type { Mailbox } from '../mail/reading.ts';
import { correctionFields } from './corrections.ts';
import { type PageFrame, renderPage } from './render.ts';
import { draftPath, homePath, pathTo, type Visit } from './visit.ts';

/** What an action that failed gives back to its page, so that nothing typed is lost. */
export interface Again {
  message?: string | null;
  error?: string | null;
  /** The refused values of the form. */
  typed?: Record<string, string>;
  /** The form they belong to. */
  form?: string;
}

/** The page of a visit as HTML, or null when what it shows is gone. */
export async function showView(visited: Visit, again: Again): Promise<string | null> {
  const { view } = visited;
  switch (view.opens) {
    case 'home':
      return homePage(visited, again);
    case 'interview': {
      const interview = await visited.services.interviews.get(visited.profile.ownerId, view.interviewId);
      return interview && interviewPage(visited, interview, again);
    }
    case 'draft': {
      const interview = await visited.services.interviews.get(visited.profile.ownerId, view.interviewId);
      const draft = interview && draftOf(interview, view.draftId);
      return interview && draft ? draftPage(visited, interview, draft, again) : null;
    }
    case 'acceptance':
      return acceptancePage(visited, view.acceptanceId, again);
    case 'message':
      return messagePage(visited, view.messageKey, again);
  }
}

const frame = (visited: Visit, pageTitle: string, again: Again): PageFrame => ({
  title: pageTitle,
  message: again.message ?? null,
  error: again.error ?? null,
  home: homePath(visited),
});

const actionsOf = ({ path }: Visit, names: string[]) =>
  Object.fromEntries(names.map((name) => [name, `${path}/${name}`]));

const STATES: Record<Interview['state'], [string, string]> = {
  pending: ['Pending', 'Nothing has been decided yet.'],
  accepted: ['Accepted', 'Congratulations, you took this offer.'],
  withdrawing: ['Withdrawing', 'A withdrawal is written; it goes out once you approve it.'],
  withdrawn: ['Withdrawn', 'The recruiter has your withdrawal.'],
  closed: ['Closed', 'There is nothing left to do.'],
};

const CLOSED = {
  rejected: 'The recruiter said no.',
  cancelled: 'The recruiter cancelled it.',
  dismissed: 'You dismissed it.',
  merged: 'It was merged into another interview.',
};

async function interviewPage(visited: Visit, interview: Interview, again: Again): Promise<string> {
  const { profile, services } = visited;
  const [state, explanation] = STATES[interview.state];
  const open = openDraft(interview);
  const pending = interview.state === 'pending';
  const all = await services.interviews.list(profile.ownerId);
  const others = all
    .filter(({ id, state: other }) => id !== interview.id && other !== 'closed')
    .map((other) => ({ id: other.id, title: title(other) }));
  const splittable = interview.messages.length > 1 ? interview.messages : [];
  return renderPage('interview', frame(visited, title(interview), again), {
    heading: title(interview),
    state,
    explanation: interview.closedBecause ? CLOSED[interview.closedBecause] : explanation,
    offer: interview.kind === 'offer',
    draft: open ? openDraftBox(visited, interview, open) : null,
    can: {
      accept: pending,
      withdraw: pending,
      dismiss: pending,
      ...reopening(interview),
    },
    nudge: nudgeBox(interview, profile.timeZone),
    acceptance: ulid(visited.now),
    situations: SITUATIONS.map((name) => ({
      name,
      label: SITUATION_LABELS[name],
      selected: name === 'not-the-right-fit',
    })),
    ...facts(visited, interview, again),
    original: await originalOf(visited, interview.messages.at(-1)?.rawKey),
    related: (pending && others.length > 0) || splittable.length > 0,
    messages: splittable.map(({ key, subject, kind }) => ({ key, subject: subject ?? kind })),
    others: pending ? others : [],
    history: interview.history
      .map(({ at, what }) => ({
        at: spokenTime(at, profile.timeZone),
        what: capitalised(what),
      }))
      .toReversed(),
    actions: actionsOf(visited, [
      'accept',
      'withdraw',
      'correct',
      'dismiss',
      'reopen',
      'snooze',
      'stop',
      'split',
      'merge',
    ]),
  });
}

function openDraftBox(visited: Visit, interview: Interview, draft: Draft) {
  const waits = draft.state === 'waiting' || draft.state === 'failed';
  return {
    label: draft.kind === 'nudge' ? 'A note to say hello' : 'Your withdrawal',
    explanation: draftState(draft)[1],
    path: draftPath(visited, interview.id, draft.id),
    action: waits ? 'Review and approve' : 'Look at it',
  };
}

function reopening(interview: Interview): { reopen: string | null; reopenLabel: string | null } {
  if (interview.state === 'accepted') {
    return {
      reopen: 'Did the offer fall through?',
      reopenLabel: 'Discard the waiting drafts, all pending again',
    };
  }
  if (interview.state === 'withdrawing') {
    return { reopen: 'Changed your mind?', reopenLabel: 'Discard the draft, pending again' };
  }
  if (interview.state === 'closed' && interview.closedBecause !== 'merged') {
    return { reopen: 'Is this still going on?', reopenLabel: 'Make it pending again' };
  }
  return { reopen: null, reopenLabel: null };
}

function nudgeBox(interview: Interview, timeZone: string) {
  const { nudge } = interview;
  if (!nudge || interview.state !== 'withdrawn') return null;
  const date = spokenTime(nudge.dueAt, timeZone);
  const texts = {
    scheduled: `I will remind you on ${date} to say hello.`,
    mailed: 'I have sent you a note to say hello.',
    stopped: 'No reminders for this contact.',
  };
  return { text: texts[nudge.state], canStop: nudge.state !== 'stopped' };
}

function draftState(draft: Draft): [string, string] {
  switch (draft.state) {
    case 'waiting':
      return ['Waiting for you', 'Nothing is sent before you approve it.'];
    case 'approved':
    case 'sending':
      return ['Being sent', 'It is on its way at this moment. Please look again in a few minutes.'];
    case 'sent':
      return [
        'Sent',
        draft.messageId ? 'It has been sent, and a copy went to you.' : 'You sent it yourself.',
      ];
    case 'discarded':
      return ['Discarded', 'It was not sent and will not be.'];
    case 'failed':
      return [
        'Not sent',
        `The mail service refused it: ${draft.failure ?? 'no reason given'}. You can correct it and approve it again.`,
      ];
    case 'unknown':
      return [
        'Outcome unknown',
        'The mail service did not answer, so it may or may not have been sent. It is not sent again by itself. If the recruiter has it, mark it as sent; if not, discard it and write it anew.',
      ];
  }
}

async function draftPage(visited: Visit, interview: Interview, draft: Draft, again: Again): Promise<string> {
  const [state, explanation] = draftState(draft);
  const editable = draft.state === 'waiting' || draft.state === 'failed';
  const checks: Check[] = editable ? checklist(interview, draft) : [];
  const stops = checks.filter((check) => check.state === 'stop');
  const typed = again.form === 'save' ? (again.typed ?? null) : null;
  const heading = `${draft.kind === 'nudge' ? 'A note about' : 'Withdrawal:'} ${title(interview)}`;
  return renderPage('draft', frame(visited, heading, again), {
    heading,
    state,
    explanation,
    to: spokenMailbox(draft.to),
    subject: draft.subject,
    text: draft.text,
    declines: declining(interview, draft),
    editable,
    revision: draft.revision,
    confirm: !stops.length && checks.some((check) => check.state === 'confirm'),
    blocked: stops.length ? `This cannot be sent yet. ${stops.map(({ detail }) => detail).join(' ')}` : null,
    typed: typed !== null,
    form: { subject: typed?.subject ?? draft.subject, text: typed?.text ?? draft.text },
    can: { discard: editable || draft.state === 'unknown' },
    markSentLabel: draft.state === 'unknown' ? 'It was sent' : 'I sent it myself',
    isNudge: draft.kind === 'nudge',
    checks,
    ...facts(visited, interview, again),
    original: await originalOf(visited, interview.messages.at(-1)?.rawKey),
    actions: actionsOf(visited, ['approve', 'save', 'discard', 'mark-sent', 'snooze', 'stop', 'correct']),
  });
}

function declining({ invitations }: Interview, { kind, state, messageId }: Draft): string | null {
  if (kind !== 'withdrawal' || !invitations.some(({ method }) => method === 'REQUEST')) return null;
  if (state === 'sent') return messageId && 'The calendar invitation was declined in the same mail.';
  return 'The calendar invitation is declined in the same mail.';
}

const spokenMailbox = ({ name, address }: Mailbox) =>
  name && address ? `${name} <${address}>` : (address ?? null);

function facts(visited: Visit, interview: Pick<Interview, 'facts' | 'kind'>, again: Again) {
  const correcting = again.form === 'correct';
  return {
    facts: factRows(interview),
    missing: missingFacts(interview),
    correcting,
    correctLabel: 'Save corrections',
    fields: correctionFields(interview.facts, visited.profile.timeZone, correcting ? again.typed : {}),
  };
}

async function originalOf({ services }: Visit, rawKey: string | undefined) {
  const raw = rawKey ? await services.rawMail.get(rawKey) : null;
  if (!raw) return null;
  const { original } = await read(raw);
  return {
    from: original.from ? spokenMailbox(original.from) : null,
    date: original.date && spokenDate(original.date),
    subject: original.subject,
    text: original.text,
  };
}

async function homePage(visited: Visit, again: Again): Promise<string> {
  const { profile, services, token, link } = visited;
  const all = (await services.interviews.list(profile.ownerId)).filter(
    ({ closedBecause }) => closedBecause !== 'merged',
  );
  const waiting = all.filter((interview) => openDraft(interview));
  const pending = all.filter(({ state }) => state === 'pending');
  const rank = (interview: Interview) => (openDraft(interview) ? 0 : interview.state === 'pending' ? 1 : 2);
  const sorted = all.toSorted((a, b) => rank(a) - rank(b) || byUrgency(a, b));
  return renderPage('home', frame(visited, 'Your interviews', again), {
    summary: `${pending.length} pending, ${waiting.length} waiting for your OK, ${all.length} in all.`,
    interviews: sorted.map((interview) => {
      const draft = openDraft(interview);
      return {
        title: title(interview),
        state: STATES[interview.state][0],
        path: pathTo(token, link, { opens: 'interview', interviewId: interview.id }),
        when: factRows(interview).find(({ label }) => label === 'When')?.value ?? null,
        waiting: draft ? draftPath(visited, interview.id, draft.id) : null,
      };
    }),
    inbox: profile.inboxAddress,
    secret: profile.inboxAddress.replace('@', `+${profile.secretTag}@`),
    acceptance: ulid(visited.now),
    actions: actionsOf(visited, ['accept']),
  });
}

async function acceptancePage(visited: Visit, acceptanceId: string, again: Again): Promise<string | null> {
  const { services, profile } = visited;
  const acceptance = await services.acceptances.get(profile.ownerId, acceptanceId);
  if (!acceptance) return null;
  const drafted = (await services.interviews.list(profile.ownerId)).filter((interview) =>
    interview.drafts.some((draft) => draft.acceptanceId === acceptanceId),
  );
  const undone = acceptance.state === 'undone' || acceptance.state === 'undoing';
  const sent = drafted.some((interview) => hasLeft(interview, acceptanceId));
  return renderPage('acceptance', frame(visited, 'The offer you accepted', again), {
    heading: undone ? 'Taken back' : 'The offer you accepted',
    explanation: undone
      ? 'Its drafts are discarded and the interviews are pending again.'
      : sent
        ? 'These withdrawals were written because of it. One of them has been sent, so they can no longer be taken back as a whole; you can still discard each draft that waits.'
        : 'These withdrawals were written because of it. As long as none has been sent, you can take all of it back.',
    interviews: drafted.map((interview) => ({ title: title(interview), state: STATES[interview.state][0] })),
    canUndo: !undone && !sent,
    actions: actionsOf(visited, ['reopen']),
  });
}

async function messagePage(visited: Visit, messageKey: string, again: Again): Promise<string | null> {
  const { services, profile } = visited;
  const record = await services.messages.get(profile.ownerId, messageKey);
  const raw = record && (await services.rawMail.get(record.rawKey));
  if (!record || !raw) return null;
  const reading = await read(raw);
  return renderPage('message', frame(visited, 'Record it anyway', again), {
    ...facts(visited, reading, again),
    correctLabel: 'Record it as an interview',
    original: await originalOf(visited, record.rawKey),
    actions: actionsOf(visited, ['correct']),
  });
}
