import type { EventBridgeEvent } from 'aws-lambda';
import { withoutWords } from './log.ts';
import { delivered, type SesEvent } from './workflow/delivered.ts';
import { createServices } from './workflow/services.ts';

const services = createServices(process.env);

/** SES events in EventBridge (source `aws.ses`): what became of a mail to a recruiter. */
export const handler = withoutWords(async (event: EventBridgeEvent<string, SesEvent>): Promise<void> => {
  await delivered(services, event, Date.now());
});
