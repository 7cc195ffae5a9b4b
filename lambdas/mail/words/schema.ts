/** Words behind each other with blanks or line ends between them. */
export type WordList = string;
/** Entries with commas between them; an entry is one word or several. */
export type EntryList = string;
/** A part of a regular expression: words with bars between them, endings as `\p{L}*`. */
export type Pattern = string;
/** Patterns in which a blank is any white space, "…" up to six words, and "<talk>" any of the words named so. */
export type Phrases = readonly Pattern[];

/** The header fields that mail clients copy above a forwarded message. */
export type Field = 'from' | 'date' | 'subject' | 'to' | 'cc' | 'replyTo';

/** What mail programs write in a language. */
export interface ClientWords {
  forward: {
    /** The labels of header fields, in lower case, with bars between them. */
    labels: Record<Field, string>;
  };
  calendar: {
    /** From January on; the forms of one name have bars between them. Standalone and in a date, as in CLDR. */
    months: WordList;
    /** From Monday on, long and short. */
    weekdays: WordList;
  };
}

/** Things that recruiter mail speaks of: what a sentence is about follows from which of them meet in it. */
export const CONCEPTS = [
  'NOT',
  'INTERVIEW',
  'TALK',
  'GETTOKNOW',
  'INVITE',
  'AVAILABLE',
  'SLOT',
  'SUIT',
  'CHOOSE',
  'BOOK',
  'NEXTSTEP',
  'CONFIRM',
  'HELD',
  'SEEYOU',
  'REMIND',
  'MOVE',
  'CHANGE',
  'INSTEAD',
  'CLASH',
  'CANCEL',
  'STOP',
  'OFFER',
  'CONTRACT',
  'HIRE',
  'WELCOME',
  'SALARY',
  'ACCEPT',
  'SIGN',
  'REGRET',
  'OTHERPERSON',
  'SELECTED',
  'FILLED',
  'DECIDE',
  'FIT',
  'LUCK',
  'JOBSEARCH',
  'KEEPFILE',
  'RECEIVED',
  'AUTO',
  'REVIEW',
  'IF',
  'APPLICATION',
  'JOB',
  'FOUNDYOU',
  'RECRUITER',
  'CLIENT',
  'OPEN2NEW',
  'THANK',
  'NOTICE',
  'UNDERSTAND',
  'CONGRATSJOB',
  'PITY',
  'HONEST',
  'WITHDRAW',
  'WHY',
  'ASK',
  'FEEDBACK',
  'PERSUADE',
  'RAISE',
  'ANYONE',
  'RECOMMEND',
  'FRIENDS',
  'STAYTOUCH',
  'DOOR',
  'IFCHANGES',
  'FUTURE',
  'MEDICAL',
  'SHOP',
  'BULK',
  'PRIVATE',
  'SCAM',
  'DAY',
  'DURATION',
  'PRACTICAL',
  'POLITE',
  'PAST',
  'MANY',
  'LEGAL',
  'DEADLINE',
] as const;
export type Concept = (typeof CONCEPTS)[number];

/** What stands in a row of a list or table that has a label: "Where: …". */
export type RowKey = 'where' | 'when' | 'role' | 'company' | 'host' | 'how' | 'join';

