import { StateError, title } from '../interview/interview.ts';
import type { Mail } from '../mail/message/message.ts';
import { prefixKind } from '../mail/text/forward-words.ts';
import { messageNamedBy } from '../send/addresses.ts';
import { answerMessage, RecordedError, WhichInterviewError } from './answer-message.ts';
import { answerIn } from './answer-words.ts';
import { WORDS_TO_CHOOSE } from './ask-about.ts';
import { loadReader } from './load-reader.ts';
import type { Desk } from './services.ts';
import { tellOwner, toInterview, urlTo } from './tell-owner.ts';

/** The message whose question a mail of the owner's answers. */
interface Answered {
  /** Null where it is not known any more. */
  messageKey: string | null;
}

/**
 * What a mail to the address of a question answers; null for any other mail. What is forwarded there is a
 * forward like any other.
 */
export async function questionNamedBy(
  { services, profile }: Desk,
  mail: Mail,
  recipients: string[],
): Promise<Answered | null> {
  const short = recipients.map(messageNamedBy).find((named) => named !== null);
  if (!short || mail.attached.length > 0 || prefixKind(mail.subject ?? '') === 'forward') return null;
  return { messageKey: await services.messages.keyOf(profile.ownerId, short) };
}

/** Carries out an answer that came by mail, and says what was done where nothing else does. */
export async function obeyAnswer(desk: Desk, { mail, messageKey }: Answered & { mail: Mail }): Promise<void> {
  if (!messageKey) return answer(desk, null, 'I do not know that message any more, so nothing was changed.');
  const { ownText } = await loadReader();
  const says = answerIn(ownText(mail.text), desk.profile.name);
  if (!says)
    return answer(
      desk,
      messageKey,
      `I did not understand, so nothing was changed. Please answer with one word: ${WORDS_TO_CHOOSE}.`,
    );
  try {
    await answerMessage(desk, messageKey, { says });
  } catch (error) {
    if (error instanceof WhichInterviewError) return askWhich(desk, messageKey, error);
    if (error instanceof RecordedError && error.interview) return tellRecorded(desk, messageKey, error);
    if (!(error instanceof StateError)) throw error;
    return answer(desk, messageKey, error.message);
  }
  if (says === 'nothing') await answer(desk, messageKey, 'Good, I have set it aside. Nothing was recorded.');
}

async function answer(desk: Desk, messageKey: string | null, done: string): Promise<void> {
  const url = messageKey && (await urlTo(desk, { opens: 'message', messageKey }));
  const about = messageKey ? { messageKey } : null;
  await tellOwner(desk, 'answer', { title: null, done, draft: null, url, opens: 'Open the message', about });
}

/** What was recorded is changed where it is. */
async function tellRecorded(desk: Desk, messageKey: string, { message, interview }: RecordedError) {
  const url = interview && (await urlTo(desk, toInterview(interview)));
  const context = { title: null, done: message, draft: null, url, opens: 'Open what was recorded' };
  await tellOwner(desk, 'answer', { ...context, about: { messageKey } });
}

/** Each interview is a link to the message's page, where it is chosen already. */
async function askWhich(desk: Desk, messageKey: string, { among }: WhichInterviewError): Promise<void> {
  const url = await urlTo(desk, { opens: 'message', messageKey });
  const choices = among.map((interview) => ({
    title: title(interview),
    url: `${url}?answer=rejection&interview=${interview.id}`,
  }));
  const question = 'There is more than one interview that it may end. Which one is it?';
  await tellOwner(desk, 'which', { question, choices, about: { messageKey } });
}
