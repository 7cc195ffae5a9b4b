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
  names(): string[];
}

export interface TemplateOptions {
  /** Leave values as they are: for plain text. Otherwise they are escaped for HTML. */
  plainText?: boolean;
  helpers?: Record<string, Handlebars.HelperDelegate>;
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
  const settings = { noEscape: options.plainText ?? false, strict: true, preventIndent: true };
  const names = files.map((file) => file.slice(0, -'.hbs'.length));
  for (const name of names) {
    if (name.startsWith('_')) handlebars.registerPartial(name.slice(1), source(name));
  }
  const compiled = new Map<string, Render>();
  return {
    names: () => names.filter((name) => !name.startsWith('_')),
    render(name, context) {
      let render = compiled.get(name);
      if (!render) {
        if (!names.includes(name)) throw new Error(`there is no template ${folder}/${name}.hbs`);
        render = handlebars.compile(source(name), settings);
        compiled.set(name, render);
      }
      return render(context);
    },
  };
}

/** Splits a rendered text template into its first line "Subject: …" and the body below the blank line. */
export function splitSubject(rendered: string): { subject: string; text: string } {
  const [first = '', ...rest] = rendered.trimStart().split('\n');
  return { subject: first.replace(/^Subject:\s*/, '').trim(), text: rest.join('\n').trim() };
}
