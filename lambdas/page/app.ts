import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { StateError } from '../interview/interview.ts';
import { logError } from '../log.ts';
import { ShownError } from '../shown-error.ts';
import { isFresh } from '../store/links.ts';
import { ConflictError } from '../store/table.ts';
import { renewLink } from '../workflow/links-by-mail.ts';
import type { Services } from '../workflow/services.ts';
import { ACTIONS, type Ended, type Outcome } from './actions.ts';
import { markDone, saidDone } from './done.ts';
import { download } from './downloads.ts';
import { CorrectionError } from './form.ts';
import type { Again } from './parts.ts';
import { HEADERS, renderPage, SCRIPT_PATH, script } from './render.ts';
import { stalePage } from './stale-page.ts';
import { showView } from './views.ts';
import { isFile, renewalPath, type Visit, visit } from './visit.ts';

const MAX_FORM_BYTES = 100_000;
const ULID = '[0-9A-Za-z]{26}';
/** A SHA-256 in hex, and which of several messages in one mail it is. */
const MESSAGE_KEY = '[0-9a-f]{64}(?:\\.[0-9]{1,3})?';
const PATHS = [
  '/l/:token',
  '/l/:token/:page{profile|practise|review|line}',
  `/l/:token/i/:interviewId{${ULID}}`,
  `/l/:token/i/:interviewId{${ULID}}/d/:draftId{${ULID}}`,
  `/l/:token/m/:messageKey{${MESSAGE_KEY}}`,
];

/**
 * The pages behind the links. GET and HEAD change nothing: mail scanners open every link. A changing request
 * is a POST of one of the page's forms, answered with a redirect to a page that says what happened.
 * @param clock the time of a request, epoch ms
 */
export function createApp(services: Services, clock: () => number): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(HEADERS)) c.res.headers.set(name, value);
  });
  app.use(
    bodyLimit({
      maxSize: MAX_FORM_BYTES,
      onError: (c) => notice(c, 413, { title: 'That is too long', paragraphs: [TOO_LONG] }),
    }),
  );
  app.get('/l/:token/:page{export\\.json|export\\.csv|follow-ups\\.ics}', (c) => file(c, services, clock()));
  app.post('/l/:token/renew', (c) => renew(c, services, clock()));
  for (const path of PATHS) {
    app.get(path, (c) => get(c, services, clock()));
    app.post(`${path}/:action`, (c) => post(c, services, clock()));
  }
  app.get(SCRIPT_PATH, (c) => c.body(script(), 200, { 'Content-Type': 'text/javascript; charset=utf-8' }));
  app.get('/', (c) => notice(c, 200, { title: 'This is a Bowout post-box', paragraphs: [WELCOME] }));
  app.notFound((c) =>
    notice(c, 404, {
      title: 'This link does not open anything',
      paragraphs: goneFor(c),
      renewal: renewPath(c),
    }),
  );
  app.onError((error, c) => {
    logError('page-failed', error);
    return notice(c, 500, {
      title: 'Something went wrong here',
      paragraphs: [FAILED],
      back: c.req.path.replace(/\/[a-z-]+$/, ''),
    });
  });
  return app;
}

const WELCOME =
  'It belongs to one person and works through the links in its mails. If you are that person, send ' +
  'it a mail with the subject “home”.';
const RENEWED =
  'If I still know this link and have mailed you none in the last hour, a link to all your ' +
  'interviews is on its ' +
  ('way to its owner’s address, and to nobody else. If none comes, send an empty mail with the ' +
    'subject “home” to ') +
  'your Bowout inbox.';
const GONE =
  'It may have expired, be incomplete, have been ended by you, or belong to something that is no longer ' +
  'there.';
const UNCHANGED = 'Nothing has been changed.';
const ASK_HOME = 'For a fresh link, send an empty mail with the subject “home” to your Bowout inbox.';
const ERASED_BEFORE =
  'If you pressed “Delete everything” twice, the first time may have done it: the mail “Everything is ' +
  'deleted” says so.';

/** A second click on "Delete everything" finds no link any more, and its answer is the one that is seen. */
const goneFor = ({ req }: Context): string[] =>
  req.method === 'POST' && req.path.endsWith('/erase')
    ? [GONE, ERASED_BEFORE]
    : [`${GONE} ${UNCHANGED}`, ASK_HOME];

const FAILED =
  'What you did may not have taken effect. Please go back and look; if it fails again, try in a few ' +
  'minutes. Nothing is sent twice.';
