import { createHash } from 'node:crypto';
import { templateSet } from '../draft/templates.ts';
import type { Leaving, PageName, Pages } from './pages.ts';

const templates = templateSet('page', 'html');
const style = templates.render('_style', {});

/**
 * Only our own style and script, no image, no frame, no other host; forms go back to where the page came
 * from.
 */
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "script-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The address holds a capability: it must not be cached, indexed, or passed on in a Referer. */
export const HEADERS = {
  'Content-Security-Policy': POLICY,
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex, nofollow',
};

/** Where the pages' script is: they work without it, and better with it. */
export const SCRIPT_PATH = '/bowout.js';
export const script = () => templates.asset('bowout.js');

export interface PageFrame {
  title: string;
  /** Good news, shown on top. */
  message?: string | null;
  /** What went wrong and what to do, shown on top. */
  error?: string | null;
  /** Where the link to all interviews leads, if this visit may see them. */
  home?: string | null;
  /** Where a link to all interviews is asked for by mail, if this visit may not see them. */
  renewal?: string | null;
  /** What was decided on the page before, and how to take it back: the good news is about that. */
  was?: { title: string; undo: string | null; label: string | null; leaves: Leaving | null } | null;
  /** What is sent from here goes to nobody. */
  stays?: boolean;
  /** Where the page's forms go, by their action. */
  actions?: Record<string, string>;
}

/** The HTML of a page from `templates/page/`. */
export function renderPage<Name extends PageName>(
  name: Name,
  { actions = {}, ...frame }: PageFrame,
  context: Pages[Name],
): string {
  const page = {
    message: null,
    error: null,
    home: null,
    renewal: null,
    was: null,
    stays: false,
    ...frame,
    style,
  };
  return templates.render(name, { ...context, actions, page });
}
