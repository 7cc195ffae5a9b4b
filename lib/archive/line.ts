import type { Acceptance, Interview } from '../../lambdas/interview/interview.ts';
import type { MessageRecord } from '../../lambdas/store/messages.ts';
import type { Profile } from '../../lambdas/store/owners.ts';

/** A line of an archive, as JSON; the header is the first. */
export type Line =
  | { kind: 'bowout'; schema: number; exportedAt: string }
  | { kind: 'profile'; item: Profile }
  | { kind: 'interview'; item: Interview }
  | { kind: 'acceptance'; item: Acceptance }
  | { kind: 'message'; item: MessageRecord }
  | { kind: 'mail'; key: string; base64: string };
