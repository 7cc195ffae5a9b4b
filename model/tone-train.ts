import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { learnTone } from './tone.ts';

const MODEL = join(import.meta.dirname, '../lambdas/draft/tone/tone-model.json');

/** Part of `npm run train`: writes the weights that the sentences of `model/tone` teach. */
writeFileSync(MODEL, `${JSON.stringify(learnTone())}\n`);
