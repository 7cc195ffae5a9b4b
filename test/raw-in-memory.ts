import type { RawMail } from '../lambdas/store/raw-mail.ts';

/** A bucket in memory: the same keys as in the real one, which `raw` shows. */
export const rawInMemory = (raw: Map<string, Uint8Array>): RawMail => ({
  get: async (key) => raw.get(key) ?? null,
  getUpTo: async (most, key) => {
    const found = raw.get(key) ?? null;
    return found && found.length > most ? 'too large' : found;
  },
  putAside: async (key, ownerId) => {
    const found = raw.get(key);
    if (!found) return;
    raw.set(`aside/${ownerId ?? 'nobody'}/${key.split('/').at(-1)}`, found);
    raw.delete(key);
  },
  removeAll: async (ownerId, isOfOthers) => {
    const folders = [`aside/${ownerId}/`, 'aside/nobody/'];
    for (const key of [...raw.keys()])
      if (key.startsWith('inbound/') ? !(await isOfOthers(key)) : folders.some((it) => key.startsWith(it)))
        raw.delete(key);
  },
});
