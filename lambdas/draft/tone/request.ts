import { LANGUAGES, type Language } from '../../mail/words/languages.ts';
import type { Letter } from './find.ts';
import { PARTS } from './sorts.ts';

/** What is asked cannot be read; the message says what to write instead. */
export class BadToneRequestError extends Error {
  override name = 'BadToneRequestError';
}

/** A text and what is known of it. */
export interface ToneRequest {
  text: string;
  letter: Letter;
}

/**
 * The texts of `[{ "lang", "text", "company", "role", "recruiter", "whole" }]`, as JSON: `lang` is one of the
 * seven or one with a region ("pt-BR"); company, role and recruiter may be null or missing; `whole` says
 * whether the text must have every part of a letter.
 * @throws BadToneRequestError in one line
 */
export function lettersIn(json: string): ToneRequest[] {
  const asked = parsed(json);
  if (!Array.isArray(asked)) throw new BadToneRequestError('the file must hold a JSON list: [{ "lang": … }]');
  return asked.map((it, at) => requestOf(it, `text ${at + 1}`));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch (error) {
    const why = error instanceof SyntaxError ? error.message.replace(/\s+/g, ' ') : String(error);
    throw new BadToneRequestError(`the file is no JSON: ${why}`);
  }
}

function requestOf(it: unknown, which: string): ToneRequest {
  if (typeof it !== 'object' || it === null || Array.isArray(it))
    throw new BadToneRequestError(`${which} must be an object with "lang" and "text"`);
  const { lang, text, company, role, recruiter, whole } = it as Record<string, unknown>;
  if (typeof text !== 'string') throw new BadToneRequestError(`${which}: "text" must be a string`);
  if (whole !== undefined && whole !== null && typeof whole !== 'boolean')
    throw new BadToneRequestError(`${which}: "whole" must be true or false`);
  const name = (value: unknown, field: string) => {
    if (value === undefined || value === null || typeof value === 'string') return value ?? null;
    throw new BadToneRequestError(`${which}: "${field}" must be a string or null`);
  };
  const names = {
    company: name(company, 'company'),
    role: name(role, 'role'),
    recruiter: name(recruiter, 'recruiter'),
  };
  return { text, letter: { language: languageOf(lang, which), names, needs: whole ? PARTS : [] } };
}

function languageOf(lang: unknown, which: string): Language {
  const [base] = typeof lang === 'string' ? lang.trim().toLowerCase().split(/[-_]/) : [];
  const known = LANGUAGES.find((language) => language === base);
  if (known) return known;
  const written =
    typeof lang === 'string' ? `“${lang}” is no language that Bowout writes` : '"lang" is missing';
  throw new BadToneRequestError(`${which}: ${written}; say one of ${LANGUAGES.join(', ')}`);
}
