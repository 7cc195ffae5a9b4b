import type { Evidence, Facts, Invitation, Original } from '../reading.ts';
import type { Body } from '../text/body.ts';
import { evidenceOf } from '../text/evidence.ts';
import { companyLabel, isLegalForm } from './domains.ts';

type Company = Facts['company'];

/** One word of a company's name; a full stop belongs to it only inside ("Node.js"). */
const NAME_WORD =
  "(?!(?:I|We|The|You|Please|Hi|Dear|Hello|Wir|Ich|Sie|Nous|Je|Your|This|Our|My|It|In|On|At|For|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December)(?!\\p{L}))\\p{Lu}[\\p{L}\\d&'\u2019-]{0,40}(?:\\.[\\p{L}\\d]{1,20}){0,4}";
const NAME_WORDS = `(${NAME_WORD}(?:[ \\t]+(?:(?:&|of|and|the)[ \\t]+)?${NAME_WORD}){0,3})`;
const CLIENT = new RegExp(`\\b(?:[Oo]n behalf of|(?:[Oo]ur|[Mm]y) client(?:,| is)?) ${NAME_WORDS}`, 'u');
/** An agency that does not name its client: its own name is not the company's. */
const UNNAMED_CLIENT =
  /(?<!\p{L})(?:(?:partnering|working|recruiting) (?:with|for) (?:one of|an? (?:\p{L}{1,20}[ -]){0,4}(?:start-?up|scale-?up|company|firm|fintech|brand))|(?:my|our) client|(?:a|one of (?:my|our)) clients? (?:in|of|who|that|from|based)|meine[nmr]? (?:kunde|mandant)\p{L}*|unsere[nmr]? (?:kunde|mandant)\p{L}*|für eine[nr]? (?:\p{L}+ )?(?:kund|mandant)\p{L}*|im auftrag (?:eine[sr]|unseres)|eine[nmrs]? (?:meiner|unserer) (?:kund|mandant)\p{L}*|(?:mon|notre|mes|nos) clients?|(?:mi|nuestro|mis|nuestros) clientes?|(?:il mio|il nostro|miei|nostri) client[ei]|(?:meu|nosso|meus|nossos) clientes?|(?:mijn|onze) (?:klant|opdrachtgever)(?:en|s)?)(?!\p{L})/iu;
const NEXT_TO_ROLE = new RegExp(
  `^\\s*(?:position|role|job|opening)?\\s*(?:at|@|with|for|bei|chez|presso|bij|en|em|na|no|in|[-\u2013\u2014|,])\\s*(?:the\\s+)?${NAME_WORDS}`,
  'u',
);
/** The same where nothing but a company can be meant; an agency's own name stands in its signature. */
const AT_COMPANY = new RegExp(
  `^\\s*(?:position|role|job|opening)?\\s*(?:at|@|bei|chez|presso|bij)\\s+${NAME_WORDS}`,
  'u',
);
const IN_TEXT = [
  new RegExp(
    `\\b(?:[Ii]nterview|[Cc]all|[Cc]onversation|[Cc]hat|[Ss]creen)(?:ing)? (?:invitation )?(?:with|at|@) ${NAME_WORDS}`,
    'u',
  ),
  new RegExp(
    `\\b(?:[Pp]osition|[Rr]ole|[Jj]ob|[Oo]pening|[Aa]pplying|[Aa]pplication|[Jj]oin|[Tt]eam|[Oo]ffer|[Hh]ere|[Ww]e|[Oo]pportunity|[Cc]areer) (?:at|to|with|from) ${NAME_WORDS}`,
    'u',
  ),
  new RegExp(`\\b(?:joining|join) ${NAME_WORDS}`, 'u'),
  new RegExp(
    `(?<!\\p{L})(?:bei|chez|presso|bij)(?: (?:der|dem|lo|la|il|le|de|het|the))?(?: Firma)? ${NAME_WORDS}`,
    'u',
  ),
  new RegExp(`(?<=(?<![\\p{L}\\d&'\u2019.-])${NAME_WORDS} (?:has |have )?)invite[ds] you`, 'u'),
  new RegExp(`\\b[Tt]he ${NAME_WORDS} (?:hiring|recruiting|recruitment|talent|people|careers) team`, 'u'),
  new RegExp(`\\binterest in (?:joining )?${NAME_WORDS}`, 'u'),
];
const WHOLE_NAME = /^\p{Lu}[\p{L}\d.'\u2019&-]*(?:\s+(?:&|\p{Lu}[\p{L}\d.'\u2019-]*)){1,3}$/u;
const DEPARTMENT =
  /(?<!\p{L})(?:recruit\p{L}*|talent|team|hr|careers?|people|hiring|personal\p{L}*|rh)(?!\p{L})/iu;
