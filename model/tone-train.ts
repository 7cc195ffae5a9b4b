import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { learnTone } from './tone.ts';
import { modelsText } from './written-model.ts';

const MODEL = join(import.meta.dirname, '../lambdas/draft/tone/tone-model.txt');

/** Part of `npm run train`: writes the weights that the sentences of `model/tone` teach. */
writeFileSync(MODEL, modelsText({ tone: learnTone() }));
