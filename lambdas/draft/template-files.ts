import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import type Handlebars from 'handlebars';
import { onFirstUse } from '../on-first-use.ts';

/** `templates/` beside the bundle in AWS, at the root of the repository elsewhere. */
const ROOT =
  [join(import.meta.dirname, 'templates'), join(import.meta.dirname, '../../templates')].find((path) =>
    existsSync(path),
  ) ?? 'templates';

/** Whether values are escaped for HTML, or left as they are for plain text. */
export type Form = 'text' | 'html';

/** A file under `templates/`, as it is. @throws Error when there is none */
export const readTemplateFile = (folder: string, file: string) =>
  readFileSync(join(ROOT, folder, file), 'utf8');

/** The templates of a folder, without their ending. */
export const templatesIn = (folder: string) =>
  readdirSync(join(ROOT, folder))
    .filter((file) => file.endsWith('.hbs'))
    .map((file) => file.slice(0, -'.hbs'.length));

/**
 * The Handlebars compiler: large, and needed only for templates that were not compiled when a function was
 * bundled.
 */
export const compiler = onFirstUse<typeof Handlebars>('handlebars');

/** What `Handlebars.template` makes a function of: a template, compiled. */
export const specification = (code: string): TemplateSpecification =>
  runInThisContext(`(${code})`) as TemplateSpecification;

/** The name of the file beside a template that holds it compiled. */
export const compiledFile = (name: string, form: Form) => `${name}.${form}.js`;

/**
 * A template as JavaScript for `specification`. A misspelled value will be an error rather than an empty
 * string.
 */
export function compile(folder: string, name: string, form: Form): string {
  const language = languageOf(name);
  const text = readTemplateFile(folder, `${name}.hbs`);
  const source = language ? usedPhrases(phrasesOf(language), text) + text : text;
  return String(compiler().precompile(source, settings(form, language !== null)));
}

/** A template, compiled when the function was bundled or else now. */
export function compiled(folder: string, name: string, form: Form): TemplateSpecification {
  const file = compiledFile(name, form);
  const known = existsSync(join(ROOT, folder, file));
  return specification(known ? readTemplateFile(folder, file) : compile(folder, name, form));
}

/** How the templates of a language's words are read. */
export const settings = (form: Form, byLanguage: boolean) => ({
  noEscape: form === 'text',
  strict: true,
  preventIndent: true,
  ignoreStandalone: byLanguage,
});

/** The language of a template that is named by one: "accepted-offer.de". */
const languageOf = (name: string) => /\.([a-z]{2}(?:-[A-Z]{2})?)$/.exec(name)?.[1] ?? null;

const PHRASE = /\{\{#\*inline "([\w-]+)"\}\}[\s\S]*?\{\{\/inline\}\}\n?/g;

/** The phrases that a text uses, and those that they use: with all of them each template would be large. */
function usedPhrases(phrases: string, text: string): string {
  const all = new Map([...phrases.matchAll(PHRASE)].map(([whole, name = '']) => [name, whole]));
  const used = new Set<string>();
  const follow = (source: string) => {
    for (const [, name = ''] of source.matchAll(/\{\{~?> ([\w-]+)/g)) {
      const phrase = all.get(name);
      if (!phrase || used.has(name)) continue;
      used.add(name);
      follow(phrase);
    }
  };
  follow(text);
  return [...all].flatMap(([name, phrase]) => (used.has(name) ? [phrase] : [])).join('');
}

/** The phrases of a language that its templates share, as inline partials. */
export const phrasesOf = (language: string) => readTemplateFile('language', `${language}.hbs`);
