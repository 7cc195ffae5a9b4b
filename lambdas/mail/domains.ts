import { onFirstUse } from '../on-first-use.ts';
import { withoutAccents } from './accents.ts';
import { domainOf, localOf } from './address.ts';

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

const NO_REPLY =
  /^(?:no-?_?\.?reply|do-?_?not-?_?reply|donotreply|notifications?|mailer(?:-daemon)?|calendar-notification|bounces?|postmaster|alerts?|automated|system)(?:[-+._]|$)|no-?reply|do-?not-?reply|donotreply/i;

export const isNoReply = (address: string) => NO_REPLY.test(localOf(address));

export function isRecruitingService(address: string): boolean {
  const labels = domainOf(address).toLowerCase().split('.');
  return (
    labels.some((label) => RECRUITING_SERVICES.has(label)) &&
    RECRUITING_SERVICES.has(domainLabel(address) ?? '')
  );
}

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
