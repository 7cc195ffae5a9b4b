import { setTimeout as sleep } from 'node:timers/promises';
import { isRecord } from '../damage.ts';
import type { SignIn } from './account.ts';
import { TroubleError } from './trouble.ts';

/** Where a provider that takes no passwords signs people in, and what is asked for there. */
export interface OAuthService {
  deviceUrl: string;
  tokenUrl: string;
  scope: string;
}

/** Fresh access tokens of an account that takes no password. */
export interface Tokens {
  /** @throws TroubleError */
  access(): Promise<string>;
}

type OAuthSignIn = Extract<SignIn, { by: 'oauth' }>;

/** An access token is asked for anew so long before it ends. */
const EARLY_MS = 120_000;
const GRANT = 'urn:ietf:params:oauth:grant-type:device_code';

/** The machine's own time: the clock that is moved has nothing to do with a token's end. */
const realNow = () => performance.timeOrigin + performance.now();

/**
 * Asks for access tokens with the refresh token (RFC 6749 §6).
 * @param keep told of a new refresh token, which takes the place of the one before
 */
export function tokensOf(signIn: SignIn, keep: (refreshToken: string) => void): Tokens {
  let known: { token: string; ends: number } | null = null;
  if (signIn.by === 'password') return { access: async () => Promise.reject(new Error('it has a password')) };
  let { refreshToken } = signIn;
  return {
    async access() {
      if (known && known.ends - EARLY_MS > realNow()) return known.token;
      const { tokenUrl, clientId, scope } = signIn;
      const answer = await ask(tokenUrl, {
        grant_type: 'refresh_token',
        client_id: clientId,
        refresh_token: refreshToken,
        scope,
      });
      if (typeof answer.access_token !== 'string')
        throw new TroubleError(
          'sign-in',
          `The provider gives no access any more (${errorIn(answer)}). Run “npm run mailbox” again.`,
        );
      known = { token: answer.access_token, ends: realNow() + Number(answer.expires_in ?? 300) * 1000 };
      const { refresh_token: next } = answer;
      if (typeof next === 'string' && next !== refreshToken) {
        refreshToken = next;
        keep(next);
      }
      return known.token;
    },
  };
}

/** What the owner opens and types in, on any device. */
export interface DeviceCode {
  url: string;
  code: string;
}

/**
 * Signs the owner in by a code that they type on a page of the provider (RFC 8628).
 * @param show is told the page and the code
 * @throws TroubleError when the owner or the provider says no
 */
export async function signInByCode(
  service: OAuthService,
  clientId: string,
  show: (code: DeviceCode) => void,
): Promise<OAuthSignIn> {
  const { deviceUrl, tokenUrl, scope } = service;
  const begun = await ask(deviceUrl, { client_id: clientId, scope });
  const { device_code: device, user_code: code, verification_uri: url } = begun;
  if (![device, code, url].every((value) => typeof value === 'string'))
    throw new TroubleError('sign-in', `The provider does not begin to sign you in (${errorIn(begun)}).`);
  show({ url: String(url), code: String(code) });
  let pause = Number(begun.interval ?? 5) * 1000;
  for (const end = realNow() + Number(begun.expires_in ?? 900) * 1000; realNow() < end; ) {
    await sleep(pause);
    const answer = await ask(tokenUrl, {
      grant_type: GRANT,
      client_id: clientId,
      device_code: String(device),
    });
    if (typeof answer.refresh_token === 'string')
      return { by: 'oauth', tokenUrl, clientId, scope, refreshToken: answer.refresh_token };
    if (answer.error === 'slow_down') pause += 5000;
    else if (answer.error !== 'authorization_pending')
      throw new TroubleError('sign-in', `You were not signed in (${errorIn(answer)}).`);
  }
  throw new TroubleError('sign-in', 'The code was not typed in in time. Please begin again.');
}

/** A provider says why it refuses in the answer itself (RFC 6749 §5.2), with status 400. */
async function ask(url: string, form: Record<string, string>): Promise<Record<string, unknown>> {
  try {
    const response = await fetch(url, { method: 'POST', body: new URLSearchParams(form) });
    const answer: unknown = await response.json();
    return isRecord(answer) ? answer : {};
  } catch (error) {
    throw new TroubleError('away', `The provider’s sign-in does not answer (${(error as Error).message}).`);
  }
}

const errorIn = ({ error, error_description: words }: Record<string, unknown>) =>
  [error, words]
    .filter((part) => typeof part === 'string')
    .join(': ')
    .replace(/\s+/g, ' ')
    .slice(0, 200) || 'no reason given';
