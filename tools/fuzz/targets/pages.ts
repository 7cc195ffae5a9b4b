import fc from 'fast-check';
import { handle } from 'hono/aws-lambda';
import { Parser } from 'htmlparser2';
import type { Interview } from '../../../lambdas/interview/interview.ts';
import { SITUATIONS } from '../../../lambdas/interview/situations.ts';
import { update } from '../../../lambdas/interview/transitions.ts';
import { read } from '../../../lambdas/mail/read.ts';
import { createApp } from '../../../lambdas/page/app.ts';
import { HEADERS, SCRIPT_PATH } from '../../../lambdas/page/render.ts';
import type { Scope } from '../../../lambdas/store/links.ts';
import { acceptOffer } from '../../../lambdas/workflow/accept.ts';
import { FACTS, fact, interview, message } from '../../../test/interview/interview.ts';
import { memoryServices } from '../../../test/races/memory.ts';
import { bytesOf, must, type Target } from '../target.ts';

const NOW = Date.parse('2026-11-24T10:00:00Z');
const IDS = ['01ARZ3NDEKTSV4RRFFQ69G5FA1', '01ARZ3NDEKTSV4RRFFQ69G5FA2', '01ARZ3NDEKTSV4RRFFQ69G5FA3'];
const ACCEPTANCE = '01ARZ3NDEKTSV4RRFFQ69G5FAA';
const MAX_REQUESTS = 12;
const HEADER_NAMES =
  /^(From|Reply-To|To|Subject|Date|Message-ID|In-Reply-To|References|MIME-Version|Content-[\w-]+|Auto-Submitted)$/i;
/** A backslash in a path is a slash (WHATWG URL §4.4). */
const APPROVAL = /^(?!GET|HEAD)\S* \S*[/\\]approve/;
const RAW = bytesOf(
  'From: Ana Silva <ana@acme.example>\r\nSubject: Interview at Acme\r\nContent-Type: ' +
    'text/html\r\n\r\n<p onclick="x()">Your interview is on <b>Friday</b>.</p><script>x()</script><img ' +
    'src="https://x.example/">',
);

/** What strangers wrote about an interview, whose time has passed: the pages ask, and show their words. */
const ASKED: Pick<Interview, 'facts' | 'closing' | 'newContact'> = {
  facts: interview({ ...FACTS, start: fact('2026-11-23T15:00:00+00:00') }).facts,
  closing: { because: 'rejected', from: 'x <x@elsewhere.example>', words: '</p><script>x()</script>' },
  newContact: { name: '"><img src=x>', address: 'ben@elsewhere.example', words: '{{this}}' },
};

/**
 * One stored world, copied for each input: three interviews, of which one has its draft, and a link of each
 * sort.
 */
async function stored() {
  const items = new Map<string, Record<string, unknown>>();
  const { services } = memoryServices(
    async (step) => step(),
    () => 'sent',
    items,
  );
  const profile = await services.owners.ensure(services.owner);
  const { ownerId } = profile;
  const reading = await read(RAW);
  for (const id of IDS) {
    const opened = update({ ...interview(undefined, id), ownerId, version: 1 }, reading, {
      message: message(`m-${id}`),
      timeZone: profile.timeZone,
    });
    await services.interviews.create(id === IDS[1] ? { ...opened, ...ASKED } : opened);
  }
  await acceptOffer({ services, profile, now: NOW }, { id: ACCEPTANCE, interviewId: IDS[2] as string });
  const drafts = (await services.interviews.list(ownerId)).flatMap((it) => it.drafts);
  const scopes: Record<string, Scope> = {
    $HOME: { opens: 'home' },
    $CALENDAR: { opens: 'calendar' },
    $INTERVIEW: { opens: 'interview', interviewId: IDS[0] as string },
    $DRAFT: { opens: 'draft', interviewId: IDS[0] as string, draftId: drafts[0]?.id as string },
    $ACCEPTANCE: { opens: 'acceptance', acceptanceId: ACCEPTANCE },
    $MESSAGE: { opens: 'message', messageKey: `m-${IDS[0]}` },
  };
  const words = new Map<string, string>(IDS.map((id, at) => [`$I${at}`, id]));
  for (const [at, { id }] of drafts.entries()) words.set(`$D${at}`, id);
  for (const [word, scope] of Object.entries(scopes))
    words.set(word, await services.links.create(profile, scope, NOW));
  return { items, words };
}

