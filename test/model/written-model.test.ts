import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readModels } from '../../lambdas/mail/text/written-model.ts';
import { modelsText } from '../../model/written-model.ts';

function written(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'bowout-model-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'model.txt');
  writeFileSync(file, text);
  return file;
}

const kinds = new Map([
  ['we', [1, 0]],
  ['We', [2, -3]],
  ['we are', [3, 4]],
  ['we+ÄRE', [-5, 6]],
  ['œ:', [7, 8]],
]);
const text = modelsText({
  kinds: { classes: ['offer', 'other'], weights: kinds },
  replies: { classes: ['ack', 'why', 'open'], weights: new Map([['we', [9, 9, 9]]]) },
});

test('every weight that is written is found again, and nothing else', () => {
  const models = readModels(written(text), ['kinds', 'replies']);
  expect(models.kinds.classes).toEqual(['offer', 'other']);
  for (const [feature, weights] of kinds) expect(models.kinds.weights.get(feature)).toEqual(weights);
  expect(models.replies.weights.get('we')).toEqual([9, 9, 9]);
  for (const unknown of ['', 'w', 'we ', 'we ar', 'we are ', 'zz', 'we\t1 0'])
    expect([unknown, models.kinds.weights.get(unknown)]).toEqual([unknown, undefined]);
});

test('a model that is not in the file is named', () => {
  expect(() => readModels(written(text), ['kinds', 'tone'])).toThrow('no model “tone”');
});

test.each(['a\tb', 'a\nb', 'a\ud83d'])(
  'a feature that would break its line is not written: %j',
  (feature) => {
    const weights = new Map([[feature, [1]]]);
    expect(() => modelsText({ kinds: { classes: ['offer'], weights } })).toThrow('cannot be written');
  },
);
