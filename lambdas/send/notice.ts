import Handlebars from 'handlebars/runtime.js';
import { phoneHref } from '../draft/hrefs.ts';
import { splitSubject, templateSet } from '../draft/templates.ts';
import { shortKey } from '../interview/id.ts';
import { domainOf } from '../mail/names/address.ts';
import type { Mailbox } from '../mail/reading.ts';
import { type About, noticeAddress } from './addresses.ts';
import type { NoticeFact } from './notice-facts.ts';
import type { NoticeName, Notices } from './notices.ts';
import { mailbox } from './recruiter-mail.ts';

/** A mail to the owner: one template gives the plain text and the HTML, so both say the same. */
export interface Notice {
  subject: string;
  text: string;
  html: string;
}

const indent = (text: string, by: string) =>
  text
    .split('\n')
    .map((line) => (by + line).trimEnd())
    .join('\n');

const { escapeExpression } = Handlebars;

type Options = { hash: Record<string, unknown> };

const asText = templateSet('notice', 'text', {
  /** A mail that is ready to be sent is no use as words: the text says what to reply. */
  action: (label: string, url: string) => (url.startsWith('mailto:') ? '' : `${label}:\n${url}`),
  dial: (phone: string) => phone,
  fact: (label: string, value: string) => `* ${label}: ${value}`,
  facts: (facts: NoticeFact[]) => facts.map(({ label, value }) => `${label}: ${value}`).join('\n'),
  headline: (text: string, below: string | null) => (below ? `${text}\n${below}` : text),
  item(this: unknown, title: string, url: string, label: string, { fn }: Handlebars.HelperOptions) {
    return `${underlined(title)}\n${linesIn(fn(this)).join('\n')}\n${label}:\n${url}`;
  },
  letter: ({ to, subject, text }: Letter) =>
    `To: ${to ?? NO_ADDRESS}\nSubject: ${subject}\n\n${indent(text, '    ')}`,
  quote: (text: string) => indent(String(text), '    '),
});

const underlined = (text: string) => `${text}\n${'-'.repeat(Math.min(text.length, 60))}`;
const linesIn = (text: string) => text.split('\n').filter((line) => line.trim());

/** What a mail says where nobody knows yet whom a letter goes to. */
const NO_ADDRESS = '(no address known yet; please add it on the page)';

type Letter = { to: string | null; subject: string; text: string };

const block = (html: string) => new Handlebars.SafeString(html.replace(/\n/g, '&#10;'));
const lines = (text: string) => escapeExpression(text).replace(/\n/g, '<br>');
const linked = (text: string, href: string | null) =>
  href ? `<a href="${escapeExpression(href)}">${escapeExpression(shortened(text))}</a>` : lines(text);
/** A meeting's link may have hundreds of signs: what is tapped says where it leads. */
const MOST_OF_A_LINK = 60;
const shortened = (text: string) =>
  text.length > MOST_OF_A_LINK && URL.canParse(text) ? `${text.slice(0, MOST_OF_A_LINK - 1)}…` : text;
const rowOf = ({ label, value, href }: NoticeFact) =>
  `<tr><td class="label">${escapeExpression(label)}</td><td>${linked(value, href)}</td></tr>`;
const tableOf = (facts: NoticeFact[]) =>
  block(
    `<table class="facts" role="presentation" cellpadding="0" cellspacing="0">${facts.map(rowOf).join('')}</table>`,
  );

const asHtml = templateSet('notice', 'html', {
  action: (label: string, url: string, options: Options) =>
    block(
      `<a class="${options.hash.primary ? 'button' : 'link'}" ` +
        `href="${escapeExpression(url)}">${escapeExpression(label)}</a>`,
    ),
  dial: (phone: string) => new Handlebars.SafeString(linked(phone, phoneHref(phone))),
  fact: (label: string, value: string) => tableOf([{ label, value, href: null }]),
  facts: (facts: NoticeFact[]) => tableOf(facts),
  headline: (text: string, below: string | null) =>
    block(`<h1>${escapeExpression(text)}${below ? `<span>${escapeExpression(below)}</span>` : ''}</h1>`),
  /** One of a list: a tap on its title opens it. */
  item(this: unknown, title: string, url: string, _label: string, { fn }: Handlebars.HelperOptions) {
    const said = linesIn(fn(this)).map((line) => `<br>${line}`);
    return block(`<div class="item"><b>${linked(title, url)}</b>${said.join('')}</div>`);
  },
  letter: ({ to, subject, text }: Letter) =>
    block(
      `<div class="quote"><span class="label">To: ${escapeExpression(to ?? NO_ADDRESS)}<br>` +
        `Subject: ${escapeExpression(subject)}</span><br><br>${lines(text)}</div>`,
    ),
  quote: (text: string) => block(`<div class="quote">${lines(text)}</div>`),
});

