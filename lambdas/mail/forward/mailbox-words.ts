import type { Language } from '../text/language.ts';

/** What stands anywhere in an address to which nobody answers, without its signs, a row a language. */
export const NOBODY_READS: Record<Language, string> = {
  en: 'noreply donotreply dontreply unmonitored unattended hitreply',
  de: 'nichtantworten keineantwort nichtbeantworten antwortenichtmoeglich nichtbesetzt',
  fr: 'nepasrepondre pasdereponse sansreponse nepasrepondez',
  es: 'noresponder noresponda norespondas sinrespuesta nocontestar',
  pt: 'naoresponda naoresponder semresposta',
  it: 'nonrispondere nonrispondete senzarisposta',
  nl: 'geenantwoord nietbeantwoorden nietantwoorden nietreageren geenreactie',
};

/** What such an address begins with, or is. */
export const MACHINES: Record<Language, string> = {
  en: 'notification notifications mailer mailerdaemon calendarnotification bounce bounces postmaster alert alerts automated system daemon autoresponder',
  de: 'benachrichtigung benachrichtigungen systemmail',
  fr: 'notificationsauto alerte alertes',
  es: 'notificacion notificaciones alerta alertas',
  pt: 'notificacao notificacoes',
  it: 'notifica notifiche avvisi',
  nl: 'melding meldingen notificatie notificaties',
};

/** The last part, behind a hyphen or alone, of an address that many people get mail from. */
export const MANY_READ: Record<Language, string> = {
  en: 'list lists newsletter newsletters announce announcement announcements mailinglist news digest',
  de: 'liste verteiler rundbrief rundmail',
  fr: 'infolettre diffusion lettre',
  es: 'lista listas boletin novedades',
  pt: 'boletim novidades',
  it: 'bollettino notiziario',
  nl: 'lijst nieuwsbrief nieuws',
};

/** Words of a display name that no person bears, but a machine. */
export const NO_PERSON: Record<Language, string> = {
  en: 'do not reply|no reply|notetaker|note taker|(?:meeting|interview|hiring) bot|chatbot|scheduler|mailer|automated',
  de: 'nicht antworten|keine antwort',
  fr: 'ne pas répondre|assistant virtuel',
  es: 'no responder|no responda|no contestar',
  pt: 'não responda|não responder',
  it: 'non rispondere',
  nl: 'niet beantwoorden|geen antwoord',
};
