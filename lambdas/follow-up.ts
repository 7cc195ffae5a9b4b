import { withoutWords } from './log.ts';
import type { FollowUp } from './schedule/follow-up.ts';
import { followUp } from './workflow/follow-up.ts';
import { createServices } from './workflow/services.ts';

const services = createServices(process.env);

/** EventBridge Scheduler: the input of a one-time schedule that has fired. */
export const handler = withoutWords(async (due: FollowUp): Promise<void> => {
  await followUp(services, due, Date.now());
});
