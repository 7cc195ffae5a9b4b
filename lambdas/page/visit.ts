import { freshen } from '../draft/redraw.ts';
import type { Draft } from '../interview/draft.ts';
import { draftOf, holdsMessage, type Interview } from '../interview/interview.ts';
import { interviewNamedIn, isLinkOf, type Link } from '../store/links.ts';
import { ownerIdOf } from '../store/owners.ts';
import type { Desk, Services } from '../workflow/services.ts';

/** What a page shows: what a link opens, or something inside it. */
export type View =
  | { opens: 'home' | 'profile' | 'practise' | 'review' | 'calendar' | 'line' }
  | { opens: 'interview'; interviewId: string }
  | { opens: 'draft'; interviewId: string; draftId: string }
  | { opens: 'message'; messageKey: string };

/** The files behind a link, by the last part of their path. */
const FILES = ['export.json', 'export.csv', 'follow-ups.ics'] as const;
export type FileName = (typeof FILES)[number];

export const isFile = (page: string): page is FileName => FILES.some((name) => name === page);

/** A request behind a link that is valid. */
export interface Visit extends Desk {
  /**
   * The interview that the page is about or within, its drafts as they must read at this moment; null where
   * there is none. Nothing is written by looking: what an action changes is made to fit the moment in the
   * same way.
   */
  interview: Interview | null;
  token: string;
  link: Link;
  /** The one thing that the page shows. */
  view: View;
  /** What the page is asked to show: a filter, a search, a template. */
  query: Record<string, string>;
  /** Path of this very page. */
  path: string;
}

/** What a request asks for. */
interface Asked extends PathIds {
  token: string;
  query?: Record<string, string>;
}

/**
 * Below the link's own page, paths lead to what belongs to it: `/l/TOKEN/i/INTERVIEW/d/DRAFT`,
 * `/l/TOKEN/m/MESSAGE`.
 */
interface PathIds {
  interviewId?: string | undefined;
  draftId?: string | undefined;
  messageKey?: string | undefined;
  page?: string | undefined;
}

/**
 * Opens a link.
 * @returns null for an unknown, expired or ended link, and for anything that the link does not open
 */
export async function visit(
  services: Services,
  { token, query = {}, ...ids }: Asked,
  now: number,
): Promise<Visit | null> {
  /** Not so for a link of another owner, or for an older one, whose token does not name its interview. */
  const likely = {
    ownerId: ownerIdOf(services.owner.inboxAddress),
    interviewId: ids.interviewId ?? interviewNamedIn(token),
  };
  const opened = await services.links.open(token, likely, now);
  const view = opened && viewOf(opened.link, ids);
  if (!opened || !view) return null;
  const { link } = opened;
  const interviewId = 'interviewId' in view ? view.interviewId : null;
  const isRead = link.ownerId === likely.ownerId && (!interviewId || interviewId === likely.interviewId);
  const { profile, interview } = isRead
    ? { profile: opened.profile, interview: interviewId ? opened.interview : null }
    : await services.owners.getWithInterview(link.ownerId, interviewId);
  if (!profile || !isLinkOf(link, profile)) return null;
  /** Accepting an offer that is not there, or is another owner's, would write letters to everybody else. */
  if (interviewId && !interview) return null;
  if (interview && !isOfMessage(link, interview)) return null;
  if (view.opens === 'draft' && !(interview && isReached(link, draftOf(interview, view.draftId))))
    return null;
  const path = pathTo(token, link, view);
  const shown = interview && freshen(interview, { profile, now });
  return { services, profile, interview: shown, token, link, view, query, path, now };
}

/** A message's link leads to the interview that it is recorded in, and to no other. */
const isOfMessage = ({ scope }: Link, interview: Interview): boolean =>
  scope.opens !== 'message' || holdsMessage(interview, scope.messageKey);

/** A link of an acceptance, or of one of its letters, leads to its letters and to no others. */
function isReached({ scope }: Link, draft: Draft | undefined): boolean {
  const acceptanceId = acceptanceIn(scope);
  const isNamed = scope.opens === 'draft' && scope.draftId === draft?.id;
  return draft !== undefined && (acceptanceId === null || isNamed || draft.acceptanceId === acceptanceId);
}

