/** Words behind each other with blanks or line ends between them. */
export type WordList = string;
/** Entries with commas between them; an entry is one word or several. */
export type EntryList = string;
/** A part of a regular expression: words with bars between them, endings as `\p{L}*`. */
export type Pattern = string;
/**
 * Patterns in which a blank is any white space, "…" up to six words, and "<talk>" any of the words named so;
 * line ends with the blanks behind them are none.
 */
export type Phrases = readonly Pattern[];

/**
 * The header fields that mail clients copy above a forwarded message; `other` are those that say nothing to
 * us.
 */
export type Field = 'from' | 'date' | 'subject' | 'to' | 'cc' | 'replyTo' | 'other';

/** What mail programs write in a language. */
export interface ClientWords {
  forward: {
    /** The labels of header fields, in lower case, with bars between them. */
    labels: Record<Field, string>;
    /** Beginnings of words that a line above a forwarded mail has, and none above an answered one. */
    passedOn: Pattern;
    /** What a subject begins with, in lower case. */
    prefixes: {
      forward: WordList;
      answer: WordList;
      /** Between brackets: the mail comes from outside of the company. */
      outside: WordList;
    };
    /** The verb of the line above an answered mail: "On Friday, Ana Silva wrote:". */
    wrote: Pattern;
    /** What a telephone's line below a mail begins with. */
    sentFrom: Pattern;
    /** What is written above one's name. */
    signOffs: readonly Pattern[];
  };
  calendar: {
    /**
     * From January on; the forms of one name have bars between them. Standalone and in a date, as in CLDR.
     */
    months: WordList;
    /** From Monday on, long and short. */
    weekdays: WordList;
    /** Today, tomorrow and the day after. */
    days: readonly [WordList, WordList, WordList];
  };
  clock: ClientClock;
}

/** What stands around the figures of an hour. */
export interface ClientClock {
  /** Behind them: "Uhr". */
  hour: WordList;
  /** In front of them, and of other things: "at". */
  before: WordList;
  /** In front of nothing but an hour. */
  only: WordList;
  /** The first and the second half of the day, in front of the hour or behind it. */
  halves: readonly [WordList, WordList];
  /** Between the two hours of a range. */
  range: WordList;
}

/** How hours are spoken of in a language that is read. */
export interface Clock extends ClientClock {
  noon: WordList;
  midnight: WordList;
  /** In front of a range whose hours have `and` between them. */
  between: WordList;
  and: WordList;
  /** What may stand in front of the second hour of a range: "10 – ca. 11", "de 10 a las 11". */
  nearly: WordList;
  /** The part of the day, in front of an hour or behind it. */
  morning: Pattern;
  later: Pattern;
  /** One, two and so on, as far as hours are written out. */
  numbers: WordList;
  /** Numbers of minutes that are written out. */
  minutes: Readonly<Record<string, number>>;
  /**
   * Hours that are spelled out, a word or several with bars between them in each place. `<hour>` is a
   * number in
   * figures or words, `<word>` one in words. The number beside it is how many minutes it is from the
   * hour; with
   * `<minutes>` it is 1 where they are added and -1 where they are taken off.
   */
  spoken: Readonly<Record<string, number>>;
}

/** What stands around a date, beside its month and weekday. */
export interface Dates {
  /** Between the day and the month. */
  of: WordList;
  /** Behind the figures of the day. */
  ordinal: WordList;
  /** In front of a date or of the day in it: "Monday *the* 3rd". */
  before: WordList;
  /** In front of a date that stands for its week. */
  weekOf: Pattern;
  /**
   * In front of a weekday that is not the one of tomorrow or the day after: "next Thursday" on a
   * Wednesday.
   */
  next: WordList;
  nextWeek: readonly string[];
  /** In front of a weekday that is a week later than it seems: "a week on Tuesday". */
  weekLater: readonly string[];
  /** The part of the day, written to the end of a weekday or of "tomorrow": "Mittwochvormittag". */
  parts: Pattern;
  /** In front of "tomorrow" where it means a morning. */
  noTomorrow: WordList;
  /** In front of "tomorrow" where it is the day after. */
  afterTomorrow: WordList;
}

/** How a time zone is named. */
export interface Zones {
  /**
   * Abbreviations, and names in capitals, that stand for one offset in practice: those that are two zones
   * are left out.
   */
  offsets: Readonly<Record<string, string>>;
  /**
   * Of IANA zones, places and adjectives by which they are named ("Berliner Zeit") where that is not the
   * zone's own city.
   */
  names: Readonly<Record<string, EntryList>>;
  /** In front of a name: "heure de Paris". */
  before: Pattern;
  /** Behind a name: "London time". */
  after: Pattern;
  /** In front of a city in whose time an hour is. */
  in: WordList;
  /** In front of a zone that all times are in. */
  all: readonly Pattern[];
}