const INCOMPLETE =
  'The form could not be read, so nothing was changed and nothing sent. Go back in your browser, where what ' +
  'you typed is still there, and press the button once more.';
const TOO_LONG =
  'Please shorten your text and try again. Go back in your browser: what you typed is still there.';

const askedBy = (c: Context) => ({
  token: c.req.param('token') ?? '',
  interviewId: c.req.param('interviewId'),
  draftId: c.req.param('draftId'),
  messageKey: c.req.param('messageKey'),
  page: c.req.param('page'),
  query: c.req.query(),
});

async function get(c: Context, services: Services, now: number): Promise<Response> {
  const visited = await visit(services, askedBy(c), now);
  if (!visited) return c.notFound();
  const { path, profile } = visited;
  return show(c, visited, { message: saidDone(c.req.query('done') ?? '', { path, profile, now }) });
}

async function file(c: Context, services: Services, now: number): Promise<Response> {
  const page = c.req.param('page') ?? '';
  const visited = await visit(services, askedBy(c), now);
  if (!visited || !isFile(page)) return c.notFound();
  if (visited.view.opens === 'calendar' && page !== 'follow-ups.ics') return c.notFound();
  if (page !== 'follow-ups.ics' && !isFresh(visited.link, now)) return c.html(stalePage(visited), 403);
  const { body, type, name } = await download(visited, page);
  const disposition = name ? { 'Content-Disposition': `attachment; filename="${name}"` } : {};
  return c.body(body, 200, { 'Content-Type': type, ...disposition });
}

/** A fresh home link by mail, where one is due. The answer is always the same. */
async function renew(c: Context, services: Services, now: number): Promise<Response> {
  await renewLink(services, c.req.param('token') ?? '', now);
  return notice(c, 200, { title: 'Look into your mailbox', paragraphs: [RENEWED] });
}

async function post(c: Context, services: Services, now: number): Promise<Response> {
  const open = () => visit(services, askedBy(c), now);
  const visited = await open();
  const name = c.req.param('action') ?? '';
  const actions = visited ? ACTIONS[visited.view.opens] : {};
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (!visited || !action) return c.notFound();
  const form = await formOf(c).catch(() => null);
  if (!form)
    return notice(c, 400, {
      title: 'What you typed came incomplete',
      paragraphs: [INCOMPLETE],
      back: visited.path,
    });
  try {
    const outcome = await action(visited, form);
    if ('to' in outcome) return c.redirect(`${outcome.to}?${query(outcome, visited)}`, 303);
    if ('json' in outcome) return c.json(outcome.json);
    if ('title' in outcome) return notice(c, 200, outcome);
    return await show(c, await open(), { ...outcome, typed: form, form: name });
  } catch (error) {
    if (!(error instanceof ShownError)) throw error;
    return await show(c, await open(), {
      error: error.message,
      field: error instanceof CorrectionError ? error.field : null,
      typed: form,
      form: name,
      status: statusOf(error),
    });
  }
}

async function show(c: Context, visited: Visit | null, { status = 200, ...again }: Shown) {
  const page = visited && (await showView(visited, again));
  return page ? c.html(page, status) : c.notFound();
}

interface Shown extends Again {
  status?: 200 | 409 | 422;
}

const query = ({ to, done, query: more = {} }: Outcome, { profile, now }: Visit) =>
  new URLSearchParams({ done: markDone(done, { path: to, profile, now }), ...more }).toString();

/** 409: it does not fit what stands now; 422: what was typed cannot be. */
const statusOf = (error: ShownError) =>
  error instanceof StateError || error instanceof ConflictError ? 409 : 422;

async function formOf(c: Context): Promise<Record<string, string>> {
  const body = await c.req.parseBody();
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}

const renewPath = (c: Context) => {
  const token = /^\/l\/([\w-]+)/.exec(c.req.path)?.[1];
  return token ? renewalPath(token) : null;
};

/** A page without a visit. */
interface NoticePage extends Ended {
  /** Where to go from there. */
  back?: string | null;
  /** Where a fresh link is asked for. */
  renewal?: string | null;
}

const notice = (
  c: Context,
  status: 200 | 400 | 404 | 413 | 500,
  { title, paragraphs, back = null, renewal = null }: NoticePage,
): Response | Promise<Response> =>
  c.html(renderPage('notice', { title }, { paragraphs, back, renewal }), status);
