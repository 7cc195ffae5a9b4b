import { type Lexicon, type Meaning, meaningOf, plain } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** A word or several with one meaning, or a name. */
export interface Piece {
  meaning: Meaning | 'name';
  words: Token[];
}

/** What one clause says. */
export interface Clause {
  says: 'accepted' | 'withdraw' | 'yes' | 'no' | 'stop' | 'home' | 'help' | 'found' | null;
  company: string | null;
  has: Set<Meaning>;
}

type Says = NonNullable<Clause['says']>;

const SAYS: Partial<Record<Meaning, Says>> = {
  iAccepted: 'accepted',
  accepted: 'accepted',
  acceptedBehind: 'accepted',
  acceptedThing: 'accepted',
  withdraw: 'withdraw',
  cancel: 'withdraw',
  yes: 'yes',
  yesAlone: 'yes',
  no: 'no',
  stop: 'stop',
  noMore: 'stop',
  home: 'home',
  help: 'help',
  found: 'found',
};

const ANYWHERE: Meaning[] = ['small', 'article', 'polite', 'please', 'thanks', 'when'];
const BEFORE_COMPANY: Meaning[] = ['from', 'of', 'at'];
const isBefore = (piece: Piece | undefined) => BEFORE_COMPANY.some((meaning) => meaning === piece?.meaning);
/** What may be in a clause beside what it says: any other word makes it unclear. */
const BESIDE: Record<Says | 'nothing', Meaning[]> = {
  accepted: ['self', 'offer', 'job', 'another', 'days', ...BEFORE_COMPANY],
  withdraw: ['self', 'wish', 'couldYou', 'interview', 'job', 'rest', 'days', ...BEFORE_COMPANY],
  yes: [],
  no: [],
  stop: ['reminders', 'wish', 'couldYou', 'of'],
  home: [],
  help: ['couldYou'],
  found: ['self', 'another', 'job', 'offer', 'of'],
  nothing: [],
};

/** In a company's name such words are no words: "Home Depot". */
const ALSO_IN_NAMES: Meaning[] = [
  'home',
  'help',
  'yes',
  'stop',
  'thanks',
  'small',
  'another',
  'polite',
  'at',
];
/** Join the words of a name: "Bank of Scotland". */
const IN_NAMES = /^(?:&|of|de|do|da|di|du|des|del|della|van|von|der|et)$/;
const MOST_WORDS_OF_NAME = 5;
const MOST_WORDS_OF_ROLE = 4;

/** The words of a clause by their meaning: the longest entries first, then names. */
export function piecesOf(tokens: Token[], lexicon: Lexicon): Piece[] {
  const apart = splitEntries(tokens, lexicon);
  const pieces: Piece[] = [];
  for (let at = 0; at < tokens.length; ) {
    const piece =
      apart.get(at) ?? nameAt(tokens, at, { lexicon, pieces, apart }) ?? entryAt(tokens, at, lexicon);
    pieces.push(piece);
    at += piece.words.length;
  }
  return pieces;
}

/** Both halves of "zieh … zurück", by where they stand. */
function splitEntries(tokens: Token[], lexicon: Lexicon): Map<number, Piece> {
  const found = new Map<number, Piece>();
  for (const { first, second, meaning } of lexicon.split) {
    const from = tokens.findIndex((_, at) => first.every((word, next) => tokens[at + next]?.key === word));
    const to = tokens.findLastIndex(({ key }) => plain(key) === plain(second));
    if (from < 0 || to < from + first.length || found.has(from)) continue;
    found.set(from, { meaning, words: tokens.slice(from, from + first.length) });
    found.set(to, { meaning: 'small', words: tokens.slice(to, to + 1) });
  }
  return found;
}

function entryAt(tokens: Token[], at: number, lexicon: Lexicon): Piece {
  for (let many = Math.min(lexicon.longest, tokens.length - at); many > 0; many--) {
    const words = tokens.slice(at, at + many);
    const meaning = meaningOf(lexicon, words.map(({ key }) => key).join(' '));
    if (meaning) return { meaning, words };
  }
  return { meaning: 'name', words: tokens.slice(at, at + 1) };
}

interface Where {
  lexicon: Lexicon;
  pieces: Piece[];
  apart: Map<number, Piece>;
}

/** A name that begins here: with capitals it may have several words, without it is one. */
function nameAt(tokens: Token[], at: number, { lexicon, pieces, apart }: Where): Piece | null {
  const behind = isBefore(pieces.at(-1));
  const isPart = (token: Token | undefined, next: number) => {
    if (!token?.capital || apart.has(next)) return false;
    const { meaning, words } = entryAt(tokens, next, lexicon);
    return meaning === 'name' || (words.length === 1 && behind && ALSO_IN_NAMES.includes(meaning));
  };
  if (!isPart(tokens[at], at)) return null;
  let end = at + 1;
  while (end < tokens.length && end - at < MOST_WORDS_OF_NAME) {
    if (isPart(tokens[end], end)) end++;
    else if (IN_NAMES.test(tokens[end]?.key ?? '') && isPart(tokens[end + 1], end + 1)) end += 2;
    else break;
  }
  return { meaning: 'name', words: tokens.slice(at, end) };
}

