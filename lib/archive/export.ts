import { rename, writeFile } from 'node:fs/promises';
import type { Profile } from '../../lambdas/store/owners.ts';
import { SCHEMA } from '../../lambdas/store/schema.ts';
import type { Services } from '../../lambdas/workflow/services.ts';
import type { Line } from './line.ts';

/**
 * Everything that is kept of an owner, line by line: a header, the profile, and each interview, acceptance,
 * message and raw mail. Links are left out: their tokens are kept nowhere, and they lead to this place.
 * @param now epoch ms
 */
export async function* exportArchive(
  services: Services,
  profile: Profile,
  now: number,
): AsyncGenerator<Line> {
  yield { kind: 'bowout', schema: SCHEMA, exportedAt: new Date(now).toISOString() };
  const { ownerId } = profile;
  yield { kind: 'profile', item: profile };
  for (const item of await services.interviews.list(ownerId)) yield { kind: 'interview', item };
  for (const item of await services.acceptances.list(ownerId)) yield { kind: 'acceptance', item };
  for (const item of await services.messages.list(ownerId)) {
    yield { kind: 'message', item };
    const raw = await services.rawMail.get(item.rawKey);
    if (raw) yield { kind: 'mail', key: item.rawKey, base64: Buffer.from(raw).toString('base64') };
  }
}

/**
 * Writes everything of an owner into a file that only this user can read, whole or not at all.
 * @returns how many interviews are in it
 */
export async function writeArchive(services: Services, profile: Profile, file: string): Promise<number> {
  let interviews = 0;
  const lines = async function* () {
    for await (const line of exportArchive(services, profile, Date.now())) {
      if (line.kind === 'interview') interviews++;
      yield `${JSON.stringify(line)}\n`;
    }
  };
  await writeFile(`${file}.part`, lines(), { mode: 0o600 });
  await rename(`${file}.part`, file);
  return interviews;
}