/** The pages, from the event of the function: each line of an input is a request, `METHOD PATH BODY`. */
export async function open(): Promise<Target> {
  const { items, words } = await stored();
  const named = (line: string) => line.replace(/\$[A-Z]+\d?/g, (word) => words.get(word) ?? word);
  let logged = '';
  process.env.POWERTOOLS_LOG_LEVEL = 'ERROR';
  process.env.POWERTOOLS_METRICS_DISABLED = 'true';
  const print = process.stderr.write;
  /** What the pages log is judged, and what others write is printed. */
  process.stderr.write = ((...given: Parameters<typeof print>) => {
    if (!String(given[0]).startsWith('{"level":"ERROR"')) return print.apply(process.stderr, given);
    logged = String(given[0]);
    return true;
  }) as typeof print;
  return {
    dictionary: [
      ...words.keys(),
      ...ACTIONS.map((action) => `/${action} `),
      ...FIELDS.map((name) => `&${name}=`),
      ...[
        '\nGET /l/',
        '\nPOST /l/',
        '/i/$I0',
        '/d/$D0',
        '?done=',
        '%00',
        '%0d%0aBcc:%20x@y.example',
        '%ff',
        '..%2f',
        '{{this}}',
        '{{#each this}}',
      ],
      ...[
        '%3Cscript%3Ex()%3C/script%3E',
        '%22%20onclick=x()%20',
        'javascript:x()',
        '__proto__',
        'constructor',
        '%E2%80%AE',
        '+'.repeat(300),
      ],
    ],
    bases: () => BASES.map(bytesOf),
    structured: fc.array(request, { minLength: 1, maxLength: 6 }).map((lines) => bytesOf(lines.join('\n'))),
    take: async (input) => {
      const store = structuredClone(items);
      const { services, left } = memoryServices(
        async (step) => step(),
        () => 'sent',
        store,
      );
      services.rawMail = { ...services.rawMail, get: async () => RAW };
      const web = handle(createApp(services, () => NOW)) as unknown as (event: object) => Promise<Answer>;
      const lines = Buffer.from(input).toString('latin1').split('\n').slice(0, MAX_REQUESTS).map(named);
      for (const line of lines) {
        const [method = '', path = '', ...body] = line.split(' ');
        const before = method === 'GET' ? JSON.stringify([...store]) : null;
        const answer = await web(event(method, path, body.join(' ')));
        must(answer.statusCode < 500, `status ${answer.statusCode} for ${line}: ${logged}`);
        must(before === null || before === JSON.stringify([...store]), `a GET changed something: ${line}`);
        for (const [name, value] of Object.entries(HEADERS))
          must(answer.headers[name.toLowerCase()] === value, `no header ${name} for ${line}`);
        if (answer.headers['content-type']?.startsWith('text/html')) checkPage(answer.body);
      }
      must(!left.length || lines.some((line) => APPROVAL.test(line)), 'sent without approval');
      must(new Set(left.map(({ draft }) => draft)).size === left.length, 'sent twice');
      for (const { raw } of left) checkMail(raw);
    },
  };
}

interface Answer {
  statusCode: number;
  headers: Record<string, string>;
  body: string;
}

function event(method: string, path: string, body: string): object {
  const [rawPath = '', ...query] = path.split('?');
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: rawPath.startsWith('/') ? rawPath : `/${rawPath}`,
    rawQueryString: query.join('?'),
    headers: { host: 'pages.example', 'content-type': 'application/x-www-form-urlencoded' },
    requestContext: {
      domainName: 'pages.example',
      http: { method: /^[A-Z]+$/.test(method) && !/^(CONNECT|TRACE|TRACK)$/.test(method) ? method : 'POST' },
    },
    ...(/^(GET|HEAD)$/.test(method) ? {} : { body: Buffer.from(body, 'latin1').toString('base64') }),
    isBase64Encoded: true,
  };
}

function checkPage(html: string): void {
  const parser = new Parser({
    onopentag: (tag, attributes) => {
      must(!/^(img|iframe|object|embed|base|math)$/.test(tag), `a ${tag} on a page`);
      must(tag !== 'script' || attributes.src === SCRIPT_PATH, 'a script that is not ours');
      for (const [name, value] of Object.entries(attributes)) {
        must(!name.startsWith('on'), `the attribute ${name} on a page`);
        must(
          !isAddressed(name) || !/^\s*(javascript|data|vbscript):/i.test(value),
          `${name} leads to ${value}`,
        );
      }
    },
  });
  parser.end(html);
}

const isAddressed = (attribute: string) => /^(href|src|action|formaction)$/.test(attribute);

function checkMail(raw: string): void {
  const head = raw.slice(0, raw.indexOf('\r\n\r\n'));
  for (const line of head.split('\r\n').filter((it) => !/^[ \t]/.test(it)))
    must(HEADER_NAMES.test(line.slice(0, line.indexOf(':'))), `a header of a stranger: ${line}`);
  must((head.match(/^To:/gim) ?? []).length === 1, 'not one To');
}

