import type { Interview } from '../interview/interview.ts';
import type { Language } from '../mail/words/languages.ts';
import type { Tongue } from './words.ts';

type Known = Pick<Interview, 'facts' | 'messages'>;

/** How a letter addresses its reader. */
export interface Address {
  informal: boolean;
  /** English: "Dear" rather than "Hi". */
  dear: boolean;
  /** English: by the whole name. */
  titled: boolean;
}

/** What the recruiter last wrote in a language by their own hand, as far as its manner is clear. */
const mannersIn = ({ messages }: Known, language: Language) =>
  messages
    .filter((message) => message.language === language && !message.automatic)
    .flatMap(({ manner }) => manner ?? []);

/**
 * Who is addressed by "du" or "tu", or with "Dear", answers in kind; where the recruiter's words do not say,
 * the owner's setting does.
 */
export function addressOf(
  interview: Known,
  language: Language,
  formality: 'formal' | 'informal' | undefined,
): Address {
  const manners = mannersIn(interview, language);
  const address = manners.findLast(({ address: said }) => said)?.address;
  const last = manners.at(-1);
  return {
    informal: (address ?? formality) === 'informal',
    dear: last?.dear ?? false,
    titled: last?.address === 'formal',
  };
}

/** What tells of a country in which a language is written in its own way. */
interface Country {
  addresses: RegExp;
  phone: string;
  zones: RegExp;
}

const COUNTRIES: Partial<Record<Language, readonly [Tongue, Country][]>> = {
  de: [['de-CH', { addresses: /\.(?:ch|li|swiss)$/i, phone: '+41', zones: /^Europe\/(?:Zurich|Vaduz)$/ }]],
  pt: [
    [
      'pt-BR',
      {
        addresses: /\.br$/i,
        phone: '+55',
        zones: /^(?:Brazil\/.*|America\/(?:Sao_Paulo|Bahia|Recife|Fortaleza|Manaus|Belem|Cuiaba|Maceio))$/,
      },
    ],
  ],
};

const TONGUES: Partial<Record<Language, readonly Tongue[]>> = {
  en: ['en-US'],
  de: ['de-CH'],
  pt: ['pt-BR', 'pt'],
};

/**
 * The language as the recruiter's country writes it: their own words tell, else their addresses, their
 * telephone, the zone that they said.
 */
export function tongueOf(interview: Known, language: Language): Tongue {
  const words = mannersIn(interview, language).findLast(({ tongue }) => tongue)?.tongue;
  const said = TONGUES[language]?.find((tongue) => tongue === words);
  if (said) return said;
  const { facts, messages } = interview;
  const addresses = [facts.recruiterEmail?.value, ...messages.map(({ from }) => from?.address)];
  const phone = facts.recruiterPhone?.value.replace(/^00/, '+').replace(/[^\d+]/g, '') ?? '';
  const zone = facts.timeZone?.value ?? '';
  const from = COUNTRIES[language]?.find(
    ([, country]) =>
      addresses.some((address) => address && country.addresses.test(address)) ||
      phone.startsWith(country.phone) ||
      country.zones.test(zone),
  );
  return from?.[0] ?? language;
}