/** What tells which of several times is the interview's. */
export interface Times {
  /** In front of a time that is no longer the interview's. */
  former: Pattern;
  /** In front of the last day or hour for something. */
  until: Pattern;
  /** The same, behind it or between such words and the day. */
  latest: Pattern;
  or: Pattern;
  /** One of several is to be chosen. */
  choose: Pattern;
  /** In front of, or behind, the same time as the reader's clock shows it. */
  aside: Pattern;
  /** Hours of opening, of work or of an office. */
  hours: Pattern;
  /** It is settled. */
  settled: Pattern;
  /** What no answer is taken for: a time stands, or the reader is not interested. */
  silence: Pattern;
  /** The last row of a schedule is its end, and no further part. */
  over: Pattern;
  /** What moves a meeting: "from 10:00 to 14:30" behind it is no range. */
  moves: Pattern;
  /** How long there is for an answer, from the message on: with the groups `hours` and `days`. */
  delay: Pattern;
  length: Length;
}

/** How it is said how long something takes. */
export interface Length {
  /** Behind figures. */
  minutes: Pattern;
  hours: Pattern;
  /** Between hours and minutes. */
  and: Pattern;
  /** In words, the longest first, by its minutes: "an hour and a half". */
  said: Readonly<Record<Pattern, number>>;
  /** In front of it: something takes so long. */
  lasts: Pattern;
  /** Around a length that is a guess. */
  about: Readonly<Record<'before' | 'behind', Pattern>>;
  /** In a sentence about something else: a test, a walk, a time to come early. */
  otherwise: Pattern;
}

/** Things that recruiter mail speaks of: what a sentence is about follows from which of them meet in it. */
export const CONCEPTS = [
  'NOT',
  'INTERVIEW',
  'TALK',
  'GETTOKNOW',
  'JOBINTERVIEW',
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
  'NOTFORWARD',
  'ACKRECEIVED',
  'WILLREVIEW',
  'INVITEACT',
  'FIXACT',
  'MOVEACT',
  'CANCELACT',
  'ONHOLD',
  'OFFERACT',
  'OUTREACHACT',
  'ACKACT',
  'WHYACT',
  'RAISEACT',
  'REFERACT',
  'OPENACT',
  'HOWPROCESS',
  'PREPARE',
  'THANKSMET',
  'TESTACT',
  'MISSINGDOCS',
  'WITHDRAWNBYYOU',
  'ONETIMECODE',
  'ACCOUNT',
  'JOBALERT',
  'PROMO',
  'ORDER',
  'EVENT',
  'COURSE',
  'HEALTH',
  'CARE',
  'MONEY',
  'NEWS',
  'SURVEY',
  'EMPLOYEE',
  'PRIVATEMAIL',
  'CANDIDATEADVICE',
  'SYSTEM',
  'SCAMMAIL',
  'OTHERAPPLY',
  'LISTED',
  'FOOTER',
] as const;
export type Concept = (typeof CONCEPTS)[number];

/**
 * The words for each concept. `*` at the end of a word stands for any ending ("cancel*"), at its start for
 * any beginning. A word of doubtful meaning may stand under several.
 */
export type ConceptWords = Readonly<Record<Concept, EntryList>>;

/** What stands in a row of a list or table that has a label: "Where: …". */
export type RowKey = 'where' | 'when' | 'role' | 'company' | 'host' | 'how' | 'join';

/**
 * The words around a company, a role and a person. `*` at the end of a word stands for any ending
 * ("recruit*"), at its start for any beginning ("*leiter"). What is elided is a word of its own, without its
 * sign: "d", "l".
 */
export interface JobWords {
  /** Stand in front of a role, and of nothing else: "position as". */
  roleFrames: EntryList;
  /** Stand in front of a role, or of anything. */
  roleHints: EntryList;
  /** "position", "role": stand behind a role, or in front of it with a colon. */
  roleNouns: EntryList;
  /** Nouns that a job title holds. */
  titles: EntryList;
  /** Words in the titles of those who recruit. */
  recruiters: EntryList;
  /** Small words that stand within a title or a company's name. */
  joins: EntryList;
  /** Words that no title and no name goes over. */
  stops: EntryList;
  /** May stand between a frame and what it frames. */
  articles: EntryList;
  /** What mail about an interview speaks of, in its subject above all: neither title nor name. */
  hiring: EntryList;
  /** Who writes in a company's name: "recruiting team". */
  departments: EntryList;
  /** Stand in front of a company, or of a place. */
  at: EntryList;
  /** Stand in front of a company more often than not: "interest in". */
  companyFrames: EntryList;
  /** Stand in front of a company, or of anything. */
  companyHints: EntryList;
  /** Stand behind a company: "invites you". */
  companyDoes: EntryList;
  /** Stand in front of a company with a colon. */
  companyLabels: EntryList;
  /** For whom an agency looks for people, where a name may follow. */
  clients: EntryList;
  /** The same where none follows. */
  unnamedClients: EntryList;
  /** Words of a company's name that say of what kind it is. */
  organisations: EntryList;
  /** Say whose property a company is, without signs: "sa", "gmbh". */
  legalForms: EntryList;
  /** Words that only those bear who look for people for others. */
  agencies: EntryList;
  /** Words that address somebody, without signs. */
  honorifics: EntryList;
  /** Academic titles in front of a name, without signs. */
  degrees: EntryList;
  /** Stand in front of whoever holds the interview: "hosted by". */
  persons: EntryList;
  /** Stand in front of an address to write to. */
  writeTo: EntryList;
  /** What one writes above one's name. */
  signOffs: EntryList;
  /** What one writes in front of the reader's name. */
  greetings: EntryList;
}

