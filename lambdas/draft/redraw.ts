import { type Draft, type Interview, waits } from '../interview/interview.ts';
import { rewriteDraft } from '../interview/transitions.ts';
import { composeWords, type Request, type Writer } from './compose.ts';

/** What a draft was asked to say. */
const requestOf = ({ kind, situation, language, reason, referral }: Draft): Request => ({
  kind,
  situation,
  language,
  reason,
  referral,
});

/**
 * After facts changed: waiting drafts are worded anew, and those that the owner edited keep their text and
 * get the new recipient.
 * @param now epoch ms
 */
export function redrawDrafts(interview: Interview, writer: Writer, now: number): Interview {
  return interview.drafts.filter(waits).reduce((current, draft) => {
    const words = composeWords(current, requestOf(draft), writer, now);
    const changed = draft.edited ? { to: words.to } : words;
    const same = Object.entries(changed).every(
      ([name, value]) => JSON.stringify(draft[name as keyof typeof changed]) === JSON.stringify(value),
    );
    return same ? current : rewriteDraft(current, draft.id, draft.revision, changed);
  }, interview);
}

/**
 * The same draft in another situation or language, with another line of the owner's or another person: the text is
 * drawn anew, and what the owner had written is kept aside.
 * @param revision the one that the owner saw
 * @param now epoch ms
 * @throws StateError when the draft does not wait, or was changed elsewhere
 */
export function redrawAs(
  interview: Interview,
  draft: Draft,
  revision: number,
  request: Partial<Omit<Request, 'kind'>>,
  writer: Writer,
  now: number,
): Interview {
  const { situation, language, reason, referral } = { ...requestOf(draft), ...request };
  const words = composeWords(
    interview,
    { kind: draft.kind, situation, language, reason, referral },
    writer,
    now,
  );
  return rewriteDraft(interview, draft.id, revision, {
    ...words,
    situation,
    language,
    ...(reason === undefined ? {} : { reason }),
    ...(referral === undefined ? {} : { referral }),
    edited: false,
    ...(draft.edited ? { aside: { subject: draft.subject, text: draft.text } } : {}),
  });
}
