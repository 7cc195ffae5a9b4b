/** The parts of an original message's text that are read in different ways. */
export interface Body {
  /** What the sender wrote this time: the text without quoted history. */
  current: string;
  /** The signature block at the end of `current`, with where it begins. */
  signature: { text: string; offset: number };
}

const HISTORY =
  /^(?:(?:on|am|le|el|il|em|op|den|w dniu|dne|dňa|в|пт|вт|ср|чт|пн|сб|вс) .{6,200}(?:wrote|schrieb|a écrit|escribió|ha scritto|escreveu|schreef|skrev|napisał\(a\)|napsal\(a\)|написал\(а\)|пише)[^:]{0,60}:|-{2,} ?(?:original message|ursprüngliche nachricht|message d.origine|mensaje original|messaggio originale|mensagem original|oorspronkelijk bericht) ?-{2,}|_{20,}|>.*)$/iu;
/** Whether a line stands above an older mail that this one answers. */
export const isHistory = (line: string) => HISTORY.test(line);

const SIGN_OFF =
  /^(?:(?:(?:kind|best|warm|warmest|many)? ?(?:regards|wishes|thanks)|best|cheers|thanks(?: again| so much)?|thank you|sincerely|yours (?:sincerely|truly)|all the best|speak soon|talk soon|see you (?:soon|then))|(?:mit )?(?:freundlichen?|besten?|herzlichen?|lieben?|schöne[nr]?|viele[nr]?) (?:grüßen?|grüssen?|gruß|gruss)|mfg|lg|vg|alles gute|(?:bien |très )?(?:cordialement|à vous|amicalement)|cdlt|bien à (?:vous|toi)|sincères salutations|(?:un )?(?:cordial )?saludos?|un saludo|saludos cordiales|atentamente|un abrazo|(?:cordiali|distinti|migliori|un cordiale) salut[oi]|cordialmente|un (?:caro|affettuoso) saluto|a presto|(?:com os )?(?:melhores|atenciosos) cumprimentos|cumprimentos|atenciosamente|(?:um |grande )?abraços?|att|(?:met )?(?:vriendelijke|hartelijke) groet(?:en)?|groet(?:jes|en)?|mvg|venlig hilsen|vänliga hälsningar|med vennlig hilsen|ystävällisin terveisin|pozdrawiam|z poważaniem|s pozdravem|s pozdravom|üdvözlettel|cu stimă|srdačan pozdrav|lugupidamisega|saygılarımla|с уважением|з повагою) ?[,!.]?$/iu;
/** Whether a line is what one writes above one's name: "Kind regards,". */
export const isSignOff = (line: string) => SIGN_OFF.test(line);

const MAX_SIGNATURE_LINES = 14;

/**
 * Splits the text of a message into what was written now and its signature, which begins after a sign-off or at a
 * line that is the sender's name. Offsets are those of `text`.
 */
export function splitBody(text: string, sender: string | null): Body {
  const lines = text.split('\n');
  let end = lines.length;
  for (let at = 1; at < lines.length; at++) {
    if (isHistory((lines[at] ?? '').trim())) {
      end = at;
      break;
    }
  }
  const kept = lines.slice(0, end);
  const current = kept.join('\n');
  const opening = signatureLine(kept, sender);
  const offset = kept.slice(0, opening).join('\n').length + (opening > 0 ? 1 : 0);
  return { current, signature: { text: current.slice(Math.min(offset, current.length)), offset } };
}

/** Whether a name stands above what its bearer says, as sites show a message: a title's line is shorter. */
const isAboveProse = (lines: string[], at: number) =>
  lines
    .slice(at + 1)
    .filter((line) => line.trim())
    .slice(0, 2)
    .some((line) => line.length > LONGEST_TITLE);
const LONGEST_TITLE = 120;

function signatureLine(lines: string[], sender: string | null): number {
  const first = sender?.split(/[\s,]+/).find((word) => word.length > 1);
  let named = lines.length;
  let filled = 0;
  for (let at = lines.length - 1; at >= 0 && filled <= MAX_SIGNATURE_LINES; at--) {
    const line = (lines[at] ?? '').trim();
    if (line) filled++;
    if (/^-- ?$/.test(lines[at] ?? '') || isSignOff(line)) return at + 1;
    if (first && line.length < 60 && at > 1 && line.startsWith(first) && !isAboveProse(lines, at)) named = at;
  }
  return named;
}
