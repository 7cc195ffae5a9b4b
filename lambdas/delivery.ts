import type { EventBridgeEvent } from 'aws-lambda';
import { settleSent } from './workflow/send-draft.ts';
import { createServices } from './workflow/services.ts';

/** The part of an SES event in EventBridge that is used (SES Developer Guide, "Event data"). */
interface SesEventDetail {
  mail: { messageId: string; tags?: Record<string, string[]> };
}

const services = createServices(process.env);

/** SES "Email Sent" events: they settle a draft whose sending got no answer. */
export async function handler(event: EventBridgeEvent<'Email Sent', SesEventDetail>): Promise<void> {
  const { messageId, tags = {} } = event.detail.mail;
  const [ownerId, interviewId, draftId] = [tags.owner?.[0], tags.interview?.[0], tags.draft?.[0]];
  if (ownerId && interviewId && draftId) {
    await settleSent(services, { ownerId, interviewId, draftId }, messageId, event.region, Date.now());
  }
}
