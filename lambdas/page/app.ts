import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { TemplateError } from '../draft/own-template.ts';
import { StateError } from '../interview/interview.ts';
import { NotReadyError } from '../send/approve.ts';
import { ConflictError } from '../store/table.ts';
import type { Services } from '../workflow/services.ts';
import { mailHomeLink } from '../workflow/tell-owner.ts';
import { ACTIONS, DONE, type Outcome } from './actions.ts';
import { CorrectionError } from './corrections.ts';
import { download, isDownload } from './downloads.ts';
import type { Again } from './parts.ts';
import { HEADERS, renderPage, SCRIPT_PATH, script } from './render.ts';
import { showView } from './views.ts';
import { type Visit, visit } from './visit.ts';

const MAX_FORM_BYTES = 100_000;
const ULID = '[0-9A-Za-z]{26}';
const PATHS = [
  '/l/:token',
  '/l/:token/:page{profile|review}',
  `/l/:token/i/:interviewId{${ULID}}`,
  `/l/:token/i/:interviewId{${ULID}}/d/:draftId{${ULID}}`,
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
    bodyLimit({ maxSize: MAX_FORM_BYTES, onError: (c) => notice(c, 413, 'That is too long', [TOO_LONG]) }),
  );
  app.get('/l/:token/:page{export\\.json|export\\.csv|follow-ups\\.ics}', (c) => file(c, services, clock()));
  app.post('/l/:token/renew', (c) => renew(c, services, clock()));
  for (const path of PATHS) {
    app.get(path, (c) => get(c, services, clock()));
    app.post(`${path}/:action`, (c) => post(c, services, clock()));
  }
  app.get(SCRIPT_PATH, (c) => c.body(script(), 200, { 'Content-Type': 'text/javascript; charset=utf-8' }));
  app.get('/', (c) => notice(c, 200, 'This is a Bowout post-box', [WELCOME]));
  app.notFound((c) => notice(c, 404, 'This link does not open anything', GONE, null, renewPath(c)));
  app.onError((error, c) => {
    console.error(
      JSON.stringify({ level: 'error', event: 'page-failed', name: error.name, stack: error.stack }),
    );
    return notice(c, 500, 'Something went wrong here', [FAILED], c.req.path.replace(/\/[a-z-]+$/, ''));
  });
  return app;
}

const WELCOME =
  'It belongs to one person and works through the links in its mails. If you are that person, send it a mail with the subject “home”.';
const RENEWED =
  'If the link was yours, a fresh one is on its way to the address that I know of you, and to nobody else.';
const GONE = [
  'It may have expired, be incomplete, or belong to something that is no longer there. Nothing has been changed.',
  'For a fresh link, send an empty mail with the subject “home” to your Bowout inbox.',
];
const FAILED =
  'What you did may not have taken effect. Please go back and look; if it fails again, try in a few minutes. Nothing is sent twice.';
const TOO_LONG =
  'Please shorten your text and try again. Go back in your browser: what you typed is still there.';

const idsOf = (c: Context) => ({
  interviewId: c.req.param('interviewId'),
  draftId: c.req.param('draftId'),
  page: c.req.param('page'),
  query: c.req.query(),
});

async function get(c: Context, services: Services, now: number): Promise<Response> {
  const visited = await visit(services, c.req.param('token') ?? '', idsOf(c), now);
  const done = c.req.query('done') ?? '';
  const message = Object.hasOwn(DONE, done) ? DONE[done as keyof typeof DONE] : null;
  return show(c, visited, { message });
}

async function file(c: Context, services: Services, now: number): Promise<Response> {
  const page = c.req.param('page') ?? '';
  const visited = await visit(services, c.req.param('token') ?? '', idsOf(c), now);
  if (!visited || !isDownload(page)) return c.notFound();
  if (visited.view.opens === 'calendar' && page !== 'follow-ups.ics') return c.notFound();
  const { body, type, name } = await download(visited, page);
  const disposition = name ? { 'Content-Disposition': `attachment; filename="${name}"` } : {};
  return c.body(body, 200, { 'Content-Type': type, ...disposition });
}

/** A fresh home link for whoever owned an old one, by mail to them and nobody else. The answer is always the same. */
async function renew(c: Context, services: Services, now: number): Promise<Response> {
  const ownerId = await services.links.ownerOf(c.req.param('token') ?? '');
  const profile = ownerId && (await services.owners.get(ownerId));
  if (profile) await mailHomeLink(services, profile, now);
  return notice(c, 200, 'Look into your mailbox', [RENEWED]);
}

async function post(c: Context, services: Services, now: number): Promise<Response> {
  const open = () => visit(services, c.req.param('token') ?? '', idsOf(c), now);
  const visited = await open();
  const name = c.req.param('action') ?? '';
  const actions = visited ? ACTIONS[visited.view.opens] : {};
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (!visited || !action) return c.notFound();
  const form = await formOf(c);
  try {
    const outcome = await action(visited, form);
    if ('to' in outcome) return c.redirect(`${outcome.to}?${query(outcome)}`, 303);
    if ('json' in outcome) return c.json(outcome.json);
    return await show(c, await open(), { ...outcome, typed: form, form: name });
  } catch (error) {
    const status = statusOf(error);
    if (!status) throw error;
    const again: Again = { error: (error as Error).message, typed: form, form: name };
    return await show(c, await open(), again, status);
  }
}

async function show(c: Context, visited: Visit | null, again: Again, status: 200 | 409 | 422 = 200) {
  const page = visited && (await showView(visited, again));
  return page ? c.html(page, status) : c.notFound();
}

const query = ({ done, ...more }: Outcome) => new URLSearchParams({ done, ...(more.query ?? {}) }).toString();

function statusOf(error: unknown): 409 | 422 | null {
  if (error instanceof StateError || error instanceof ConflictError) return 409;
  const invalid = [CorrectionError, NotReadyError, TemplateError];
  return invalid.some((kind) => error instanceof kind) ? 422 : null;
}

async function formOf(c: Context): Promise<Record<string, string>> {
  const body = await c.req.parseBody();
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}

const renewPath = (c: Context) => {
  const token = /^\/l\/([\w-]+)/.exec(c.req.path)?.[1];
  return token ? `/l/${token}/renew` : null;
};

function notice(
  c: Context,
  status: 200 | 404 | 413 | 500,
  title: string,
  paragraphs: string[],
  back: string | null = null,
  renewal: string | null = null,
): Response | Promise<Response> {
  return c.html(renderPage('notice', { title }, { paragraphs, back, renewal }), status);
}
