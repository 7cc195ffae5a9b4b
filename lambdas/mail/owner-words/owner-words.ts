import { prefixKind } from '../text/forward-words.ts';
import { type Clause, clauseOf, isSomewhere, piecesOf } from './clause.ts';
import { type Lexicon, lexicons, lexiconsOfNotes } from './lexicon.ts';
import { ownText } from './own-text.ts';
import { type Token, tokensOf } from './tokens.ts';

/** What the owner says in a plain mail or in a reply to a notice. */
export type OwnerWords =
  /**
   * An offer was accepted; the company as named, null where none is. `elsewhere`: not the one that the notice
   * is about.
   */
  | { says: 'accepted'; company: string | null; elsewhere: boolean }
  /** To withdraw from an interview; the company as named, null is the one that the notice is about. */
  | { says: 'withdraw'; because: 'accepted' | null; company: string | null }
  | { says: 'yes' }
  | { says: 'no' }
  /** No more reminders. */
  | { says: 'stop' }
  | { says: 'home' }
  | { says: 'help' }
  /** Something else, or more than one thing, or a condition, a future, a question, a negation. */
  | { says: 'unclear' };

const UNCLEAR: OwnerWords = { says: 'unclear' };
const MOST_WORDS = 60;
/** A line at least this long was wrapped by the mail client. */
const WRAPPED = 50;

/**
 * What the owner says, in one of the seven languages. Every word must be understood, in its place; one that
 * is not, as "not", "if" or "they", makes it unclear, so that nothing is done that was not asked for.
 * @param text the plain text of the mail
 * @param subject counts where the text is empty, and is not what Bowout wrote
 */
export function ownerSays(text: string, subject: string | null = null): OwnerWords {
  const written = ownText(text);
  const isSigned = !written && !/^\s?>/m.test(text);
  return heardIn(isSigned && subject && !prefixKind(subject) ? subject : written, lexicons());
}

/** What the note above something passed on plainly asks for. It is carried out by nobody, and the owner is told. */
export type NoteRequest = 'accepted' | 'withdraw';

export function noteAsks(note: string): NoteRequest | null {
  const { says } = heardIn(ownText(note), lexiconsOfNotes());
  return says === 'accepted' || says === 'withdraw' ? says : null;
}

function heardIn(text: string, understood: readonly Lexicon[]): OwnerWords {
  const sentences = sentencesOf(text);
  const words = sentences.flatMap(({ clauses }) => clauses.flat());
  if (!words.length || words.length > MOST_WORDS) return UNCLEAR;
  const heard = understood.flatMap((lexicon) => saidIn(sentences, lexicon) ?? []);
  // Two languages that disagree: one of them is a guess.
  const answers = new Set(heard.map((said) => JSON.stringify(said)));
  return answers.size === 1 ? (heard[0] ?? UNCLEAR) : UNCLEAR;
}

interface Sentence {
  asks: boolean;
  clauses: Token[][];
}

