import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { noticeText } from './notice.ts';

/** `npm run notice`: writes NOTICE, after packages have changed. */
writeFileSync(join(import.meta.dirname, '../../NOTICE'), noticeText());
