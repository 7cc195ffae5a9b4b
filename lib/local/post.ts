/** A mail of a function's, or of the machine's, that is to leave. */
export interface Outgoing {
  /** Its Message-ID, without angle brackets. */
  id: string;
  from: string;
  to: string;
  /** With that Message-ID in its header. */
  raw: Buffer;
  /** SES's message tags. */
  tags: Record<string, string[]>;
}

/** What became of a mail that was handed on. */
export type Outcome =
  | { state: 'taken' }
  /** It did not leave. `passes`: the reason goes away by itself. */
  | { state: 'refused'; passes: boolean; says: string }
  /** The answer was lost: it may have left. */
  | { state: 'unknown'; says: string };

/** Who carries mail beyond this machine. */
export interface Post {
  /** What the ids of its mails end with: the domain of the address that they come from. */
  domain: string;
  /** Hands a mail on, once. */
  hand(mail: Outgoing): Promise<Outcome>;
  /**
   * @param settle what follows a mail that was taken; called before `hand` says so, and later for one whose
   * answer was lost, where it is found to have left
   */
  onTaken(settle: (mail: Outgoing) => void): void;
}
