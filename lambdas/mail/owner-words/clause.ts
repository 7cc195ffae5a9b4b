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
  signed: 'accepted',
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

const NOUNS: Piece['meaning'][] = ['name', 'offer', 'proposal', 'job', 'interview', 'rest', 'reminders'];
const ANYWHERE: Meaning[] = ['small', 'article', 'polite', 'please', 'thanks', 'when'];
const BEFORE_COMPANY: Meaning[] = ['from', 'of', 'at', 'within'];
const isBefore = (piece: Piece | undefined) => BEFORE_COMPANY.some((meaning) => meaning === piece?.meaning);
/** What may be in a clause beside what it says: any other word makes it unclear. */
const BESIDE: Record<Says | 'nothing', Meaning[]> = {
  accepted: ['self', 'selfBehind', 'offer', 'proposal', 'job', 'some', 'another', 'days', ...BEFORE_COMPANY],
  withdraw: ['self', 'selfBehind', 'wish', 'couldYou', 'interview', 'job', 'rest', 'days', ...BEFORE_COMPANY],
  yes: [],
  no: [],
  stop: ['reminders', 'wish', 'couldYou', 'of', 'within'],
  home: [],
  help: ['couldYou'],
  found: ['self', 'some', 'another', 'job', 'offer'],
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
  'some',
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
    if (words.slice(1).some((word) => isCapitalArticle(word, lexicon))) continue;
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

/** "L'Oréal" is a name, "l'offre" is not. */
const isCapitalArticle = ({ key, capital }: Token, { exact }: Lexicon) =>
  capital && exact.get(key) === 'article';

/** A name that begins here: with capitals it may have several words, without it is one. */
function nameAt(tokens: Token[], at: number, { lexicon, pieces, apart }: Where): Piece | null {
  const behind = isBefore(pieces.at(-1));
  const isPart = (token: Token | undefined, next: number) => {
    if (!token?.capital || apart.has(next)) return false;
    if (behind && isCapitalArticle(token, lexicon)) return true;
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
  if (!pieces.every(stands)) return null;
  const said = new Set([...has].flatMap((meaning) => SAYS[meaning] ?? []));
  // "Yes withdraw" has no comma on a phone; but "si acepto" is a condition, and "ja und nein" no answer.
  if (said.size === 2 && pieces[0]?.meaning === 'yes' && !said.has('no')) said.delete('yes');
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

/** Whether an offer or a job is named as one that may be another than that of a notice: "elsewhere". */
export const isSomewhere = (has: Set<Meaning>) => has.has('some') || has.has('another');

const BEFORE_NOUN: Piece['meaning'][] = ['article', 'small', 'some', 'another', ...BEFORE_COMPANY];

/** Whether a preposition has its noun: Portuguese "no" without one is Spanish "no". */
function stands(piece: Piece, at: number, pieces: Piece[]): boolean {
  if (!isBefore(piece)) return true;
  const noun = pieces.slice(at + 1).find(({ meaning }) => !BEFORE_NOUN.includes(meaning));
  return noun !== undefined && NOUNS.includes(noun.meaning);
}

/** Whether the clause has what its verb needs to be understood. */
function isWhole({ says, company, has }: Clause, pieces: Piece[]): boolean {
  const thing = pieces.some(isThing);
  switch (says) {
    case 'accepted':
      if (has.has('days') && !thing && !company) return false;
      if (has.has('acceptedThing') && !thing) return false;
      if (has.has('signed') && !thing && !company && !isSomewhere(has)) return false;
      return !has.has('acceptedBehind') || has.has('self') || isBehindThing(pieces);
    case 'withdraw':
      // "Withdraw on Friday" is for later; "the interview on Friday" is one.
      if (has.has('days') && !has.has('interview')) return false;
      if (asksItself(pieces)) return false;
      return !has.has('cancel') || has.has('withdraw') || has.has('interview') || has.has('rest');
    case 'stop':
      return !has.has('noMore') || has.has('reminders');
    default:
      return true;
  }
}

/** "Proposta aceite", not "aceite a proposta". */
const isBehindThing = (pieces: Piece[]) =>
  isThing(pieces[0]) || (pieces[0]?.meaning === 'article' && isThing(pieces[1]));

/** "Trek ik me terug" has its verb before its subject. */
const asksItself = (pieces: Piece[]) =>
  pieces.some(({ meaning }, at) => meaning === 'withdraw' && pieces[at + 1]?.meaning === 'self');

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

const BEFORE_JOB: Piece['meaning'][] = ['article', 'some', 'another'];

function endOfRole(pieces: Piece[], at: number): number | null {
  const [before, here] = [pieces[at - 1], pieces[at]];
  const opens = here?.meaning === 'of' || here?.meaning === 'asRole';
  // Not behind an offer: "la oferta de reunirme con Indra" is of a meeting.
  let end = at + (before?.meaning === 'job' && opens ? 1 : 0);
  const first = end;
  while (pieces[end]?.meaning === 'name' && end - first < MOST_WORDS_OF_ROLE) end++;
  if (end === first) return null;
  const atCompany = (from: number) =>
    ['at', 'within'].includes(pieces[from]?.meaning ?? '') &&
    pieces.slice(from + 1, from + 3).some(({ meaning }) => meaning === 'name');
  if (first > at) return atCompany(end) ? end : null;
  const lower = pieces.slice(at, end).every(({ words }) => words.every(({ capital }) => !capital));
  const behindArticle = before && BEFORE_JOB.includes(before.meaning);
  return lower && behindArticle && pieces[end]?.meaning === 'job' && atCompany(end + 1) ? end : null;
}

const THINGS: Piece['meaning'][] = ['offer', 'proposal', 'job'];
const isThing = (piece: Piece | undefined) => piece !== undefined && THINGS.includes(piece.meaning);
const isAcceptance = ({ meaning }: Piece) => meaning !== 'name' && SAYS[meaning] === 'accepted';

/** The name of a company, where it stands as one: null is a name that may be something else. */
function companyIn(pieces: Piece[], name: Piece, { language }: Lexicon): string | null {
  const at = pieces.indexOf(name);
  const capital = name.words[0]?.capital ?? false;
  const written = name.words
    .map((word) => word.written)
    .join(' ')
    .replace(/(['\u2019]) /g, '$1');
  const own = written.replace(/['`\u2018\u2019]s?$/, '');
  // "Acme's offer", "the Acme offer".
  if (isThing(pieces[at + 1]) && own !== written && own.length > 1) return own;
  if (pieces[at + 1]?.meaning === 'offer' && language === 'en') return capital ? written : null;
  const article = pieces[at - 1]?.meaning === 'article';
  const before = pieces[at - (article ? 2 : 1)];
  if (!isBefore(before) || (!capital && (article || before?.meaning === 'within'))) return null;
  // A name in small letters ends its clause: "from never this one" names nothing.
  if (!capital && pieces.slice(at + 1).some(({ meaning }) => !BEHIND_SMALL_NAME.has(meaning))) return null;
  const verb = pieces.findIndex(isAcceptance);
  if (verb < 0) return written;
  const things = pieces.slice(0, at).filter(isThing);
  const mine = pieces.some(({ meaning }) => MINE.includes(meaning));
  switch (before?.meaning) {
    case 'from':
      // "Offer accepted by Acme" is what Acme did.
      return things.length && (mine || verb > at || pieces.slice(verb, at).some(isThing)) ? written : null;
    case 'of':
      // "Oferta de acme" is a company, "proposta de horário" is not.
      return things.some(({ meaning }) => meaning === 'offer' || (meaning === 'proposal' && capital))
        ? written
        : null;
    case 'within':
      // "Mit Bauchschmerzen": German writes every noun with a capital.
      return language !== 'de' && (things.length || mine) ? written : null;
    default:
      // "Accepted at Acme" may be what Acme did.
      return things.length || mine ? written : null;
  }
}

const BEHIND_SMALL_NAME = new Set<Piece['meaning']>([
  'accepted',
  'acceptedBehind',
  'acceptedThing',
  'signed',
  'withdraw',
  'cancel',
  'self',
  'please',
  'thanks',
  'when',
  'days',
]);
const MINE: Piece['meaning'][] = ['self', 'selfBehind', 'iAccepted', 'signed'];
