import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Handlebars from 'handlebars';

/** `templates/` beside the bundle in AWS, at the root of the repository elsewhere. */
const ROOT = [join(import.meta.dirname, 'templates'), join(import.meta.dirname, '../../templates')].find(
  (path) => existsSync(path),
);

type Render = (context: unknown) => string;

/** A folder of Handlebars templates, compiled on first use. */
export interface TemplateSet {
  /** @throws Error naming the folder when there is no such template */
  render(name: string, context: unknown): string;
  /** A template as it is written, without its language's phrases. @throws Error when there is none */
  source(name: string): string;
  names(): string[];
  /** Another file of the folder, as it is. */
  asset(file: string): string;
}

export interface TemplateOptions {
  /** Leave values as they are: for plain text. Otherwise they are escaped for HTML. */
  plainText?: boolean;
  helpers?: Record<string, Handlebars.HelperDelegate>;
  /** Named by their language ("accepted-offer.de"), with that language's phrases from `templates/language/`. */
  byLanguage?: boolean;
}

/**
 * The templates of one folder under `templates/`. Files whose name begins with `_` are partials of the others.
 * Own prototypes only, and a misspelled value is an error rather than an empty string.
 */
export function templateSet(folder: string, options: TemplateOptions = {}): TemplateSet {
  const directory = join(ROOT ?? 'templates', folder);
  const handlebars = Handlebars.create();
  for (const [name, helper] of Object.entries(options.helpers ?? {})) handlebars.registerHelper(name, helper);
  const files = readdirSync(directory).filter((file) => file.endsWith('.hbs'));
  const source = (name: string) => readFileSync(join(directory, `${name}.hbs`), 'utf8');
  const phrases = (name: string) => (options.byLanguage ? phrasesOf(name.split('.').at(-1) ?? '') : '');
  const settings = {
    noEscape: options.plainText ?? false,
    strict: true,
    preventIndent: true,
    ignoreStandalone: options.byLanguage ?? false,
  };
  const names = files.map((file) => file.slice(0, -'.hbs'.length));
  for (const name of names) {
    if (name.startsWith('_')) handlebars.registerPartial(name.slice(1), source(name));
  }
  const compiled = new Map<string, Render>();
  return {
    names: () => names.filter((name) => !name.startsWith('_')),
    source,
    asset: (file) => readFileSync(join(directory, file), 'utf8'),
    render(name, context) {
      let render = compiled.get(name);
      if (!render) {
        if (!names.includes(name)) throw new Error(`there is no template ${folder}/${name}.hbs`);
        render = handlebars.compile(phrases(name) + source(name), settings);
        compiled.set(name, render);
      }
      return render(context);
    },
  };
}

/** The phrases of a language that its templates share, as inline partials. */
const phrasesOf = (language: string) =>
  readFileSync(join(ROOT ?? 'templates', 'language', `${language}.hbs`), 'utf8');

/** Chooses the formal or the informal words, as the draft addresses its reader. */
export const YOU: Record<string, Handlebars.HelperDelegate> = {
  you: (formal: string, informal: string, options: Handlebars.HelperOptions) =>
    options.data.root.informal ? informal : formal,
};

/**
 * Renders a template that the owner wrote: values, `if`, `unless` and `you` only, no other helper, and no access to
 * anything but own values.
 * @throws Error of Handlebars that says what is wrong in it
 */
export function renderOwn(source: string, language: string, context: object): string {
  const handlebars = Handlebars.create();
  handlebars.registerHelper(YOU);
  for (const name of ['each', 'with', 'lookup', 'log']) handlebars.unregisterHelper(name);
  const render = handlebars.compile(phrasesOf(language) + source, {
    noEscape: true,
    strict: true,
    preventIndent: true,
    ignoreStandalone: true,
    knownHelpersOnly: true,
    knownHelpers: { you: true, each: false, with: false, lookup: false, log: false },
  });
  return render(context);
}

/** Splits a rendered text template into its first line "Subject: …" and the body below the blank line. */
export function splitSubject(rendered: string): { subject: string; text: string } {
  const [first = '', ...rest] = rendered.trimStart().split('\n');
  return { subject: first.replace(/^Subject:\s*/, '').trim(), text: rest.join('\n').trim() };
}
