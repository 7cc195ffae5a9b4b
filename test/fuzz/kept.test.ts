import { expect, test } from 'vitest';
import { foundInputs, loadTarget, TARGETS } from '../../tools/fuzz/target.ts';

test.each(TARGETS)('what did harm to the %s once, and what it takes well, is taken well', async (name) => {
  const target = await loadTarget(name);
  try {
    for (const input of [...foundInputs(name), ...target.bases()])
      await expect(
        target.take(input),
        Buffer.from(input).toString('latin1', 0, 200),
      ).resolves.toBeUndefined();
  } finally {
    await target.close?.();
  }
});