/** What a clause says, or null where a word of it is not understood where it stands. */
export function clauseOf(tokens: Token[], lexicon: Lexicon): Clause | null {
  const pieces = withoutRole(piecesOf(tokens, lexicon));
  const has = new Set(pieces.flatMap(({ meaning }) => (meaning === 'name' ? [] : [meaning])));
  if (has.has('never')) return null;
  const said = new Set([...has].flatMap((meaning) => SAYS[meaning] ?? []));
  // "Yes withdraw" has no comma on a phone; but "si acepto" is a condition.
  if (said.size === 2 && has.has('yes') && !said.has('no')) said.delete('yes');
  if (said.size > 1) return null;
  const says = [...said][0] ?? null;
  const beside = BESIDE[says ?? 'nothing'];
  if (
    [...has].some((meaning) => !SAYS[meaning] && !ANYWHERE.includes(meaning) && !beside.includes(meaning))
  ) {
    return null;
  }
  const names = pieces.filter(({ meaning }) => meaning === 'name');
  if (names.length > 1) return null;
  const company = names[0] ? companyIn(pieces, names[0], lexicon) : null;
  if (names[0] && (!company || (says !== 'accepted' && says !== 'withdraw'))) return null;
  const clause = { says, company, has };
  return isWhole(clause, pieces) ? clause : null;
}

/** Whether the clause has what its verb needs to be understood. */
function isWhole({ says, company, has }: Clause, pieces: Piece[]): boolean {
  const thing = has.has('offer') || has.has('job');
  switch (says) {
    case 'accepted':
      if (has.has('days') && !thing && !company) return false;
      if (has.has('acceptedThing') && !thing) return false;
      if (has.has('acceptedBehind') && !has.has('self')) {
        const order = pieces.map(({ meaning }) => meaning);
        return (
          order.findIndex((one) => one === 'offer' || one === 'job') < order.indexOf('acceptedBehind') &&
          thing
        );
      }
      return true;
    case 'withdraw':
      return !has.has('cancel') || has.has('withdraw') || has.has('interview') || has.has('rest');
    case 'stop':
      return !has.has('noMore') || has.has('reminders');
    default:
      return true;
  }
}

/** Takes out what the job is: "the role of data analyst at Acme", "the developer job at Acme". */
function withoutRole(pieces: Piece[]): Piece[] {
  const kept: Piece[] = [];
  for (let at = 0; at < pieces.length; ) {
    const end = endOfRole(pieces, at);
    if (end === null) kept.push(...pieces.slice(at, at + 1));
    at = end ?? at + 1;
  }
  return kept;
}

function endOfRole(pieces: Piece[], at: number): number | null {
  const [before, here] = [pieces[at - 1], pieces[at]];
  const behindThing = before?.meaning === 'job' || before?.meaning === 'offer';
  let end = at + (behindThing && here?.meaning === 'of' ? 1 : 0);
  const first = end;
  while (pieces[end]?.meaning === 'name' && end - first < MOST_WORDS_OF_ROLE) end++;
  if (end === first) return null;
  const atCompany = (from: number) => pieces[from]?.meaning === 'at' && pieces[from + 1]?.meaning === 'name';
  if (first > at) return atCompany(end) ? end : null;
  const lower = pieces.slice(at, end).every(({ words }) => words.every(({ capital }) => !capital));
  return lower && pieces[end]?.meaning === 'job' && atCompany(end + 1) ? end : null;
}

const isThing = (piece: Piece | undefined) => piece?.meaning === 'offer' || piece?.meaning === 'job';
const isAcceptance = ({ meaning }: Piece) => meaning !== 'name' && SAYS[meaning] === 'accepted';

/** The name of a company, where it stands as one: null is a name that may be something else. */
function companyIn(pieces: Piece[], name: Piece, { language }: Lexicon): string | null {
  const at = pieces.indexOf(name);
  const article = pieces[at - 1]?.meaning === 'article';
  const capital = name.words[0]?.capital ?? false;
  const before = pieces[at - (article ? 2 : 1)];
  const written = name.words.map((word) => word.written).join(' ');
  const own = written.replace(/\u2019s?$/, '');
  if (pieces[at + 1]?.meaning === 'offer' && language === 'en') {
    return capital || own !== written ? own : null;
  }
  if (isThing(pieces[at + 1]) && own !== written) return own;
  if (!before || (article && !capital)) return null;
  const verb = pieces.findIndex(isAcceptance);
  if (verb < 0) return isBefore(before) ? written : null;
  const mine = pieces.some(({ meaning }) => meaning === 'self' || meaning === 'iAccepted');
  // Of nouns with capitals one cannot tell "Termin angenommen" from a company.
  if (isAcceptance(before)) return capital && language !== 'de' && !pieces.some(isThing) ? written : null;
  const thing = pieces.slice(0, at).some(isThing);
  switch (before.meaning) {
    case 'from':
      return thing && (mine || verb > at || pieces.slice(verb, at).some(isThing)) ? written : null;
    case 'of':
      return pieces.slice(0, at).some(({ meaning }) => meaning === 'offer') ? written : null;
    case 'at':
      // "Accepted at Acme" may be what Acme did.
      return thing || mine ? written : null;
    default:
      return null;
  }
}
