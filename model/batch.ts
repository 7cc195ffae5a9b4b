import { readFileSync } from 'node:fs';
import { forwarded, type Letter } from './forwarded.ts';

/** One message of a batch: what is expected of it, and its bytes as the owner's program passes it on. */
export interface BatchMessage {
  id: string;
  /** The facts as the contract names them ("recruiter.email"); what is not said has no key. */
  expected: Record<string, string>;
  raw: Buffer;
}

/**
 * The messages of a batch file. A message begins with `#### id`, then its header fields, `---- facts`, `----
 * body` or `---- body html`, and `---- ics` where it carries a calendar part.
 * @throws Error that names the message whose form is wrong
 */
export function batchMessages(file: string): BatchMessage[] {
  const text = readFileSync(file, 'utf8').replace(/\r\n/g, '\n');
  return text
    .split(/^#### +/m)
    .slice(1)
    .map(toMessage);
}

const SECTION = /^---- (facts|body(?: html)?|ics)[ \t]*\n/m;

function toMessage(block: string, at: number): BatchMessage {
  const [head = '', ...sections] = block.split(SECTION);
  const [id = '', ...fields] = head.replace(/\n[ \t]+/g, ' ').split('\n');
  const found = new Map<string, string>();
  for (let next = 0; next < sections.length; next += 2)
    found.set(sections[next] ?? '', sections[next + 1] ?? '');
  const html = found.get('body html');
  const body = html ?? found.get('body');
  if (body === undefined) throw new Error(`${id.trim()} has no body`);
  const letter: Letter = {
    header: fields.filter((field) => field.trim()),
    body: body.replace(/\n+$/, '\n'),
    isHtml: html !== undefined,
    calendar: found.get('ics')?.trim() ?? null,
  };
  return { id: id.trim(), expected: factsIn(found.get('facts') ?? ''), raw: forwarded(letter, at) };
}

function factsIn(section: string): Record<string, string> {
  const facts: Record<string, string> = {};
  for (const line of section.split('\n')) {
    const [, key, value = ''] = /^([A-Za-z.]+):\s*(.*?)\s*$/.exec(line) ?? [];
    if (key && value && value !== 'null' && value !== 'false') facts[key] = value;
  }
  return facts;
}