/** The acceptance whose letters a link leads through, where it opens no others. */
export const acceptanceIn = (scope: Link['scope']): string | null =>
  (scope.opens === 'acceptance' || scope.opens === 'draft' ? scope.acceptanceId : null) ?? null;

function viewOf({ scope }: Link, { interviewId, draftId, messageKey, page }: PathIds): View | null {
  if (messageKey) return scope.opens === 'home' ? { opens: 'message', messageKey } : null;
  if (page && isFile(page))
    return scope.opens === 'home' || scope.opens === 'calendar' ? { opens: scope.opens } : null;
  if (page === 'profile' || page === 'practise') return scope.opens === 'home' ? { opens: page } : null;
  if (page === 'line' || (page === 'review' && scope.opens !== 'review'))
    return isLine(scope) ? { opens: page } : null;
  if (page) return null;
  const withoutInterview = interviewId ? null : ownView(scope);
  switch (scope.opens) {
    case 'home':
      return interviewId ? inside(interviewId, draftId) : withoutInterview;
    case 'review':
      return interviewId && draftId ? inside(interviewId, draftId) : withoutInterview;
    case 'interview':
      if (interviewId && interviewId !== scope.interviewId) return null;
      return inside(scope.interviewId, draftId);
    case 'draft':
      if (!interviewId || (interviewId === scope.interviewId && draftId === scope.draftId)) return scope;
      return scope.acceptanceId && draftId ? inside(interviewId, draftId) : null;
    case 'acceptance':
      return interviewId && draftId ? inside(interviewId, draftId) : withoutInterview;
    case 'message':
      return interviewId ? inside(interviewId, draftId) : scope;
    case 'calendar':
      return withoutInterview;
  }
}

const ownView = (scope: Link['scope']): View => (scope.opens === 'acceptance' ? { opens: 'line' } : scope);

/** Whether a link leads through several letters. */
const isLine = (scope: Link['scope']) =>
  scope.opens === 'home' || scope.opens === 'review' || acceptanceIn(scope) !== null;

const inside = (interviewId: string, draftId: string | undefined): View =>
  draftId ? { opens: 'draft', interviewId, draftId } : { opens: 'interview', interviewId };

/** The path of a view behind a link: the link's own page is the link itself. */
export function pathTo(token: string, { scope }: Link, view: View): string {
  if (isOwnPage(scope, view)) return `/l/${token}`;
  if (view.opens === 'interview') return `/l/${token}/i/${view.interviewId}`;
  if (view.opens === 'draft') return `/l/${token}/i/${view.interviewId}/d/${view.draftId}`;
  if (view.opens === 'message') return `/l/${token}/m/${view.messageKey}`;
  const within =
    view.opens === 'profile' || view.opens === 'practise' || view.opens === 'review' || view.opens === 'line';
  return within ? `/l/${token}/${view.opens}` : `/l/${token}`;
}

function isOwnPage(scope: Link['scope'], view: View): boolean {
  if (scope.opens === 'acceptance') return view.opens === 'line';
  if (scope.opens === 'draft' && view.opens === 'draft') return scope.draftId === view.draftId;
  return scope.opens === view.opens;
}

/** Whether the link opens every interview: only then a page may name another one than its own. */
export const opensAll = ({ link }: Visit): boolean => link.scope.opens === 'home';

/** Whether the interview that is shown may be joined into another one: any, or those that its mail named. */
export const mayMergeInto = (visited: Visit, otherId: string): boolean => {
  const { scope } = visited.link;
  return opensAll(visited) || (scope.opens === 'interview' && (scope.mayBe ?? []).includes(otherId));
};

/** Where a home link is asked for by mail, by any link. */
export const renewalPath = (token: string) => `/l/${token}/renew`;

/** The path of the owner's list of interviews, where the link opens it. */
export const homePath = ({ link, token, view }: Visit) =>
  link.scope.opens === 'home' && view.opens !== 'home' ? `/l/${token}` : null;

/** Where the letters that a link leads through stand together; null where it leads to one alone. */
export const linePath = ({ link, token }: Visit): string | null =>
  isLine(link.scope) ? pathTo(token, link, { opens: 'line' }) : null;

/** The path of a draft of the interview that is shown, for links that open more than one draft. */
export const draftPath = (visited: Visit, interviewId: string, draftId: string) =>
  pathTo(visited.token, visited.link, { opens: 'draft', interviewId, draftId });
