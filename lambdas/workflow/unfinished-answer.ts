import { placeOf } from './part-key.ts';
import type { Desk } from './services.ts';
import { tellOwner, urlTo } from './tell-owner.ts';

/** Longer than a page's function runs: what is not carried out by then was stopped on the way. */
const CARRIED_OUT_MS = 60_000;

/** An answer that was stopped on the way is not lost in silence: the owner is asked to give it once more. */
export async function tellUnfinished(desk: Desk, messageKey: string): Promise<void> {
  const { services, profile, now } = desk;
  const { mailKey, part } = placeOf(messageKey);
  const record = await services.messages.get(profile.ownerId, mailKey);
  const stopped = record?.answers?.find((answer) => answer.part === part && !answer.done);
  if (!stopped || now - stopped.at < CARRIED_OUT_MS) return;
  const url = await urlTo(desk, { opens: 'message', messageKey });
  const done =
    'You told me what a message is, and something went wrong before I was done. Please say it once ' +
    'more; nothing is done twice.';
  const context = {
    title: null,
    done,
    draft: null,
    url: `${url}?answer=${stopped.says}`,
    opens: 'Say it again',
    about: { messageKey },
  };
  await tellOwner(desk, 'answer', context);
}
