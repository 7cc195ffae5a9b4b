import { type Interview, waits } from '../interview/interview.ts';
import type { Services } from './services.ts';

/** Takes back the reminders of an interview's drafts that waited. */
export async function cancelReminders(services: Services, { ownerId, id, drafts }: Interview): Promise<void> {
  for (const draft of drafts.filter(waits)) {
    await services.schedules.cancel({ kind: 'reminder', ownerId, interviewId: id, draftId: draft.id });
  }
}
