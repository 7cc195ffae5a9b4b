import { SCHEMA } from '../../lambdas/store/schema.ts';
import type { Services } from '../../lambdas/workflow/services.ts';
import type { Line } from './line.ts';

/**
 * Everything that is kept of the owner, line by line: a header, the profile, and each interview, acceptance, message and
 * raw mail. Links are left out: their tokens are kept nowhere, and they lead to this place.
 * @param now epoch ms
 */
export async function* exportArchive(services: Services, now: number): AsyncGenerator<Line> {
  yield { kind: 'bowout', schema: SCHEMA, exportedAt: new Date(now).toISOString() };
  const profile = await services.owners.ensure(services.owner);
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