/**
 * The owner's reply to these goes to somebody else and quotes them whole: there must be no link in them, and
 * nothing that is for the owner alone.
 */
const REPLIED_TO_OTHERS: ReadonlySet<NoticeName> = new Set(['passed-on', 'answer-passed-on']);

/** What an inbox shows beside the subject, where a template's second line says it. */
const PREVIEW = /^Preview: (.*)\n/;

/**
 * Renders a notice from `templates/notice/`. Blank lines separate paragraphs; the first line is the subject,
 * and a line "Preview: …" below it is what an inbox shows beside it.
 */
export function renderNotice<Name extends NoticeName>(name: Name, context: Notices[Name]): Notice {
  const { subject: rendered, text } = splitSubject(asText.render(name, context));
  /** A question that a title follows would be marked twice: "Is it over?: Buyer at Acme". */
  const subject = rendered.replace(/^([^:]*\?): /, '$1 ');
  const preview = PREVIEW.exec(text)?.[1]?.trim() ?? null;
  const blocks = splitSubject(asHtml.render(name, context))
    .text.replace(PREVIEW, '')
    .split(/\n{2,}/)
    .flatMap((paragraph) => paragraph.split(/\n(?=<)/))
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
    .map((paragraph) => (paragraph.startsWith('<') ? paragraph : `<p>${paragraph}</p>`));
  return {
    subject,
    text: `${text
      .replace(PREVIEW, '')
      .trim()
      .replace(/\n{3,}/g, '\n\n')}\n`,
    html: asHtml.render('_mail', {
      subject,
      preview,
      blocks: new Handlebars.SafeString(blocks.join('\n')),
      isForOwnerAlone: !REPLIED_TO_OTHERS.has(name),
    }),
  };
}

/** Somebody's mail that goes to the owner with a notice: what the owner replies goes to its writer. */
export interface PassedOn {
  raw: Uint8Array;
  /** Whom it is from, as the owner is to see it. */
  name: string;
  /** Null where it names nobody who can be written to. */
  replyTo: Mailbox | null;
  /** The Message-IDs of the exchange with its writer, oldest first. */
  references: string[];
}

/** Where a notice comes from and goes to, and what it is about. */
export interface NoticeMail {
  /** The inbox address. */
  from: string;
  to: Mailbox;
  about: About | null;
  passedOn?: PassedOn | null;
  /** Somebody for the owner's address book, as a vCard. */
  contact?: string | null;
  /** Epoch ms. */
  now: number;
}

/**
 * A notice as a raw mail to the owner. Marked as automatic (RFC 3834 §5) and as a list (RFC 2919), so that no
 * responder answers it. Notices about one interview (or message) refer to one Message-ID, so that they make
 * one thread, and a reply to them goes to an address that names it. With somebody's mail that is passed on,
 * the reply is the owner's own to its writer, and keeps the thread that the writer knows.
 */
export async function ownerMail(
  notice: Notice,
  { from, to, about, passedOn, contact, now }: NoticeMail,
): Promise<Uint8Array> {
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer');
  const message = new MailComposer({
    from: { name: passedOn ? `${passedOn.name} (passed on)` : 'Bowout', address: from },
    to: mailbox(to),
    ...(passedOn
      ? {
          ...(passedOn.replyTo ? { replyTo: mailbox(passedOn.replyTo) } : {}),
          references: passedOn.references,
        }
      : answering(from, about)),
    subject: notice.subject,
    date: new Date(now),
    text: notice.text,
    html: notice.html,
    attachments: [
      ...(passedOn
        ? [{ filename: 'message.eml', contentType: 'message/rfc822', content: Buffer.from(passedOn.raw) }]
        : []),
      ...(contact ? [{ filename: 'contact.vcf', contentType: 'text/vcard', content: contact }] : []),
    ],
    headers: {
      'List-Id': `Bowout <bowout.${domainOf(from)}>`,
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
    },
  });
  return message.compile().build();
}

const answering = (from: string, about: About | null) =>
  about ? { replyTo: noticeAddress(from, about), references: [threadOf(about, domainOf(from))] } : {};

const threadOf = (about: About, domain: string) =>
  'interviewId' in about
    ? `<interview-${about.interviewId}@${domain}>`
    : `<message-${shortKey(about.messageKey)}@${domain}>`;
