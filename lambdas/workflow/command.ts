import { spokenOffer } from '../draft/words.ts';
import { companyOf, isSameCompany } from '../interview/company.ts';
import { type Interview, isApplication, isOpen, StateError, title } from '../interview/interview.ts';
import type { Mail } from '../mail/message/message.ts';
import type { OwnerWords } from '../mail/owner-words/owner-words.ts';
import { interviewNamedBy } from '../send/addresses.ts';
import type { ToApprove } from '../send/notices.ts';
import { acceptOffer, SecondOfferError } from './accept.ts';
import { mailHomeLink } from './links-by-mail.ts';
import { loadReader } from './load-reader.ts';
import * as owner from './owner-actions.ts';
import type { Desk } from './services.ts';
import { tellOwner, toDraft, toInterview, urlsTo, urlTo, wordsOf } from './tell-owner.ts';
import { guideOf } from './welcome.ts';
import { proposalFor, settingOf } from './write-draft.ts';

/** What the owner says in a mail of their own, and the interview whose notice it answers, if any. */
export interface Command {
  interviewId: string | null;
  words: OwnerWords;
}

/** @param recipients addresses that the mail went to; that of a notice names its interview */
export const commandOf = async (mail: Mail, recipients: string[]): Promise<Command> => ({
  interviewId: recipients.map(interviewNamedBy).find((id) => id !== null) ?? null,
  words: (await loadReader()).ownerSays(mail.text, mail.subject),
});

/**
 * Does what the owner's words ask for, and says what was done; what is not clear is asked. Nothing goes to a
 * recruiter by a mail: a withdrawal is written and waits for approval on its page.
 * @param id a ULID for what the command makes; the same for a repetition
 */
export async function obey(desk: Desk, { interviewId, words }: Command, id: string): Promise<void> {
  const { services, profile } = desk;
  if (words.says === 'home') {
    await mailHomeLink(desk);
    return;
  }
  if (words.says === 'help') {
    await tellOwner(desk, 'help', guideOf(desk));
    return;
  }
  const interviews = await services.interviews.list(profile.ownerId);
  const answered = interviews.find((interview) => interview.id === interviewId);
  if (interviewId && !answered)
    return answer(desk, null, 'I do not know that interview any more, so nothing was changed.');
  try {
    await follow(desk, { words, answered, interviews, id });
  } catch (error) {
    if (error instanceof SecondOfferError) return askAboutOffers(desk, error, answered);
    if (!(error instanceof StateError)) throw error;
    return answer(desk, answered ?? null, `Nothing was changed. ${error.message}`);
  }
}

interface Said {
  words: OwnerWords;
  /** The interview whose notice the mail answers. */
  answered: Interview | undefined;
  interviews: Interview[];
  id: string;
}

async function follow(desk: Desk, said: Said): Promise<void> {
  const { words, answered, interviews } = said;
  switch (words.says) {
    case 'accepted':
      return accepted(desk, said, words);
    case 'withdraw':
      return withdrawFrom(desk, said, words);
    case 'yes':
    case 'no':
      return answered
        ? answerQuestion(desk, answered, { yes: words.says === 'yes', beside: interviews })
        : notUnderstood(desk, said);
    case 'stop':
      if (!answered) {
        return answer(
          desk,
          null,
          (await owner.silenceAll(desk))
            ? 'I remind you no more of what waits now. It is still on your page.'
            : 'Nothing waits, so there is nothing to remind you of.',
        );
      }
      for (const draft of answered.drafts)
        await owner.silence(desk, { interviewId: answered.id, draftId: draft.id });
      await owner.stopNudges(desk, answered.id);
      return answer(desk, answered, 'There will be no more reminders about this contact.');
    default:
      return notUnderstood(desk, said);
  }
}

/**
 * An offer was accepted: of the interview that is answered or of the company that is named, else from
 * somewhere else.
 */
async function accepted(
  desk: Desk,
  { answered, interviews, id }: Said,
  { company, elsewhere }: Extract<OwnerWords, { says: 'accepted' }>,
): Promise<void> {
  const pending = interviews.filter(isOpen);
  const meant = company ? at(company, interviews) : answered && !elsewhere ? [answered] : [];
  /** "Another offer" in answer to one interview's notice: whose it is does not change what is written. */
  if (company && answered && !elsewhere && !meant.includes(answered) && meant.length !== 1)
    return askWhich(
      desk,
      `You say that you accepted an offer of ${company}, in answer to a mail about ` +
        `${title(answered)}. Which one is it?`,
      [...meant, answered],
    );
  if (meant.length > 1)
    return askWhich(
      desk,
      `There is more than one interview or application with ${company}. Which offer did you accept?`,
      meant,
    );
  const others = pending.filter((it) => it !== answered);
  if (!company && (!answered || elsewhere) && others.length) return askWhich(desk, WHOSE_OFFER, others);
  const standing = desk.profile.accepted?.at(-1);
  if (company && standing && isSameCompany(standing.company, { name: company, addresses: [] }))
    return answer(desk, null, `I know: you have accepted ${spokenOffer(standing)}. Nothing was changed.`);
  const [interview] = meant;
  if (interview?.state === 'withdrawing')
    return askWhich(
      desk,
      `A withdrawal for ${title(interview)} waits. Discard it first, if you accepted this one.`,
      [interview],
    );
  await acceptOffer(desk, { id, interviewId: interview?.id ?? null, company });
}