/** What people write in a language that Bowout reads. */
export interface Words extends ClientWords {
  clock: Clock;
  dates: Dates;
  zones: Zones;
  times: Times;
  /** The words that any text is full of: the language is told by them. */
  common: WordList;
  /** What a mailbox service writes that asks whether it may forward mail. Beginnings of words. */
  asksToForward: {
    forward: Pattern;
    /** What no mail about an interview speaks of. */
    address: Pattern;
    confirm: Pattern;
    code: Pattern;
  };
  names: {
    /** Small words within a person's name. */
    particles: WordList;
    /** Behind which a full stop ends no sentence, without that. */
    shortened: WordList;
    /** What those who write to candidates do, as a signature has it below the name. */
    offices: readonly Pattern[];
  };
  mailbox: {
    /** What stands anywhere in an address to which nobody answers, without its signs. */
    nobodyReads: WordList;
    /** What an address of a machine begins with, or is. */
    machines: WordList;
    /** The last part, behind a hyphen or alone, of an address that many people get mail from. */
    manyRead: WordList;
    /** What a provider of mail for everybody is called by: "postfach.example" is no employer. */
    providers: WordList;
    /** Words of a display name that no person bears, but a machine. */
    noPerson: Pattern;
  };
  /**
   * In front of the person, the company and the role of an interview that the owner notes down; that they
   * have applied, `to` whom, and the words with which a sentence says that something is not so.
   */
  note: Readonly<Record<'with' | 'at' | 'for' | 'applied' | 'to' | 'not', Pattern>>;
  /** How job boards confirm that they have passed on an application; ` … ` is the company. Entries. */
  boards: EntryList;
  job: JobWords;
  /** How "if" is said, and what may then have to be changed. */
  proviso: { if: Pattern; change: Pattern };
  /** Where and how people meet. Entries; `*` at the start or the end of a word stands for any letters. */
  place: {
    /** The labels of rows, by what stands in them. */
    rows: Readonly<Record<RowKey, EntryList>>;
    streets: {
      /**
       * What a street's name ends with, as a word or a part of one, in front of its number: "Bahnhofstraße
       * 5".
       */
      endings: EntryList;
      /** What its name begins with: "rue Gambetta"; with a capital, if it must be written so: "Am Markt". */
      beginnings: EntryList;
      /** What its name ends with where the number stands first: "14 Canal Street". */
      typesBehind: EntryList;
    };
    /** Parts of a place: rooms, floors, buildings, houses that people meet in. */
    rooms: EntryList;
    /** What a house calls its own rooms by: in front of an address they say nothing. */
    offices: EntryList;
    /** In front of a place, with the article. */
    at: EntryList;
    /** In front of an address that is not where people meet: for invoices, for parking, of the register. */
    elsewhere: EntryList;
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
    named: Readonly<Record<string, Pattern | Phrases>>;
    /** Sender and reader have met or spoken. */
    spoken: Phrases;
    /** They are to meet once more, so they have: "a second interview". */
    again: Phrases;
    /** They have met, unless the sentence has one of `mayCome`: "after your interview". */
    talked: Phrases;
    /** In front of a meeting that is still to come, or of one that is only wished. */
    ahead: Phrases;
    /** The meeting was one in writing, with somebody else, for many listeners, or did not happen. */
    notMet: Phrases;
    /** What a sentence about a meeting has that is still to come. */
    mayCome: Phrases;
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
    /** An offer holds only where something else does: a reference, a check, somebody's consent. */
    conditional: Phrases;
    /** In front of the day on which the work begins. */
    workBegins: Phrases;
    /** The reader's application. */
    applied: Phrases;
    /** Months ago, however many but one. */
    monthsAgo: Phrases;
    /** Spring, summer, autumn and winter. */
    seasons: readonly [string, string, string, string];
    /** The reader is asked for an answer: "please confirm". A question mark says so too. */
    asksAnswer: Phrases;
    /** What only offers to be answered, or asks out of courtesy: "if you have questions", "how are you". */
    asksNothing: Phrases;
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
}

/** What a message can say by one of some phrases. */
export type Sign = Exclude<keyof Words['signs'], 'named' | 'seasons'>;