function sentencesOf(text: string): Sentence[] {
  const joined = text
    .replace(/\n+/g, (breaks, at: number) =>
      breaks.length === 1 && at - text.lastIndexOf('\n', at - 1) > WRAPPED ? ' ' : '\n',
    )
    .replace(/(?<!\p{L})[:;]-?[)D(P](?!\p{L})/gu, ' ')
    .replace(/(?![\u{1f44d}\u{1f44e}])\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}\ufe0f\u200d]/gu, ' ');
  const shouted = !/\p{Ll}/u.test(joined);
  return (joined.match(/[^.!?\u2026\n]+(?:\.(?=[\p{L}\p{N}])[^.!?\u2026\n]+)*[.!?\u2026]*/gu) ?? [])
    .map((sentence) => ({
      asks: sentence.includes('?'),
      clauses: sentence
        .split(/[,;:()\u00a1\u00bf\u2013\u2014"\u201c\u201d\u201e\u00ab\u00bb]|\s-\s/u)
        .map((clause) => tokensOf(clause))
        // Of capitals only one cannot tell where a name ends.
        .map((clause) => (shouted ? clause.map((token) => ({ ...token, capital: false })) : clause))
        .filter((clause) => clause.length > 0),
    }))
    .filter(({ clauses }) => clauses.length > 0);
}

/** What the sentences say in a language, null where they are not in it. */
function saidIn(sentences: Sentence[], lexicon: Lexicon): OwnerWords | null {
  const { rest, signed } = withoutName(sentences, lexicon);
  const clauses: Clause[] = [];
  let asked = false;
  for (const { asks, clauses: written } of rest) {
    const read: Clause[] = [];
    // "Heb ik al geaccepteerd" is a question without its mark.
    const opening = piecesOf(written[0] ?? [], lexicon)[0]?.meaning;
    if (opening === 'selfBehind' || opening === 'because') return null;
    for (const part of written.flatMap((clause) => joinedParts(clause, lexicon))) {
      const clause = clauseOf(part, lexicon);
      if (!clause) return null;
      read.push(clause);
    }
    if (asks && !read.some(({ has, says }) => has.has('couldYou') || has.has('wish') || says === 'help'))
      return null;
    asked ||=
      read.every(({ says }) => says !== 'help') && (asks || read.some(({ has }) => has.has('couldYou')));
    clauses.push(...read);
  }
  if (asked && clauses.every(({ has }) => !has.has('please'))) return null;
  const said = together(clauses);
  // The name in the last line may be the company's: "Withdraw", "Acme".
  return said && signed && 'company' in said && said.company === null ? null : said;
}

/** The clauses that "and" or "because" join. */
function joinedParts(tokens: Token[], lexicon: Lexicon): Token[][] {
  const parts: Token[][] = [[]];
  for (const { meaning, words } of piecesOf(tokens, lexicon)) {
    if (meaning === 'joiner' || meaning === 'because') parts.push([]);
    else if (meaning === 'since') parts.push(words.slice(1));
    else parts.at(-1)?.push(...words);
  }
  return parts.filter((part) => part.length > 0);
}

/** Without the owner's name at the end: behind thanks, or alone in the last line, which is `signed`. */
function withoutName(sentences: Sentence[], lexicon: Lexicon): { rest: Sentence[]; signed: boolean } {
  const clauses = sentences.flatMap((sentence) => sentence.clauses);
  const last = clauses.at(-1) ?? [];
  const pieces = piecesOf(last, lexicon);
  const name = pieces.at(-1);
  const unsigned = { rest: sentences, signed: false };
  if (name?.meaning !== 'name' || name.words.length > 2 || !name.words.every(({ capital }) => capital))
    return unsigned;
  const alone = pieces.length === 1;
  const before = alone ? piecesOf(clauses.at(-2) ?? [], lexicon).at(-1) : pieces.at(-2);
  if (
    before?.meaning !== 'thanks' &&
    !(alone && clauses.length > 1 && sentences.at(-1)?.clauses.length === 1)
  ) {
    return unsigned;
  }
  const kept = last.slice(0, last.length - name.words.length);
  const rest = sentences.map((sentence) => ({
    ...sentence,
    clauses: sentence.clauses
      .map((clause) => (clause === last ? kept : clause))
      .filter((clause) => clause.length),
  }));
  return { rest, signed: before?.meaning !== 'thanks' };
}

/** What clauses say together. */
function together(clauses: Clause[]): OwnerWords | null {
  const of = (says: Clause['says']) => clauses.filter((clause) => clause.says === says);
  const accepted = of('accepted');
  const withdraw = of('withdraw');
  const said = new Set(clauses.flatMap(({ says }) => says ?? []));
  // "Yes, withdraw" is one wish, "yes and no" is none.
  if (accepted.length || withdraw.length || said.has('stop')) said.delete('yes');
  if (withdraw.length) said.delete('found');
  if (withdraw.length && accepted.length)
    return said.size === 2 ? acceptedAndWithdraw(accepted, withdraw) : null;
  const only = [...said][0];
  if (said.size !== 1 || !only || only === 'found') return null;
  const company = companyOf(only === 'accepted' ? accepted : withdraw);
  if (company === undefined) return null;
  if (only === 'accepted') return acceptance(accepted, company);
  if (only !== 'withdraw') return { says: only };
  // "Everything" without an acceptance: a reply is about one interview.
  return withdraw.some(({ has }) => has.has('rest')) ? null : { says: only, because: null, company };
}

const acceptance = (accepted: Clause[], company: string | null): OwnerWords => ({
  says: 'accepted',
  company,
  elsewhere: accepted.some(({ has }) => has.has('another')),
});

/** "I accepted another job, please withdraw", or "… the offer from Acme, please withdraw from the others". */
function acceptedAndWithdraw(accepted: Clause[], withdraw: Clause[]): OwnerWords | null {
  const [at, from] = [companyOf(accepted), companyOf(withdraw)];
  if (at === undefined || from === undefined || (at && from)) return null;
  if (withdraw.some(({ has }) => has.has('rest'))) return from ? null : acceptance(accepted, at);
  if (at) return acceptance(accepted, at);
  // "I accepted, please withdraw" may be of this interview's offer, and of the other interviews.
  if (!from && !accepted.some(({ has }) => isSomewhere(has))) return null;
  return { says: 'withdraw', because: 'accepted', company: from };
}

/** The company that clauses name, null for none, undefined for several. */
function companyOf(clauses: Clause[]): string | null | undefined {
  const names = new Set(clauses.flatMap(({ company }) => company ?? []));
  return names.size > 1 ? undefined : ([...names][0] ?? null);
}