/** What goes on with a company: interviews, and where there is none, applications. */
function at(company: string, interviews: Interview[]): Interview[] {
  const theirs = interviews.filter((it) => isSameCompany(companyOf(it), { name: company, addresses: [] }));
  const open = theirs.filter(isOpen);
  return open.length ? open : theirs.filter(({ state }) => state === 'applied');
}

async function withdrawFrom(
  desk: Desk,
  { answered, interviews, id }: Said,
  { company, because }: Extract<OwnerWords, { says: 'withdraw' }>,
): Promise<void> {
  const open = interviews.filter(isOpen);
  const meant = company ? at(company, interviews) : answered ? [answered] : [];
  const [interview] = meant;
  if (!company && !answered && because === 'accepted' && open.length)
    return askWhich(desk, WHOSE_OFFER, open);
  if (!company && !answered && because === 'accepted') {
    await acceptOffer(desk, { id, interviewId: null });
    return;
  }
  if (!interview || meant.length > 1)
    return askWhich(
      desk,
      interview ? 'There is more than one. Which one?' : 'From which interview shall I withdraw?',
      meant.length ? meant : open.length ? open : interviews.filter(({ state }) => state === 'applied'),
    );
  const accepted = because === 'accepted' || Boolean(desk.profile.accepted?.length);
  await writeWithdrawal(desk, interview, { accepted, beside: interviews });
}

async function writeWithdrawal(
  desk: Desk,
  interview: Interview,
  { accepted, beside }: { accepted: boolean; beside: Interview[] },
): Promise<void> {
  const because = accepted ? 'another-job' : 'another-reason';
  const situation = proposalFor(
    interview,
    because,
    settingOf(
      desk,
      beside.filter(({ id }) => id !== interview.id),
    ),
  );
  const draft = await owner.withdraw(desk, interview.id, situation);
  return answer(desk, interview, {
    done: isApplication(interview)
      ? 'Here is a short letter that takes your application back. Nothing is sent before you approve it.'
      : 'Here is a short withdrawal. Nothing is sent before you approve it.',
    draft: { ...wordsOf(draft), url: await urlTo(desk, toDraft(interview, draft)) },
  });
}

/**
 * A plain yes or no answers the one question that is open about an interview; with none or two open, it is
 * asked what it means.
 */
async function answerQuestion(
  desk: Desk,
  interview: Interview,
  { yes, beside }: { yes: boolean; beside: Interview[] },
): Promise<void> {
  const { closing, newContact, otherTime } = interview;
  if (closing && newContact)
    return askWhich(desk, 'There are two questions about this interview. Please answer them on its page.', [
      interview,
    ]);
  if (closing) {
    await owner.decideClosing(desk, interview.id, yes);
    return answer(desk, interview, yes ? 'I have closed it.' : 'It stays as it is.');
  }
  if (newContact) {
    await owner.decideContact(desk, interview.id, yes);
    const who = newContact.name ?? newContact.address;
    return answer(desk, interview, yes ? `I write to ${who} from now on.` : 'The recruiter stays the same.');
  }
  if (otherTime)
    return askWhich(desk, 'I had asked which of two times is right. Please say it on its page.', [interview]);
  if (!yes) return answer(desk, interview, 'Good, nothing was changed.');
  if (interview.state === 'pending' && desk.profile.accepted?.length)
    return writeWithdrawal(desk, interview, { accepted: true, beside });
  if (interview.state === 'withdrawing') return writeWithdrawal(desk, interview, { accepted: true, beside });
  return answer(desk, interview, `${NOT_UNDERSTOOD} I had asked nothing about this one.`);
}

const WHOSE_OFFER =
  'Whose offer did you accept? If it is one of these, open it; if it is from somewhere else, say so ' +
  'on your page, or write “I accepted the offer from …” with the company’s name.';
const NOT_UNDERSTOOD = 'I did not understand what I am to do, so nothing was changed.';

async function notUnderstood(desk: Desk, { answered }: Said): Promise<void> {
  await answer(
    desk,
    answered ?? null,
    `${NOT_UNDERSTOOD} You can answer with one word: “accepted”, “withdraw” or “stop”. To pass on a ` +
      'recruiter’s mail, forward it.',
  );
}

/** Which interview the owner means is for them to say: each is a link to its page. */
async function askWhich(desk: Desk, question: string, among: Interview[]): Promise<void> {
  const urlOf = await urlsTo(desk, among.map(toInterview));
  const choices = among.map((interview) => ({ title: title(interview), url: urlOf(toInterview(interview)) }));
  await tellOwner(desk, 'which', { question, choices });
}

/** Another offer stands: what becomes of it is said on the page, where both are named. */
async function askAboutOffers(desk: Desk, { message }: SecondOfferError, interview: Interview | undefined) {
  if (interview) return askWhich(desk, message, [interview]);
  /** Nothing else that a mail can say decides it: without a link, the owner would be at a dead end. */
  await tellOwner(desk, 'answer', {
    title: null,
    done: `${message} I have changed nothing yet.`,
    draft: null,
    url: await urlTo(desk, { opens: 'home' }),
    opens: 'Open all your interviews',
    about: null,
  });
}

async function answer(
  desk: Desk,
  interview: Interview | null,
  said: string | { done: string; draft: ToApprove },
): Promise<void> {
  await tellOwner(desk, 'answer', {
    title: interview && title(interview),
    ...(typeof said === 'string' ? { done: said, draft: null } : said),
    url: interview && (await urlTo(desk, toInterview(interview))),
    opens: 'Open this interview',
    about: interview && { interviewId: interview.id },
  });
}
