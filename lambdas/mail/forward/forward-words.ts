/** The header fields that mail clients copy above a forwarded message. */
export type Field = 'from' | 'date' | 'subject' | 'to' | 'cc' | 'replyTo';

/**
 * The labels of these fields, a row a language: all that Gmail, Outlook, Apple Mail, Thunderbird and the others
 * write, in lower case.
 */
const LABELS: Record<string, Record<Field, string>> = {
  en: {
    from: 'from',
    date: 'date|sent|sent on',
    subject: 'subject',
    to: 'to',
    cc: 'cc',
    replyTo: 'reply-to|reply to',
  },
  de: {
    from: 'von',
    date: 'datum|gesendet|gesendet am|date',
    subject: 'betreff',
    to: 'an',
    cc: 'cc|kopie',
    replyTo: 'antwort an|antworten an',
  },
  fr: {
    from: 'de|expéditeur',
    date: 'date|envoyé|envoyé le',
    subject: 'objet|sujet',
    to: 'à|a|pour|destinataire',
    cc: 'cc|copie à|copie',
    replyTo: 'répondre à|réponse à',
  },
  es: {
    from: 'de',
    date: 'fecha|enviado|enviado el',
    subject: 'asunto',
    to: 'para',
    cc: 'cc',
    replyTo: 'responder a',
  },
  it: {
    from: 'da|mittente',
    date: 'data|inviato|inviato il',
    subject: 'oggetto',
    to: 'a|per|destinatario',
    cc: 'cc',
    replyTo: 'rispondi a|rispondi-a',
  },
  pt: {
    from: 'de',
    date: 'data|enviado|enviada|enviada em|enviado em',
    subject: 'assunto',
    to: 'para',
    cc: 'cc',
    replyTo: 'responder a|responder para',
  },
  nl: {
    from: 'van',
    date: 'datum|verzonden',
    subject: 'onderwerp',
    to: 'aan',
    cc: 'cc',
    replyTo: 'antwoord aan|beantwoorden aan',
  },
  da: {
    from: 'fra',
    date: 'dato|sendt|sendt den',
    subject: 'emne',
    to: 'til',
    cc: 'cc',
    replyTo: 'svar til',
  },
  sv: {
    from: 'från',
    date: 'datum|skickat',
    subject: 'ämne',
    to: 'till',
    cc: 'kopia|cc',
    replyTo: 'svara till',
  },
  no: { from: 'fra', date: 'dato|sendt', subject: 'emne', to: 'til', cc: 'kopi|cc', replyTo: 'svar til' },
  fi: {
    from: 'lähettäjä',
    date: 'päivämäärä|lähetetty|päiväys|pvm|lähetysaika',
    subject: 'aihe|otsikko',
    to: 'vastaanottaja|saaja|kenelle',
    cc: 'kopio',
    replyTo: 'vastaus|vastausosoite',
  },
  pl: {
    from: 'od|nadawca',
    date: 'data|wysłano|wysłane|wysłany',
    subject: 'temat',
    to: 'do|adresat',
    cc: 'dw|kopia',
    replyTo: 'odpowiedz do|odpowiedź do',
  },
  cs: {
    from: 'od|odesílatel',
    date: 'datum|odesláno',
    subject: 'předmět',
    to: 'komu|pro',
    cc: 'kopie',
    replyTo: 'odpovědět komu|odpověď na',
  },
  sk: {
    from: 'od|odosielateľ',
    date: 'dátum|odoslané',
    subject: 'predmet',
    to: 'komu|pre|adresát',
    cc: 'kópia',
    replyTo: 'odpovedať komu',
  },
  hu: {
    from: 'feladó|küldő',
    date: 'dátum|elküldve|küldve',
    subject: 'tárgy',
    to: 'címzett',
    cc: 'másolatot kap|másolat',
    replyTo: 'válaszcím',
  },
  ro: {
    from: 'de la|expeditor',
    date: 'data|dată|trimis|trimis la',
    subject: 'subiect|subiectul',
    to: 'către|catre|pentru',
    cc: 'cc',
    replyTo: 'răspundeți la|răspuns la',
  },
  hr: {
    from: 'od|šalje|pošiljatelj',
    date: 'datum|poslano',
    subject: 'predmet|tema',
    to: 'za|prima',
    cc: 'kopija',
    replyTo: 'odgovori na',
  },
  et: {
    from: 'saatja|kellelt',
    date: 'kuupäev|saadetud|saatmisaeg',
    subject: 'teema',
    to: 'saaja|adressaat|kellele',
    cc: 'koopia',
    replyTo: 'vastus',
  },
  tr: {
    from: 'kimden|gönderen',
    date: 'tarih|gönderildi|gönderilme|gönderme tarihi',
    subject: 'konu',
    to: 'kime|alıcı',
    cc: 'bilgi',
    replyTo: 'yanıt',
  },
  ru: {
    from: 'от|от кого|отправитель',
    date: 'дата|отправлено',
    subject: 'тема',
    to: 'кому',
    cc: 'копия',
    replyTo: 'ответить|обратный адрес',
  },
  uk: {
    from: 'від|від кого',
    date: 'дата|надіслано|відправлено',
    subject: 'тема',
    to: 'кому|до',
    cc: 'копія',
    replyTo: 'відповісти',
  },
  ja: {
    from: '差出人|送信者|from',
    date: '日付|送信日時|日時',
    subject: '件名',
    to: '宛先',
    cc: 'cc',
    replyTo: '返信先',
  },
  ko: {
    from: '보낸 사람|보낸사람|발신',
    date: '날짜|보낸 날짜|보냄',
    subject: '제목',
    to: '받는 사람|받는사람|수신',
    cc: '참조',
    replyTo: '회신',
  },
  zh: {
    from: '发件人|寄件者|寄件人|发送人',
    date: '日期|发送时间|发送日期|寄件日期|時間|时间',
    subject: '主题|主旨',
    to: '收件人|收件者',
    cc: '抄送|副本',
    replyTo: '回复|答复',
  },
};