const ACTIONS = [
  'approve',
  'undo',
  'save',
  'check',
  'switch',
  'take-back',
  'called',
  'personal',
  'discard',
  'mark-sent',
  'snooze',
  'stop',
  'correct',
  'choose',
  'accept',
  'withdraw',
  'reply',
  'dismiss',
  'reopen',
  'yearly',
  'split',
  'merge',
  'calendar',
  'erase',
  'profile',
  'template',
  'renew',
  'fresh',
  'sign-out',
  'attended',
  'contact',
  'closing',
];
const FIELDS = [
  'revision',
  'confirmed',
  'subject',
  'text',
  'situation',
  'language',
  'referralName',
  'referralContact',
  'permitted',
  'reason',
  'company',
  'role',
  'recruiterEmail',
  'recruiterName',
  'start',
  'timeZone',
  'days',
  'template',
  'source',
  'intent',
  'confirm',
  'message',
  'into',
  'name',
  'signature',
  'yearly',
  'acceptance',
  'draft',
  'drawnFor',
  'answer',
  'outcome',
  'instead',
];
const PATHS = [
  '/l/$HOME',
  '/l/$HOME/profile',
  '/l/$HOME/review',
  '/l/$HOME/i/$I0',
  '/l/$HOME/i/$I0/d/$D0',
  '/l/$HOME/i/$I1/d/$D1',
  '/l/$INTERVIEW',
  '/l/$DRAFT',
  '/l/$ACCEPTANCE',
  '/l/$MESSAGE',
  '/l/$CALENDAR',
  '/',
  '/bowout.js',
];
const BASES = [
  ...PATHS.map((path) => `GET ${path}`),
  ...['export.json', 'export.csv', 'follow-ups.ics'].map((file) => `GET /l/$HOME/${file}`),
  'POST /l/$DRAFT/approve revision=1&confirmed=yes\nGET /l/$DRAFT\nPOST /l/$DRAFT/approve ' +
    'revision=1&confirmed=yes',
  'POST /l/$DRAFT/save revision=1&subject=Thank+you&text=Thank+you.+I+withdraw.+All+the+best.\nPOST ' +
    '/l/$DRAFT/approve revision=2&confirmed=yes',
  'POST /l/$DRAFT/switch revision=1&language=de&situation=not-the-right-fit\nGET /l/$DRAFT',
  'POST /l/$INTERVIEW/correct company=Acme+%26+Co&role=Engineer&recruiterEmail=ana%40acme.example\n' +
    'GET /l/$INTERVIEW',
  'POST /l/$HOME/profile name=Jane&signature=Jane\nPOST /l/$HOME/profile/template ' +
    'template=withdrawal/accepted-offer&source=Thank+you,+{{recruiter}}.&intent=save',
  'POST /l/$DRAFT/mark-sent \nPOST /l/$DRAFT/undo ',
  'POST /l/$INTERVIEW/dismiss \nPOST /l/$INTERVIEW/reopen \nPOST /l/$INTERVIEW/withdraw ' +
    'situation=accepted-offer',
  'POST /l/$ACCEPTANCE/reopen \nGET /l/$HOME',
  'POST /l/$HOME/erase confirm=delete+everything\nGET /l/$HOME',
  'POST /l/$HOME/i/$I1/attended answer=missed\nPOST /l/$HOME/i/$I1/d/$D1/approve ' +
    'revision=2&drawnFor=missed&confirmed=yes\nGET /l/$HOME/i/$I1',
  'POST /l/$HOME/i/$I1/closing answer=yes\nPOST /l/$HOME/i/$I1/reopen \nPOST /l/$HOME/i/$I1/contact ' +
    'answer=yes',
  'POST /l/$DRAFT/called revision=1&outcome=voicemail\nPOST /l/$DRAFT/stop \nGET /l/$DRAFT',
  'POST /l/$HOME/accept company=Elsewhere\nPOST /l/$HOME/accept company=Elsewhere&instead=take-back\n' +
    'GET /l/$HOME/review',
  'POST /l/$HOME/i/$I0/merge into=$I1\nPOST /l/$HOME/i/$I1/split message=m-$I0',
];

const value = fc.oneof(
  fc.constantFrom(
    '1',
    'yes',
    'de',
    ...Object.values(SITUATIONS).flatMap((situations) => Object.keys(situations)),
    '$I1',
    'm-$I0',
    'delete everything',
    'save',
    '2026-12-04T10:00',
    'Europe/Lisbon',
    'a@b.example',
    ...['missed', 'there', 'no', 'voicemail', 'take-back', 'near', 'passed'],
  ),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    '<script>x()</script>',
    '" onclick="x()',
    '{{this}}',
    'a\r\nBcc: x@y.example',
    '\u202eevil',
    '__proto__',
  ),
);
const form = fc
  .array(fc.tuple(fc.constantFrom(...FIELDS), value), { maxLength: 5 })
  .map((pairs) => new URLSearchParams(pairs).toString().replaceAll('%24', '$'));
const request = fc.oneof(
  fc.tuple(fc.constantFrom(...PATHS), form).map(([path, query]) => `GET ${path}?${query}`),
  fc
    .tuple(fc.constantFrom(...PATHS), fc.constantFrom(...ACTIONS), form)
    .map(([path, action, body]) => `POST ${path}/${action} ${body}`),
);
