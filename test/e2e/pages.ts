import { Parser } from 'htmlparser2';
import type { Email } from 'postal-mime';

/** A form of a page, as a browser would submit it. */
export interface Form {
  action: string;
  url: string;
  fields: Record<string, string>;
}

export interface Page {
  url: string;
  status: number;
  html: string;
  text: string;
  forms: Form[];
}

/** The first link in a mail whose label or address matches. */
export function linkIn(mail: Email, label: RegExp): string {
  const lines = (mail.text ?? '').split('\n');
  const at = lines.findIndex((line) => label.test(line));
  const url = lines.slice(at).find((line) => line.startsWith('http'));
  if (at < 0 || !url) throw new Error(`no link ${label} in:\n${mail.text}`);
  return url.trim();
}

/** All links of a mail with one label, in order. */
export function linksIn(mail: Email, label: string): string[] {
  const lines = (mail.text ?? '').split('\n');
  return lines.flatMap((line, at) => (line === `${label}:` ? [(lines[at + 1] ?? '').trim()] : []));
}

export async function open(url: string): Promise<Page> {
  return pageOf(await fetch(url.split('#')[0] ?? url), url);
}

/** Submits the form with a data-action, with some fields filled in, and follows the redirect. */
export async function submit(page: Page, action: string, fill: Record<string, string> = {}): Promise<Page> {
  const form = page.forms.find((candidate) => candidate.action === action);
  if (!form) throw new Error(`no form ${action} on ${page.url}:\n${page.text}`);
  const body = new URLSearchParams({ ...form.fields, ...fill });
  const response = await fetch(form.url, { method: 'POST', body });
  return pageOf(response, response.url);
}

async function pageOf(response: Response, url: string): Promise<Page> {
  const html = await response.text();
  const forms: Form[] = [];
  let text = '';
  let form: Form | undefined;
  let area: string | undefined;
  let select: string | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'form' && attributes.method === 'post') {
        form = {
          action: attributes['data-action'] ?? '',
          url: new URL(attributes.action ?? '', url).href,
          fields: {},
        };
        forms.push(form);
      }
      if (name === 'input' && form && attributes.name && attributes.type !== 'checkbox')
        form.fields[attributes.name] = attributes.value ?? '';
      if (name === 'textarea') area = attributes.name;
      if (name === 'select') select = attributes.name;
      if (name === 'option' && form && select && (!(select in form.fields) || 'selected' in attributes))
        form.fields[select] = attributes.value ?? '';
      if (name === 'textarea' && form && area) form.fields[area] = '';
    },
    ontext(chunk) {
      text += chunk;
      if (form && area) form.fields[area] += chunk;
    },
    onclosetag(name) {
      if (name === 'form') form = undefined;
      if (name === 'textarea') area = undefined;
      if (name === 'select') select = undefined;
    },
  });
  parser.end(html);
  return { url, status: response.status, html, text, forms };
}