export interface Meaning {
  field: Field;
  language: string;
}

const meanings = new Map<string, Meaning[]>();
for (const [language, row] of Object.entries(LABELS)) {
  for (const [field, labels] of Object.entries(row)) {
    for (const label of labels.split('|')) {
      meanings.set(label, [...(meanings.get(label) ?? []), { field: field as Field, language }]);
    }
  }
}

/** What a label, in lower case, can mean: one word may be another field in another language ("Data", "A", "De"). */
export const meaningsOf = (label: string): Meaning[] => meanings.get(label.replace(/\s+/g, ' ')) ?? [];

/** Words that a line above a forwarded message has only in a forward. */
const FORWARD =
  /forward|weitergeleitet|transf[ée]r|réexpédié|reenviad|inoltrat|encaminhad|reencaminhad|doorgestuurd|videresend|vidarebefordra|välitetty|przek(?:az|azyw)|přeposl|přeposíl|preposl|preposiel|továbbít|redirec[țt]ion|proslijeđen|edastatud|[iİ]letil|[iİ]leti bilgileri|yönlendiril|пересыла|пересила|пересл|переадрес|перенаправ|転送|전달|转发|轉寄|轉發/iu;
/**
 * What a line above a header block says: `forward` only stands above forwards, `quote` above replies too, null
 * is no such line. Only lines between rules (`-----`) or ending in a colon count.
 */
export function separatorKind(line: string): 'forward' | 'quote' | null {
  const bare = line.trim();
  if (/^_{10,}$/.test(bare) || /^-{10,}$/.test(bare)) return 'quote';
  const ruled = /^[-=*_]{2,}.*[-=*_]{2,}$/u.test(bare);
  if (bare.length > 80 || !(ruled || /[:：]$/.test(bare))) return null;
  if (FORWARD.test(bare)) return 'forward';
  return ruled ? 'quote' : null;
}

const FORWARD_PREFIXES = [
  'fwd',
  'fw',
  'wg',
  'tr',
  'rv',
  'i',
  'enc',
  'doorst',
  'vs',
  'vb',
  'vl',
  'pd',
  'fs',
  'rm',
  'i̇lt',
  'ilt',
  'ilt',
  'yml',
  'пер',
  'пересл',
  '转发',
  '轉寄',
  '轉發',
  '転送',
  '전달',
];
const REPLY_PREFIXES = [
  're',
  'aw',
  'sv',
  'antw',
  'odp',
  'rif',
  'r',
  'vá',
  'ynt',
  'yan',
  'ref',
  'res',
  'rsp',
  'отв',
  'відп',
  '回复',
  '回覆',
  '답장',
  '返信',
  'vast',
  'atb',
];
const PREFIX = /^\s*([\p{L}\p{M}]{1,7})(?:\[\d+\])?\s*[:：]\s*/u;

/** The first prefix of a subject, if it is one. */
export function prefixKind(subject: string): 'forward' | 'reply' | null {
  const word = PREFIX.exec(subject)?.[1]?.toLowerCase();
  if (!word) return null;
  if (FORWARD_PREFIXES.includes(word)) return 'forward';
  return REPLY_PREFIXES.includes(word) ? 'reply' : null;
}

/** A subject without any of its prefixes. */
export function withoutPrefixes(subject: string): string {
  let rest = subject.trim();
  while (prefixKind(rest)) rest = rest.replace(PREFIX, '');
  return rest;
}
