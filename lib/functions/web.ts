import { Duration } from 'aws-cdk-lib';
import type { BowoutFunction } from '../bowout-function.ts';
import {
  mayDoWithMail,
  mayHandLetters,
  mayKeepItems,
  mayListItems,
  mayReadMail,
  maySendMail,
  mayUseSchedules,
} from '../grants.ts';
import { ASIDE_PREFIX, RAW_MAIL_PREFIX } from '../names.ts';
import { functionOf, type Shared } from './shared.ts';

/** The pages behind the links in mails. */
export function webFunction(shared: Shared): BowoutFunction {
  const { data, schedules, deployment } = shared;
  const web = functionOf(shared, 'Web', {
    name: 'web',
    // With all seven dictionaries of the spelling check one warm process was measured to take 626 MB.
    memorySize: 1024,
    timeout: Duration.seconds(29),
  });
  mayKeepItems(web, data);
  mayListItems(web, data);
  mayUseSchedules(web, schedules, ['Create', 'Delete', 'List']);
  mayReadMail(web, data);
  maySendMail(web, deployment);
  mayHandLetters(web, deployment);
  // "Delete everything".
  data.table.grant(web, 'dynamodb:Scan');
  mayDoWithMail(web, data, ['s3:DeleteObject', RAW_MAIL_PREFIX, ASIDE_PREFIX]);
  return web;
}
