import { onFirstUse } from '../../on-first-use.ts';
import { domainOf, localOf } from '../message/address.ts';
import { withoutAccents } from '../text/accents.ts';
import { byLanguage } from '../words/words.ts';

const tldts = onFirstUse<typeof import('tldts')>('tldts');

/** Mail providers for everybody: their names are no company. */
const FREE_MAIL = new Set(
  'gmail googlemail outlook hotmail live msn yahoo ymail icloud me mac aol proton protonmail pm gmx web mail fastmail zoho yandex tutanota hey t-online orange wanadoo laposte libero sapo uol bol terra'.split(
    ' ',
  ),
);

/** Applicant tracking, scheduling and job sites: they send for a company and are none here. */
const RECRUITING_SERVICES = new Set(
  'greenhouse greenhouse-mail lever ashbyhq myworkday workday myworkdayjobs smartrecruiters icims personio teamtailor teamtailor-mail bamboohr workable workablemail recruitee jazz jazzhr applytojob resumatorjobs goodtime calendly google linkedin indeed xing glassdoor cronofy modernloop'.split(
    ' ',
  ),
);

const wordsOf = (table: Record<string, string>) => Object.values(table).flatMap((row) => row.split(' '));
const nobodyReads = wordsOf(byLanguage(({ mailbox }) => mailbox.nobodyReads));
const machines = new Set(wordsOf(byLanguage(({ mailbox }) => mailbox.machines)));
const manyRead = new Set(wordsOf(byLanguage(({ mailbox }) => mailbox.manyRead)));
/** The subdomains of programs that keep mailing lists. */
const LIST_HOST = /^(?:lists?|groups|listserv|mailman|newsletters?)\.|(?:^|\.)googlegroups\.com$/;

/** Whether nobody reads what is written to an address: "no-reply@", "ne-pas-repondre@", "alerts+1@". */
export function isNoReply(address: string): boolean {
  const local = withoutAccents(localOf(address).toLowerCase());
  const letters = local.replace(/[^a-z\d]/g, '');
  const tags = local.split(/[-+._]/);
  return (
    nobodyReads.some((words) => letters.includes(words)) ||
    tags.some((_, at) => machines.has(tags.slice(0, at + 1).join('')))
  );
}

/** Whether many people read what is written to an address: "hiring-list@", "newsletter@", "x@lists.acme.example". */
export function isList(address: string): boolean {
  const tags = withoutAccents(localOf(address).toLowerCase()).split(/[-_]/);
  return manyRead.has(tags.at(-1) ?? '') || LIST_HOST.test(domainOf(address).toLowerCase());
}

export function isRecruitingService(address: string): boolean {
  const labels = domainOf(address).toLowerCase().split('.');
  return (
    labels.some((label) => RECRUITING_SERVICES.has(label)) &&
    RECRUITING_SERVICES.has(domainLabel(address) ?? '')
  );
}

/** Whether a name is that of a service that sends for others, which may be a company as well. */
export const isServiceName = (name: string) => RECRUITING_SERVICES.has(name.toLowerCase().replace(/[^a-z\d-]/g, ''));

/** The registrable domain of an address ("mail.acme.example" → "acme.example"), by the Public Suffix List. */
export const organizationalDomain = (address: string) => tldts().getDomain(domainOf(address));

/** The name in an address's domain that may be a company's ("acme" in ana@mail.acme.example), else null. */
export function companyLabel(address: string | null | undefined): string | null {
  const label = address ? domainLabel(address) : null;
  return !label || FREE_MAIL.has(label) || RECRUITING_SERVICES.has(label) ? null : label;
}

const domainLabel = (address: string) =>
  tldts().getDomainWithoutSuffix(domainOf(address))?.toLowerCase() ?? null;

const LEGAL_FORMS = new Set(
  'gmbh ag se kg ohg ug ev ltd limited llc llp inc incorporated corp corporation plc co sa sas sarl sl slu srl spa bv nv vof ab as asa aps oy oyj lda ltda pty kk sro zrt doo group holding &'.split(
    ' ',
  ),
);

/** Whether a word of a company's name only says what kind of company it is: "GmbH", "S.p.A.", "K.K.". */
export const isLegalForm = (word: string) => LEGAL_FORMS.has(word.toLowerCase().replace(/[.,]/g, ''));

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