/** What people write in a language that Bowout reads. */
export interface Words extends ClientWords {
  /** The words that any text is full of: the language is told by them. */
  common: WordList;
  mailbox: {
    /** What stands anywhere in an address to which nobody answers, without its signs. */
    nobodyReads: WordList;
    /** What an address of a machine begins with, or is. */
    machines: WordList;
    /** The last part, behind a hyphen or alone, of an address that many people get mail from. */
    manyRead: WordList;
    /** Words of a display name that no person bears, but a machine. */
    noPerson: Pattern;
  };
  /** In front of the person, the company and the role of an interview that the owner notes down. */
  note: { with: Pattern; at: Pattern; for: Pattern };
  /** How "if" is said, and what may then have to be changed. */
  proviso: { if: Pattern; change: Pattern };
  /** Where and how people meet. Entries; `*` at the start or the end of a word stands for any letters. */
  place: {
    /** The labels of rows, by what stands in them. */
    rows: Readonly<Record<RowKey, EntryList>>;
    streets: {
      /** What a street's name ends with, as a word or a part of one, in front of its number: "Bahnhofstraße 5". */
      endings: EntryList;
      /** What its name begins with: "rue Gambetta"; with a capital, if it must be written so: "Am Markt". */
      beginnings: EntryList;
      /** What its name ends with where the number stands first: "14 Canal Street". */
      typesBehind: EntryList;
    };
    /** Parts of a place: rooms, floors, buildings, houses that people meet in. */
    rooms: EntryList;
    /** In front of a place, with the article. */
    at: EntryList;
    /** Small words within a place's name: "de la". */
    within: EntryList;
    video: EntryList;
    phone: EntryList;
    onsite: EntryList;
    /** In front of a way to meet that is over, or that is not meant. */
    over: EntryList;
    /** Behind one that is over, or not meant. */
    passed: EntryList;
    /** Between two ways to choose from. */
    or: EntryList;
    links: {
      /** To the meeting itself. */
      join: EntryList;
      /** To cancel or to withdraw; of a link's address as well. */
      cancel: EntryList;
      /** Anything else that may stand beside: to move, to book, to answer. */
      otherwise: EntryList;
      /** Of newsletters. */
      leave: EntryList;
      /** Says nothing: "here". */
      here: EntryList;
    };
    numbers: {
      label: EntryList;
      /** Of all that has digits and is nobody's telephone. */
      other: EntryList;
      /** The house's, not one person's. */
      house: EntryList;
      /** To take part in a call by telephone. */
      dialIn: EntryList;
      extension: EntryList;
      /** In front of the number of the reader. */
      yours: EntryList;
      /** In front of somebody else's. */
      others: EntryList;
      /** In front of a number in a sentence. */
      at: EntryList;
    };
  };
  /** What is written when something is so. */
  signs: {
    /** Words that several phrases have, by the name that stands for them: "<talk>". */
    named: Readonly<Record<string, Pattern>>;
    /** Sender and reader have met or spoken. */
    spoken: Phrases;
    /** In front of a meeting that is still to come, or of one that is only wished. */
    ahead: Phrases;
    /** The step is a test. */
    test: Phrases;
    /** The step is a short first call. */
    screening: Phrases;
    /** In front of a step that has been taken already. */
    taken: Phrases;
    /** The company arranges a journey, a visa or a move. */
    travel: Phrases;
    /** Nothing of the kind is done: "we cannot sponsor". */
    notDone: Phrases;
    /** In front of the day on which the work begins. */
    workBegins: Phrases;
    /** The reader's application. */
    applied: Phrases;
    /** Months ago, however many but one. */
    monthsAgo: Phrases;
    /** Spring, summer, autumn and winter. */
    seasons: readonly [string, string, string, string];
    /** What the subject of an automatic answer begins with. */
    automaticSubject: Phrases;
    /** What an automatic answer says first. */
    away: Phrases;
    /** Whoever writes is there again. */
    back: Phrases;
    /** In front of somebody to write to for what cannot wait. */
    urgent: Phrases;
    /** Whoever writes takes over from somebody. */
    takesOver: Phrases;
    /** Somebody else is the one to write to. */
    writeTo: Phrases;
    /** In front of the name of somebody to turn to. */
    contact: Phrases;
  };
  /**
   * The words for each concept. `*` at the end of a word stands for any ending ("cancel*"), at its start for any
   * beginning. A word of doubtful meaning may stand under several.
   */
  concepts: Readonly<Record<Concept, EntryList>>;
}

/** What a message can say by one of some phrases. */
export type Sign = Exclude<keyof Words['signs'], 'named' | 'seasons'>;
