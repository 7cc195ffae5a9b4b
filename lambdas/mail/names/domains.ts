import { onFirstUse } from '../../on-first-use.ts';
import { once } from '../../once.ts';
import { withoutAccents } from '../text/accents.ts';
import { entriesIn } from '../text/entry-list.ts';
import { byLanguage, wordsIn } from '../words/words.ts';
import { domainOf, localOf } from './address.ts';
import { serviceOf } from './services.ts';

const tldts = onFirstUse<typeof import('tldts')>('tldts');

/** Mail providers for everybody: their names are no company. */
const FREE_MAIL = new Set(
  wordsIn(`
    gmail googlemail outlook hotmail live msn yahoo ymail icloud me mac aol proton protonmail pm gmx web mail
    fastmail zoho yandex tutanota hey t-online orange wanadoo laposte libero sapo uol bol terra
  `),
);

const wordsOf = (table: Record<string, string>) => Object.values(table).flatMap((row) => row.split(' '));
const nobodyReads = once(() => wordsOf(byLanguage(({ mailbox }) => mailbox.nobodyReads)));
const machines = once(() => new Set(wordsOf(byLanguage(({ mailbox }) => mailbox.machines))));
const manyRead = once(() => new Set(wordsOf(byLanguage(({ mailbox }) => mailbox.manyRead))));
/** The subdomains of programs that keep mailing lists. */
const LIST_HOST = /^(?:lists?|groups|listserv|mailman|newsletters?)\.|(?:^|\.)googlegroups\.com$/;

/** Whether nobody reads what is written to an address: "no-reply@", "ne-pas-repondre@", "alerts+1@". */
export function isNoReply(address: string): boolean {
  const local = withoutAccents(localOf(address).toLowerCase());
  const letters = local.replace(/[^a-z\d]/g, '');
  const tags = local.split(/[-+._]/);
  return (
    nobodyReads().some((words) => letters.includes(words)) ||
    tags.some((_, at) => machines().has(tags.slice(0, at + 1).join('')))
  );
}

/**
 * Whether many people read what is written to an address: "hiring-list@", "newsletter@",
 * "x@lists.acme.example".
 */
export function isList(address: string): boolean {
  const tags = withoutAccents(localOf(address).toLowerCase()).split(/[-_]/);
  return manyRead().has(tags.at(-1) ?? '') || LIST_HOST.test(domainOf(address).toLowerCase());
}

/** The registrable domain of an address ("mail.acme.example" → "acme.example"), by the Public Suffix List. */
export const organizationalDomain = (address: string) => tldts().getDomain(domainOf(address));

const providers = once(() => [...new Set(wordsOf(byLanguage(({ mailbox }) => mailbox.providers)))]);
/** A shorter word is a part of many names: "post" of "postillion". */
const SHORTEST_WITHIN = 5;

const isProvider = (label: string) =>
  FREE_MAIL.has(label) ||
  providers().some((word) => label === word || (word.length >= SHORTEST_WITHIN && label.includes(word)));

/** The name in an address's domain that may be a company's ("acme" in ana@mail.acme.example), else null. */
export function companyLabel(address: string | null | undefined): string | null {
  const label = address ? domainLabel(address) : null;
  return !label || isProvider(label) || serviceOf(address ?? '') ? null : label;
}

/** The name in an address's domain, whosever it is. */
export const domainLabel = (address: string) =>
  tldts().getDomainWithoutSuffix(domainOf(address))?.toLowerCase() ?? null;

/** Those of countries whose language is not read, and what a name may have or not. */
const FURTHER_LEGAL_FORMS = 'ab as asa aps oy oyj kk sro zrt doo group holding &';
const legalForms = once(
  () =>
    new Set([
      ...Object.values(byLanguage(({ job }) => job.legalForms)).flatMap((list) =>
        entriesIn(list).map((form) => form.replaceAll(' ', '')),
      ),
      ...FURTHER_LEGAL_FORMS.split(' '),
    ]),
);

/** Whether a word of a company's name only says what kind of company it is: "GmbH", "S.p.A.", "K.K.". */
export const isLegalForm = (word: string) => legalForms().has(word.toLowerCase().replace(/[.,]/g, ''));

/** What makes two spellings of a company one: letters and digits only, without its legal form. */
export function companyKey(company: string): string {
  const plain = withoutAccents(company.toLowerCase());
  const words = plain.split(/[\s]+/);
  const bare = words
    .filter((word) => !isLegalForm(word))
    .join('')
    .replace(/[^\p{L}\d]/gu, '');
  return bare || plain;
}
