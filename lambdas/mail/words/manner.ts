import type { Language } from './languages.ts';
import type { Pattern } from './schema.ts';

/** How a recruiter addresses their reader, by the words that show it. */
interface MannerWords {
  /** As somebody whom one addresses formally. */
  formal: Pattern;
  /** As somebody whom one calls by "du", "tu" or a first name. */
  informal: Pattern;
  /** Spellings and words of one country alone. */
  tongues?: Readonly<Record<string, Pattern>>;
}

/** Words stand between no letters; capitals count, since "Sie" and "Lei" are told by them. */
export const MANNER: Record<Language, MannerWords> = {
  en: {
    formal: 'Dear (?:Mr|Ms|Mrs|Miss|Mx|Dr|Prof)\\b',
    informal: '(?:Hi|Hey|Hello|Good (?:morning|afternoon)),? (?!Mr|Ms|Mrs|Miss|Dr|Prof)\\p{Lu}\\p{L}+',
    tongues: {
      'en-US':
        '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|' +
        'Feb|Mar|Apr|Jun|Jul|Aug|Sept|Oct|Nov|Dec)\\.? \\d{1,2}(?:st|nd|rd|th)?,? (?:\\d{4},? )?at ' +
        '\\d{1,2}(?::\\d\\d)? ?[AaPp]\\.?[Mm]|\\d{1,2}(?::\\d\\d)? ?[AP]M (?:E|P|C|M)(?:S|D)?T',
    },
  },
  de: {
    formal: 'Sie|Ihnen|Ihre?[nmrs]?|Sehr geehrte[r]?',
    informal: '[Dd]u|[Dd]ich|[Dd]ir|[Dd]eine?[nmrs]?|[Ee]uch|[Ee]ure?[nmrs]?',
    tongues: {
      'de-CH':
        '[Gg]rüsse[n]?|[Gg]ross\\p{L}*|[Hh]eisse\\p{L}*|[Aa]usserdem|\\p{L}*strasse|[Gg]rüezi|' +
        '[Ss]chliesslich|[Ww]eiss',
    },
  },
  fr: {
    formal: '[Vv]ous|[Vv]otre|[Vv]os',
    informal: "[Tt]u|[Tt]oi|[Tt]e|[Tt]on|[Tt]a|[Tt]es|[Tt][’']\\p{L}+",
  },
  es: {
    formal: '[Uu]sted(?:es)?|[Ll]e|[Ll]es|[Ss]u|[Ss]us|[Ee]stimad[oa]|Ud\\.',
    informal:
      '[Tt]ú|[Tt]i|[Cc]ontigo|[Tt]u|[Tt]us|[Tt]e|[Tt]ienes|[Pp]uedes|[Qq]uieres|[Ee]stás|[Ee]res|[Ss]abes',
  },
  pt: {
    formal: '[Vv]ocê|[Ll]he|[Cc]onsigo|[Ss]eu|[Ss]ua|[Ss]eus|[Ss]uas|[Ss]enhora?|[Pp]rezad[oa]|\\p{L}+-lhe',
    informal: '[Tt]u|[Tt]i|[Cc]ontigo|[Tt]eu|[Tt]ua|[Tt]eus|[Tt]uas|\\p{L}+-te|[Tt]ens|[Pp]odes|[Qq]ueres',
    tongues: {
      'pt-BR':
        '[Cc]ontato|[Ee]quipe|[Vv]ocê|[Tt]ime|[Cc]elular|[Pp]rocesso seletivo|[Pp]rezad[oa]|[Ff]ato|' +
        '[Bb]ate-papo|[Aa]genda?mento|[Rr]ecrutadora?|[Gg]erenciar|[Tt]rabalho remoto|[Bb]acana|' +
        '[Ee]stamos (?:buscando|procurando)|[Aa] gente|[Aa]tenciosamente',
      pt:
        '[Cc]ontacto|[Ee]quipa|[Tt]elemóvel|[Cc]umprimentos|[Ff]acto|[Rr]eunião por Teams|' +
        '[Aa] vossa|[Oo] vosso',
    },
  },
  it: {
    formal: 'Lei|Le|La|Suo|Sua|Suoi|Sue|\\p{Ll}+(?:La|Le)|[Gg]entile|[Ee]gregi[oa]|[Ss]pettabile',
    informal: '[Tt]u|[Tt]i|[Tt]e|[Tt]uo|[Tt]ua|[Tt]uoi|[Tt]ue|[Cc]iao|[Pp]uoi|[Ss]ei|\\p{L}{3,}(?:rti|arti)',
  },
  nl: {
    formal: '[Uu]|[Uu]w|[Gg]eachte',
    informal: '[Jj]e|[Jj]ij|[Jj]ou|[Jj]ouw|[Jj]ullie|[Hh]oi',
  },
};

/** A first line that begins like this is answered like this. */
export const DEAR = /^\s*Dear\b/;
