import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { Ending } from '../../lambdas/interview/applications.ts';
import { secretAddress } from '../../lambdas/store/owners.ts';
import { SCHEMA } from '../../lambdas/store/schema.ts';
import { acceptOffer } from '../../lambdas/workflow/accept.ts';
import { answerMessage } from '../../lambdas/workflow/answer-message.ts';
import { endApplications } from '../../lambdas/workflow/end-applications.ts';
import { correct, dismiss } from '../../lambdas/workflow/owner-actions.ts';
import { sendDraft } from '../../lambdas/workflow/send-draft.ts';
import { invitation, OWNER_ID, World } from '../workflow/world.ts';

/**
 * `node test/store/keep-items.ts`: writes items of every kind in today's form to `test/fixtures/items/`. Run
 * it once when `SCHEMA` was counted up, and keep the file: every later program must read it.
 */
const world = await new World().open();
const { services, profile } = world;
const at = async (company: string) => {
  const found = (await world.interviews()).find(({ facts }) => facts.company?.value === company);
  if (!found) throw new Error(`no interview with ${company}`);
  return found;
};
for (const company of ['Acme', 'Birch', 'Cedar', 'Dune']) await world.receive(invitation(company));
await world.receive(
  invitation('Elm', {
    subject: 'Your offer from Elm',
    role: 'Product Designer',
    body: 'We are delighted to offer you the position of Product Designer at Elm.',
  }),
);
const confirmation = (company: string) =>
  `From: ${company} <jobs@${company.toLowerCase()}.example>\nSubject: Application received\n` +
  `Message-ID: <${company}@x.example>\n\nThank you for applying for the Buyer position at ${company}. We have ` +
  'received your application.\n';
const quote = 'Quillhouse is a friendly place';
services.second = {
  ask: async () => ({ claims: [{ fact: 'company', value: 'Quillhouse', quote }], tokens: null }),
};
await world.receive(
  invitation('Fir', {
    ...{ address: 'ana.silva@gmail.com', subject: 'Hello again' },
    body:
      'Nuno would like to invite you to an interview about the job some time next week. ' +
      `${quote}, you will see.`,
  }),
);
services.second = null;
const newsletter = (id: string) =>
  `From: Weekly <news@letters.example>\nSubject: Ten recipes\nMessage-ID: <${id}@letters.example>\n\n` +
  'Our weekly newsletter. This week: pumpkin soup, apple cake and eight more recipes for autumn. 20% off in ' +
  'our shop until Sunday with the code SOUP. You receive this newsletter because you signed up.\n\n' +
  'Unsubscribe: https://letters.example/unsubscribe\n';
const byRule = { recipients: [secretAddress(profile)], source: 'news@letters.example' };
for (const company of ['Fig', 'Gorse', 'Hazel', 'Iris'])
  await world.receive(confirmation(company), services, byRule);
for (const id of ['first', 'second']) await world.receive(newsletter(id), services, byRule);
await world.receive(
  invitation('Jasmine', { subject: 'quick one', body: 'Can we talk tomorrow about the thing?' }),
);
const gathered = (await services.messages.list(OWNER_ID)).find(({ aside }) => aside);
await answerMessage({ services, profile, now: world.now }, gathered?.key ?? '', { says: 'nothing' });
await dismiss({ services, profile, now: world.now }, (await at('Dune')).id);
/** A time of the owner's own, and another one in a later mail. */
const start = { value: '2026-12-04T16:00:00+00:00', evidence: { where: 'owner', words: '16:00' } } as const;
await correct({ services, profile, now: world.now }, (await at('Birch')).id, { start });
const moved = 'Your interview for the Backend Engineer role is confirmed for Friday 4 December at 17:00.';
await world.receive(invitation('Birch', { body: moved, id: 'birch-again' }));
const accepting = { id: '01ARZ3NDEKTSV4RRFFQ69G5FAA', interviewId: (await at('Elm')).id };
await acceptOffer({ services, profile, now: world.now }, accepting);
const chosen = new Map<string, Ending>();
for (const [company, ending] of [
  ['Gorse', 'leave'],
  ['Hazel', 'there'],
  ['Iris', 'letter'],
] as const)
  chosen.set((await at(company)).id, ending);
await endApplications({ services, profile, now: world.now }, { acceptanceId: accepting.id, chosen });
const acme = await at('Acme');
const approval = { interviewId: acme.id, draftId: acme.drafts[0]?.id ?? '', revision: 1, confirmed: true };
await sendDraft({ services, profile, now: world.now + 60_000 }, approval);

const table = DynamoDBDocumentClient.from(new DynamoDBClient({}));
const { Items = [] } = await table.send(new ScanCommand({ TableName: 'bowout' }));
const items = Items.toSorted((a, b) => `${a.pk}${a.sk}`.localeCompare(`${b.pk}${b.sk}`));
const oneLink = items.findIndex(({ sk }) => sk === 'LINK');
const kept = items.filter(({ sk }, index) => sk !== 'LINK' || index === oneLink);
const file = join(import.meta.dirname, `../fixtures/items/schema-${SCHEMA}.json`);
const asText = (_: string, value: unknown) =>
  value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value;
writeFileSync(
  file,
  `${JSON.stringify(
    kept.map(({ ...item }) => item),
    asText,
    2,
  )}\n`,
);
console.log(`${kept.length} items in ${file}`);
await world.stop();
process.exit(0);
