/**
 * What the owner's words mean, by language. Entries are separated by commas; an entry is one or more whole
 * words, ` … ` stands for words in between ("zieh … zurück"). Accents may be missing in a mail where no other
 * entry is spelled so. An entry stands under one key of its language.
 */
export interface Words {
  /** First person and past in one word: "aceitei". */
  iAccepted: string;
  /** Participles that alone mean that the owner accepted: "accepted". */
  accepted: string;
  /** Participles that are also orders: only behind "I have" or behind the offer. */
  acceptedBehind: string;
  /** An acceptance only where an offer or a job is named: "took", "I accept". */
  acceptedThing: string;
  /** An acceptance only where a job or the company is named. */
  signed: string;
  /** Found is not accepted: it is a reason to withdraw, and asks for nothing. */
  found: string;
  /** The owner speaks of what the owner did: "I", "have". */
  self: string;
  /** The same with the verb first: begins a question, or goes on behind another word. */
  selfBehind: string;
  offer: string;
  /** May be of a time, so the company behind it needs a capital. */
  proposal: string;
  job: string;
  /** Some job, which may be the one of this notice: "an". */
  some: string;
  /** Not the job of this notice: "another", "elsewhere". */
  another: string;
  /** Before the company that makes an offer. */
  from: string;
  /** Before a company behind an offer, before a role behind a job. */
  of: string;
  /** Before the company where a job is. */
  at: string;
  /** The same, but before many other things too, so the company needs a capital: "en remoto". */
  within: string;
  /** Before a role: "as". */
  asRole: string;
  withdraw: string;
  /** A withdrawal only where an interview is named: "cancel". */
  cancel: string;
  interview: string;
  /** More than one of them: understood in the note above what is passed on, nowhere else. */
  several: string;
  /** Everything but the accepted job. */
  rest: string;
  /** Before a withdrawal: "I want to". */
  wish: string;
  /** A request in the form of a question: counts only beside "please". */
  couldYou: string;
  yes: string;
  /** A yes that before anything else means "if": "si". */
  yesAlone: string;
  no: string;
  stop: string;
  /** Means stop only beside reminders: "no more". */
  noMore: string;
  reminders: string;
  home: string;
  help: string;
  please: string;
  /** What may stand before the owner's name at the end. */
  thanks: string;
  /** Greetings and joy. */
  polite: string;
  /** Past and present only: a future makes it unclear. */
  when: string;
  days: string;
  /** Between two clauses. */
  joiner: string;
  /** The same, but at the beginning of a sentence it may ask why. */
  because: string;
  /** Between two clauses, with the beginning of the second: "as I have". */
  since: string;
  /** May stand between a preposition and a company. */
  article: string;
  /** Adds nothing. */
  small: string;
  /** Never a company's name nor a misspelled verb; what they are in makes it unclear. */
  never: string;
}
