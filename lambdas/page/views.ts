import { draftOf } from '../interview/interview.ts';
import { draftPage } from './draft-page.ts';
import { homePage } from './home-page.ts';
import { interviewPage } from './interview-page.ts';
import { linePage } from './line-page.ts';
import { messagePage } from './message-page.ts';
import type { Again } from './parts.ts';
import { profilePage } from './profile-page.ts';
import { reviewPage } from './review-page.ts';
import type { Visit } from './visit.ts';

/** The page of a visit as HTML, or null when what it shows is gone. */
export async function showView(visited: Visit, again: Again): Promise<string | null> {
  const { view, interview } = visited;
  switch (view.opens) {
    case 'home':
      return homePage(visited, again);
    case 'interview':
      return interview && interviewPage(visited, interview, again);
    case 'draft': {
      const draft = interview && draftOf(interview, view.draftId);
      return interview && draft ? draftPage(visited, { interview, draft }, again) : null;
    }
    case 'review':
      return reviewPage(visited, again);
    case 'calendar':
      return null;
    case 'profile':
      return profilePage(visited, again);
    case 'practise':
      /** Few look at it, and it has texts of its own: no function loads them at its start. */
      return (await import('./practise-page.ts')).practisePage(visited, again);
    case 'line':
      return linePage(visited, again);
    case 'message':
      return messagePage(visited, view.messageKey, again);
  }
}
