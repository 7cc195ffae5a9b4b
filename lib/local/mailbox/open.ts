import { type MailAccount, writeAccount } from './account.ts';
import { type Mailbox, startMailbox } from './mailbox.ts';
import { tokensOf } from './oauth.ts';
import { type OwnerPost, ownerPost } from './owner-post.ts';
import { type PickupOptions, pickup } from './pickup.ts';
import { submit } from './submission.ts';

/** The owner's mailbox: letters can leave at once, mail is taken in from `start` on. */
export interface OpenMailbox {
  post: OwnerPost;
  start(into: Pick<PickupOptions, 'mailDirectory' | 'receive' | 'find'>): Mailbox;
}

export function openMailbox(account: MailAccount, dataDir: string): OpenMailbox {
  const tokens = tokensOf(account.signIn, (refreshToken) => {
    if (account.signIn.by !== 'oauth') return;
    writeAccount(dataDir, { ...account, signIn: { ...account.signIn, refreshToken } });
  });
  let wake: () => void = () => undefined;
  const post = ownerPost({
    account,
    dataDir,
    submit: (mail) => submit(account, tokens, mail),
    onWaiting: () => wake(),
  });
  return {
    post,
    start(into) {
      const mailbox = startMailbox({
        account,
        tokens,
        post,
        pickup: (telling) => pickup({ account, dataDir, ...into, ...telling }),
      });
      wake = mailbox.wake;
      return mailbox;
    },
  };
}
