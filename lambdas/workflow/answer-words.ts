import { withoutAccents } from '../mail/text/accents.ts';
import { entriesIn } from '../mail/text/entry-list.ts';
import type { Language } from '../mail/words/languages.ts';
import type { Answer } from '../store/messages.ts';

/**
 * The answers in one word or few, as an owner writes them: a phrase between commas, without accents and in
 * small letters.
 */
const WORDS: Record<Language, Record<Answer, string>> = {
  en: {
    interview: `interview, an interview, it is an interview, it's an interview, invitation, an invitation`,
    rejection: `rejection, a rejection, it is a rejection, it's a rejection, rejected, cancellation,
      a cancellation, cancelled, canceled`,
    offer: `offer, an offer, it is an offer, it's an offer, job offer, a job offer`,
    application: `application, an application, my application, it is an application, it's an application`,
    nothing: `nothing, nothing to do with it, it has nothing to do with it, neither, none, none of these,
      none of them, something else`,
  },
  de: {
    interview: `gesprach, ein gesprach, vorstellungsgesprach, ein vorstellungsgesprach, interview,
      ein interview, einladung, eine einladung`,
    rejection: 'absage, eine absage, abgesagt',
    offer: 'angebot, ein angebot, jobangebot, ein jobangebot, stellenangebot, zusage, eine zusage',
    application: 'bewerbung, eine bewerbung, meine bewerbung, eingangsbestatigung, eine eingangsbestatigung',
    nothing: `nichts, nichts davon, nichts damit zu tun, hat nichts damit zu tun,
      es hat nichts damit zu tun, keins, keines davon, etwas anderes`,
  },
  fr: {
    interview: `entretien, un entretien, c'est un entretien, invitation, une invitation`,
    rejection: `refus, un refus, c'est un refus, rejet, annulation, une annulation, annule`,
    offer: `offre, une offre, c'est une offre, proposition, offre d'emploi, une offre d'emploi`,
    application: 'candidature, une candidature, ma candidature, accuse de reception',
    nothing: `rien, rien a voir, ca n'a rien a voir, cela n'a rien a voir, aucun, aucune, autre chose`,
  },
  es: {
    interview: 'entrevista, una entrevista, es una entrevista, invitacion, una invitacion',
    rejection: `rechazo, un rechazo, es un rechazo, rechazado, rechazada, cancelacion, una cancelacion,
      cancelada`,
    offer: 'oferta, una oferta, es una oferta, oferta de trabajo, una oferta de trabajo',
    application: 'candidatura, una candidatura, mi candidatura, solicitud, una solicitud, mi solicitud',
    nothing: 'nada, nada que ver, no tiene nada que ver, ninguna, ninguno, otra cosa',
  },
  pt: {
    interview: 'entrevista, uma entrevista, e uma entrevista, convite, um convite',
    rejection: `recusa, uma recusa, e uma recusa, rejeicao, uma rejeicao, recusado, recusada,
      cancelamento, um cancelamento, cancelada`,
    offer: 'oferta, uma oferta, e uma oferta, proposta, uma proposta, oferta de emprego',
    application: 'candidatura, uma candidatura, minha candidatura, a minha candidatura',
    nothing: 'nada, nada a ver, nao tem nada a ver, nenhuma, nenhum, outra coisa',
  },
  it: {
    interview: 'colloquio, un colloquio, e un colloquio, invito, un invito, intervista',
    rejection: 'rifiuto, un rifiuto, e un rifiuto, scartato, scartata, annullamento, annullato, disdetta',
    offer: `offerta, un'offerta, e un'offerta, proposta, una proposta, offerta di lavoro`,
    application: 'candidatura, una candidatura, la mia candidatura',
    nothing: `niente, nulla, niente a che fare, non c'entra, non c'entra niente, non c'entra nulla,
      nessuno, nessuna, altro`,
  },
  nl: {
    interview: `gesprek, een gesprek, sollicitatiegesprek, een sollicitatiegesprek, uitnodiging,
      een uitnodiging`,
    rejection: 'afwijzing, een afwijzing, afgewezen, annulering, een annulering, geannuleerd',
    offer: 'aanbod, een aanbod, aanbieding, een aanbieding, baanaanbod',
    application: 'sollicitatie, een sollicitatie, mijn sollicitatie, ontvangstbevestiging',
    nothing: `niets, niks, niets mee te maken, heeft er niets mee te maken,
      het heeft er niets mee te maken, geen van deze, iets anders`,
  },
};

/** What may stand beside the answer. */
const THANKS: Record<Language, string> = {
  en: 'thanks, thank you, many thanks, please, regards, kind regards, best, cheers',
  de: 'danke, vielen dank, danke schon, bitte, gruss, grusse, viele grusse, liebe grusse',
  fr: 'merci, merci beaucoup, cordialement, bien cordialement',
  es: 'gracias, muchas gracias, por favor, saludos, un saludo',
  pt: 'obrigada, obrigado, muito obrigada, muito obrigado, por favor, cumprimentos',
  it: 'grazie, grazie mille, per favore, saluti, cordiali saluti',
  nl: 'dank, bedankt, dank je, dank je wel, alsjeblieft, groet, groeten, groetjes',
};

const ANSWERED = new Map(
  Object.values(WORDS).flatMap((language) =>
    Object.entries(language).flatMap(([says, text]) =>
      entriesIn(text).map((phrase): [string, Answer] => [phrase, says as Answer]),
    ),
  ),
);
const POLITE = new Set(Object.values(THANKS).flatMap(entriesIn));

/**
 * What the owner answers to "Is this about an interview?", in one of the seven languages. Every phrase must
 * be one that is known, the owner's name, or a thank-you, and all answers the same: a "not" or a "but" makes
 * it unclear.
 * @param text what they wrote, without what it quotes
 * @param name the owner's
 * @returns null where it is unclear
 */
export function answerIn(text: string, name: string | null): Answer | null {
  const plain = (words: string) =>
    withoutAccents(words.toLowerCase())
      .replaceAll('ß', 'ss')
      .replace(/[\u2018\u2019`]/g, "'");
  const names = new Set(plain(name ?? '').split(/\s+/));
  const said = plain(text)
    .split(/[\n.,;:!()]+/)
    .map((phrase) =>
      phrase
        .replace(/[^\p{L}\d' ]+/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((phrase) => phrase && !POLITE.has(phrase))
    .filter((phrase) => !phrase.split(' ').every((word) => names.has(word)));
  const answers = new Set(said.map((phrase) => ANSWERED.get(phrase) ?? null));
  return answers.size === 1 ? ([...answers][0] ?? null) : null;
}
