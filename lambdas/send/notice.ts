import Handlebars from 'handlebars/runtime.js';
import { splitSubject, templateSet } from '../draft/templates.ts';
import { shortKey } from '../interview/id.ts';
import { domainOf } from '../mail/message/address.ts';
import type { Mailbox } from '../mail/reading.ts';
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
  action: (label: string, url: string) => `${label}:\n${url}`,
  fact: (label: string, value: string, options: Options) =>
    `* ${label}: ${value}${options.hash.evidence ? `\n  ${options.hash.evidence}` : ''}`,
  heading: (text: string) => `${text}\n${'-'.repeat(Math.min(text.length, 60))}`,
  quote: (text: string) => indent(String(text), '    '),
});

const block = (html: string) => new Handlebars.SafeString(html.replace(/\n/g, '&#10;'));

const asHtml = templateSet('notice', 'html', {
  action: (label: string, url: string, options: Options) =>
    block(
      `<a class="${options.hash.primary ? 'button' : 'link'}" href="${escapeExpression(url)}">${escapeExpression(label)}</a>`,
    ),
  fact: (label: string, value: string, options: Options) =>
    block(
      `<div class="fact"><span class="label">${escapeExpression(label)}</span><br><b>${escapeExpression(value)}</b>${
        options.hash.evidence
          ? `<br><span class="evidence">${escapeExpression(String(options.hash.evidence))}</span>`
          : ''
      }</div>`,
    ),
  heading: (text: string) => block(`<h2>${escapeExpression(text)}</h2>`),
  quote: (text: string) => block(`<div class="quote">${escapeExpression(text).replace(/\n/g, '<br>')}</div>`),
});

/** Renders a notice from `templates/notice/`. Blank lines separate paragraphs; the first line is the subject. */
export function renderNotice(name: string, context: object): Notice {
  const { subject, text } = splitSubject(asText.render(name, context));
  const blocks = splitSubject(asHtml.render(name, context))
    .text.split(/\n{2,}/)
    .flatMap((paragraph) => paragraph.split(/\n(?=<)/))
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
    .map((paragraph) => (paragraph.startsWith('<') ? paragraph : `<p>${paragraph}</p>`));
  return {
    subject,
    text: `${text.replace(/\n{3,}/g, '\n\n')}\n`,
    html: asHtml.render('_mail', { subject, blocks: new Handlebars.SafeString(blocks.join('\n')) }),
  };
}

/** What a notice is about: a reply to it goes to an address that says so. */
export type About = { interviewId: string } | { messageKey: string };

/** Where a notice comes from and goes to, and what it is about. */
export interface NoticeMail {
  /** The inbox address. */
  from: string;
  to: Mailbox;
  about: About | null;
  /** A raw message that goes with it, whole. */
  attached?: Uint8Array | null;
  /** Epoch ms. */
  now: number;
}

/**
 * A notice as a raw mail to the owner. Marked as automatic (RFC 3834 §5) and as a list (RFC 2919), so that no responder
 * answers it. Notices about one interview (or message) refer to one Message-ID, so that they make one thread, and a reply to them
 * goes to an address that names it.
 */
export async function ownerMail(
  notice: Notice,
  { from, to, about, attached, now }: NoticeMail,
): Promise<Uint8Array> {
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer');
  const message = new MailComposer({
    from: { name: 'Bowout', address: from },
    to: mailbox(to),
    ...(about
      ? { replyTo: from.replace('@', `+${tagOf(about)}@`), references: [threadOf(about, domainOf(from))] }
      : {}),
    subject: notice.subject,
    date: new Date(now),
    text: notice.text,
    html: notice.html,
    attachments: attached
      ? [{ filename: 'message.eml', contentType: 'message/rfc822', content: Buffer.from(attached) }]
      : [],
    headers: {
      'List-Id': `Bowout <bowout.${domainOf(from)}>`,
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
    },
  });
  return message.compile().build();
}

/** A reply to a notice goes to the inbox address with what it is about as its tag. */
const tagOf = (about: About) =>
  'interviewId' in about ? `i.${about.interviewId.toLowerCase()}` : `m.${shortKey(about.messageKey)}`;

const threadOf = (about: About, domain: string) =>
  'interviewId' in about
    ? `<interview-${about.interviewId}@${domain}>`
    : `<message-${shortKey(about.messageKey)}@${domain}>`;

/** The interview that a recipient names, in a reply to a notice; null for any other address. */
export const interviewNamedBy = (recipient: string): string | null =>
  /\+i\.([0-9a-z]{26})@/i.exec(recipient)?.[1]?.toUpperCase() ?? null;

/** The message (its short key) whose question a recipient names, in a reply to it; null for any other address. */
export const messageNamedBy = (recipient: string): string | null =>
  /\+m\.([0-9a-f]{26}(?:-\d{1,2})?)@/i.exec(recipient)?.[1]?.toLowerCase() ?? null;
