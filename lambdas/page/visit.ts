import { freshen } from '../draft/redraw.ts';
import type { Interview } from '../interview/interview.ts';
import { interviewNamedIn, type Link, type Scope } from '../store/links.ts';
import { ownerIdOf } from '../store/owners.ts';
import type { Desk, Services } from '../workflow/services.ts';
import { isDownload } from './downloads.ts';

/** A request behind a link that is valid. */
export interface Visit extends Desk {
  /**
   * The interview that the page is about or within, its drafts as they must read at this moment; null where there is none.
   * Nothing is written by looking: what an action changes is made to fit the moment in the same way.
   */
  interview: Interview | null;
  token: string;
  link: Link;
  /** The one thing that the page shows: what the link opens, or something inside it. */
  view: Scope;
  /** What the page is asked to show: a filter, a search, a template. */
  query: Record<string, string>;
  /** Path of this very page. */
  path: string;
}

/** Below the link's own page, paths lead to what belongs to it: `/l/TOKEN/i/INTERVIEW/d/DRAFT`. */
export interface PathIds {
  interviewId?: string | undefined;
  draftId?: string | undefined;
  page?: string | undefined;
  query?: Record<string, string>;
}

/**
 * Opens a link.
 * @returns null for an unknown or expired link, and for anything that the link does not open
 */
export async function visit(
  services: Services,
  token: string,
  ids: PathIds,
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
  const asExpected = link.ownerId === likely.ownerId && interviewId === likely.interviewId;
  const { profile, interview } = asExpected
    ? opened
    : await services.owners.getWithInterview(link.ownerId, interviewId);
  if (!profile) return null;
  const path = pathTo(token, link, view);
  const shown = interview && freshen(interview, profile, now);
  return { services, profile, interview: shown, token, link, view, query: ids.query ?? {}, path, now };
}

function viewOf({ scope }: Link, { interviewId, draftId, page }: PathIds): Scope | null {
  if (page && isDownload(page)) return scope.opens === 'home' || scope.opens === 'calendar' ? scope : null;
  if (page === 'profile' || page === 'review') return scope.opens === 'home' ? { opens: page } : null;
  switch (scope.opens) {
    case 'home':
      return interviewId ? inside(interviewId, draftId) : scope;
    case 'interview':
      if (interviewId && interviewId !== scope.interviewId) return null;
      return inside(scope.interviewId, draftId);
    case 'draft':
      if (interviewId && (interviewId !== scope.interviewId || draftId !== scope.draftId)) return null;
      return scope;
    case 'acceptance':
    case 'message':
    case 'profile':
    case 'review':
    case 'calendar':
      return interviewId ? null : scope;
  }
}

const inside = (interviewId: string, draftId: string | undefined): Scope =>
  draftId ? { opens: 'draft', interviewId, draftId } : { opens: 'interview', interviewId };

/** The path of a view behind a link: the link's own page is the link itself. */
export function pathTo(token: string, { scope }: Link, view: Scope): string {
  if (scope.opens === view.opens) return `/l/${token}`;
  if (view.opens === 'interview') return `/l/${token}/i/${view.interviewId}`;
  if (view.opens === 'draft') return `/l/${token}/i/${view.interviewId}/d/${view.draftId}`;
  const within = view.opens === 'profile' || view.opens === 'review';
  return within ? `/l/${token}/${view.opens}` : `/l/${token}`;
}

/** The path of the owner's list of interviews, where the link opens it. */
export const homePath = ({ link, token, view }: Visit) =>
  link.scope.opens === 'home' && view.opens !== 'home' ? `/l/${token}` : null;

/** The path of a draft of the interview that is shown, for links that open more than one draft. */
export const draftPath = (visited: Visit, interviewId: string, draftId: string) =>
  pathTo(visited.token, visited.link, { opens: 'draft', interviewId, draftId });