/** What may stand before a domain's own name in a company's: "Groupe Valmont", "Studio Vlinder". */
const BEGINS_NAME =
  /(?:^|[\s(])((?:Groupe|Grupo|Gruppo|Groep|Studio|Estudio|Estúdio|Cooperativa|Coopérative|Hospital|Hôpital|Ospedale|Clínica|Clinique|Clinica|Kliniek|Klinik|Banca|Banco|Banque|Maison|Casa|Atelier|Taller|Officine|Pâtisserie|Boulangerie|Librairie|Theater|Teatro|Théâtre|Museo|Musée|Museum|Zorggroep|Stichting|Stiftung|Fundación|Fundação|Fondation|Fondazione|Editorial|Editora|Éditions|Edizioni|Uitgeverij|Verlag|Autohaus|Auto|Brauerei|Brouwerij|Bakkerij|Bäckerei|Farmácia|Farmacia|Pharmacie|Apotheke|Pastificio|Cantina|Universidad|Universidade|Universität|Université|Università|Universiteit|Stadtwerke|Gemeente|Mutuelle|Constructora|Construtora|Textil|Textiles|Tessuti|Laboratoires|Laboratorios|Gebrüder|Société|Cabinet|Agence|Agencia|Agenzia|Agência|Hotel|Hôtel|Rede|Metro|Radio|Rádio|The|(?<=\p{Ll}[ \t])(?:El|Los|Las|La|Le|Les|Il|Lo|Gli|De|Het|Die|Der|Das|O|Os|As))[ \t]+)$/u;
/** What may follow a domain's own name in a company's: "Pinecrest Hospital", "O'Brien & Sons". */
const MORE_OF_NAME =
  /^[ \t]+(?:&[ \t]+\p{Lu}[\p{L}'\u2019-]+|(?:Hospital|Group|Bank|Studios?|Labs?|Systems|Technologies|Partners|Capital|Energy|Health|Foods|Media|Consulting|Solutions|Software|Robotics|Analytics|Logistics|University|Clinic|School|Hotel|Air|Insurance|Pharma|Digital|Council|College|Trust|Institute|Foundation|Museum|Airways|Motors|Electric|Networks|Games|Design|Search|Energía|Energia|Energie|Énergie|Advies|Systeme|Logistik|Medien|Klinik|Kliniek|Tecnologia|Tecnología|Technologie|Cosméticos|Conseil|Salud|Saúde|Santé|Medical|Mobility|Mobilität|Mobilité|Viajes|Viagens|Reisen|Seguros|Versicherung|Assurances|Verzekeringen|Impianti|Italia|España|Portugal|Brasil|France|Deutschland|Nederland|Immobilien|Immobiliare|Bau|Therme|Verlag|Retail|Aviation|Rail|Wind|Solar|Radio|Jeux|Juegos|Giochi|Spiele|Tech|Cloud|Studio|Works|Ventures|Biotech|Security|Aerospace|Marine|Shipping|Transport|Travel|Education|Learning|Publishing|Architects|Legal|Law|Finance|Financial|Payments|Pay)(?!\p{L}))/u;
const TITLE_AT_COMPANY = new RegExp(
  `(?:recruit\\w*|talent\\w*|people|hr|manager|partner|lead|head|sourcer|director|coordinator|specialist)[\\p{L} &]*(?:,| at | @ | \\| | - | \u2013 |\\n)\\s*${NAME_WORDS}`,
  'iu',
);

/** A name that only those bear who look for people for others. */
const AGENCY =
  /(?:^|\s)(?:search|selection|resourcing|staffing|headhunt\w*|personalberatung|recruit(?:ing|ment|ers?)|werving)(?:\s|$)|^talent/iu;

/** Whether a company seems to look for people for others, who are not named: the one that interviews is not known then. */
export const isAgency = (name: string): boolean => AGENCY.test(name);

/**
 * The company that interviews: a client that an agency names, else the name that the sender's domain
 * confirms, else the name next to the role or "interview with", the signature, and last the domain itself.
 */
export function readCompany(
  original: Original,
  body: Body,
  invitations: Invitation[],
  role: Facts['role'],
  recruiterEmail: string | null,
): Company {
  const subject = original.subject ?? '';
  const client = CLIENT.exec(body.current);
  if (client?.[1]) return { value: tidy(client[1]), evidence: evidenceOf('body', body.current, client[1]) };
  if (UNNAMED_CLIENT.test(body.current)) return undefined;
  const label = companyLabel(recruiterEmail) ?? companyLabel(original.from?.address);
  const main = body.current.slice(0, body.signature.offset || undefined);
  const texts: [string, Evidence['where']][] = [
    ...invitations.map((event): [string, 'invite'] => [event.summary ?? '', 'invite']),
    [subject, 'subject'],
    [main, 'body'],
    [original.from?.name ?? '', 'from'],
    [body.signature.text, 'body'],
    ...invitations.map((event): [string, 'invite'] => [
      `${event.organizer?.name ?? ''}\n${event.description ?? ''}`,
      'invite',
    ]),
  ];
  if (label) {
    for (const [text, where] of texts) {
      if (where === 'from' && role) {
        const hiring = AT_COMPANY.exec(behind(role.value, main));
        if (hiring?.[1]) return { value: tidy(hiring[1]), evidence: evidenceOf('body', main, hiring[1]) };
      }
      const written = spelledLike(label, text);
      if (written)
        return {
          value: signedAs(written, body) ?? written,
          evidence: evidenceOf(where, where === 'body' ? body.current : text, written),
        };
    }
  }
  for (const [text, where] of texts) {
    if (where === 'from') continue;
    const nextToRole = role ? NEXT_TO_ROLE.exec(behind(role.value, text)) : null;
    const named = nextToRole ?? firstOf(IN_TEXT, text);
    if (named?.[1])
      return {
        value: tidy(named[1]),
        evidence: evidenceOf(where, where === 'body' ? body.current : text, named[1]),
      };
  }
  const titled = TITLE_AT_COMPANY.exec(body.signature.text) ?? (label ? null : TITLE_AT_COMPANY.exec(main));
  if (titled?.[1]) return { value: tidy(titled[1]), evidence: evidenceOf('body', body.current, titled[1]) };
  if (!label) return undefined;
  const line = signatureLineLike(label, body);
  if (line) return { value: line, evidence: evidenceOf('body', body.current, line) };
  const value = label
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ');
  return { value, evidence: { where: 'domain', words: recruiterEmail ?? original.from?.address ?? label } };
}

function firstOf(patterns: RegExp[], text: string): RegExpExecArray | null {
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (found) return found;
  }
  return null;
}

/** What stands behind a role in a text. */
const behind = (role: string, text: string) =>
  text.includes(role) ? text.slice(text.indexOf(role) + role.length) : '';

/** A line of the signature that is the company's whole name, of which the domain has only a part. */
function signedAs(written: string, body: Body): string | null {
  const line = body.signature.text
    .split('\n')
    .map((text) => text.trim())
    .find((text) => isLonger(text, written) && WHOLE_NAME.test(text) && !DEPARTMENT.test(text));
  const name = line
    ?.split(/\s+/)
    .filter((word) => !isLegalForm(word))
    .join(' ');
  return name && name !== written ? name : null;
}

const isLonger = (name: string, part: string) =>
  name.startsWith(`${part} `) || (name.endsWith(` ${part}`) && BEGINS_NAME.test(name.slice(0, -part.length)));

/** A line of the signature that is a name of which the domain has one word: "Zorggroep Linde" at zorglinde.example. */
function signatureLineLike(label: string, body: Body): string | null {
  const line = body.signature.text
    .split('\n')
    .slice(1)
    .map((text) => text.trim())
    .find(
      (text) =>
        WHOLE_NAME.test(text) &&
        !DEPARTMENT.test(text) &&
        text
          .split(/\s+/)
          .some((word) => word.length > 3 && domainSpellings(word).some((so) => label.includes(so))),
    );
  return (
    line
      ?.split(/\s+/)
      .filter((word, at) => at === 0 || word === '&' || !isLegalForm(word))
      .join(' ') ?? null
  );
}

/** A word, without the article or preposition that is written together with it ("l'", "dell'"). */
const WORD =
  /(?:(?<=(?<!\p{L})(?:[DdLl]|[Dd]ell|[Aa]ll)['\u2019])|(?<![\p{L}\d&.'\u2019]))(?!(?:[DdLl]|[Dd]ell|[Aa]ll)['\u2019]\p{Lu}\p{Ll})[\p{L}\d&.'\u2019]+/gu;

/** One that a domain spells with another letter, as "Å" with an a. */
const FOREIGN_CAPITAL = /(?![A-Z])[\p{Lu}\p{Lt}]/u;

/** The words in `text` that, without spaces and signs, spell a domain label: "Blue Harbor" for "blueharbor". */
function spelledLike(label: string, text: string): string | null {
  const wanted = label.replace(/[^\p{L}\d]/gu, '');
  const head = text.slice(0, 20_000);
  const capital = FOREIGN_CAPITAL.test(head) ? '' : wanted.charAt(0).toUpperCase();
  for (let at = 0; ; ) {
    at = head.indexOf(capital, at);
    if (at < 0) return null;
    WORD.lastIndex = at;
    const first = WORD.exec(head);
    if (!first) return null;
    at = first.index + first[0].length;
    const initial = first[0].charAt(0);
    if (initial === initial.toLowerCase() || domainSpellings(initial)[0]?.[0] !== wanted[0]) continue;
    let spellings = [''];
    let word: RegExpExecArray | null = first;
    for (let count = 0; word && count < 4; count++, word = WORD.exec(head)) {
      const { 0: letters, index } = word;
      spellings = spellings.flatMap((so) => domainSpellings(letters).map((more) => so + more));
      spellings = spellings.filter((so) => wanted.startsWith(so));
      if (!spellings.length) break;
      if (!spellings.includes(wanted)) continue;
      const end = index + letters.length;
      const written = text.slice(first.index, end);
      const inAddress =
        /[@/.]/.test(text[first.index - 1] ?? ' ') || /^(?:\.[a-z]|@)/.test(text.slice(end, end + 2));
      if (inAddress) continue;
      const begins = BEGINS_NAME.exec(text.slice(Math.max(0, first.index - 24), first.index))?.[1] ?? '';
      return tidy(begins + written + (MORE_OF_NAME.exec(text.slice(end, end + 40))?.[0] ?? ''));
    }
  }
}

/** How a word may be spelled in a domain: "Brückner" as bruckner and brueckner, "&" as and or not at all. */
function domainSpellings(word: string): string[] {
  if (word === '&') return ['', 'and', 'und'];
  const letters = (text: string) => text.normalize('NFD').replace(/[^a-z\d]/g, '');
  const lower = word.toLowerCase();
  if (/^[a-z\d]+$/.test(lower)) return [lower];
  const digraphs = lower
    .replace(/[\u00e4\u00f6\u00fc]/g, (vowel) => `${letters(vowel)}e`)
    .replaceAll('\u00df', 'ss');
  return [...new Set([letters(lower), letters(digraphs)])].filter(Boolean);
}

const tidy = (name: string) =>
  name
    .replace(/\s+/g, ' ')
    .replace(/['\u2019]s$/, '')
    .replace(/[.,]+$/, '')
    .trim();
