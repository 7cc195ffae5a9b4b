import Handlebars from 'handlebars/runtime.js';
import {
  compiled,
  compiler,
  type Form,
  phrasesOf,
  readTemplateFile,
  settings,
  specification,
  templatesIn,
} from './template-files.ts';

type Helpers = Record<string, Handlebars.HelperDelegate>;

/** A folder of Handlebars templates, each made ready on first use. */
export interface TemplateSet {
  has(name: string): boolean;
  /** @throws Error naming the folder when there is no such template */
  render(name: string, context: unknown): string;
  /** A template as it is written, without its language's phrases. @throws Error when there is none */
  source(name: string): string;
  /** Another file of the folder, as it is. */
  asset(file: string): string;
}

/**
 * The templates of one folder under `templates/`. Files whose name begins with `_` are partials of the
 * others; those named by a language ("accepted-offer.de") have that language's phrases from
 * `templates/language/`. Own prototypes only.
 */
export function templateSet(folder: string, form: Form, helpers: Helpers = {}): TemplateSet {
  const handlebars = Handlebars.create();
  handlebars.registerHelper(helpers);
  const names = templatesIn(folder);
  const ready = new Map<string, Handlebars.TemplateDelegate>();
  const template = (name: string) => {
    const known = ready.get(name) ?? handlebars.template(compiled(folder, name, form));
    ready.set(name, known);
    return known;
  };
  for (const name of names.filter((it) => it.startsWith('_')))
    handlebars.registerPartial(name.slice(1), (context, options) => template(name)(context, options));
  return {
    has: (name) => names.includes(name),
    source: (name) => readTemplateFile(folder, `${name}.hbs`),
    asset: (file) => readTemplateFile(folder, file),
    render(name, context) {
      if (!names.includes(name)) throw new Error(`there is no template ${folder}/${name}.hbs`);
      return template(name)(context);
    },
  };
}

/** Chooses the formal or the informal words, as the draft addresses its reader. */
export const YOU: Helpers = {
  you: (formal: string, informal: string, options: Handlebars.HelperOptions) =>
    options.data.root.informal ? informal : formal,
};

/**
 * Renders a template that the owner wrote: values, `if`, `unless` and `you` only, no other helper, and no
 * access to anything but own values.
 * @throws Error of Handlebars that says what is wrong in it
 */
export function renderOwn(source: string, language: string, context: object): string {
  const code = compiler().precompile(phrasesOf(language) + source, {
    ...settings('text', true),
    knownHelpersOnly: true,
    knownHelpers: { you: true, each: false, with: false, lookup: false, log: false },
  });
  const handlebars = Handlebars.create();
  handlebars.registerHelper(YOU);
  for (const name of ['each', 'with', 'lookup', 'log']) handlebars.unregisterHelper(name);
  return handlebars.template(specification(String(code)))(context);
}

/** Splits a rendered text template into its first line "Subject: …" and the body below the blank line. */
export function splitSubject(rendered: string): { subject: string; text: string } {
  const [first = '', ...rest] = rendered.trimStart().split('\n');
  return { subject: first.replace(/^Subject:\s*/, '').trim(), text: rest.join('\n').trim() };
}
