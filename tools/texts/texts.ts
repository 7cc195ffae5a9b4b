import { writeFileSync } from 'node:fs';
import { type Sample, samplesOf, TONGUES } from './samples.ts';

/**
 * `npm run texts -- [LANGUAGE…] [FILE.html]`: every text that Bowout writes, as it is sent, on one page for
 * reading: printed, or written as HTML with the languages beside each other.
 */
const args = process.argv.slice(2);
const file = args.find((arg) => arg.endsWith('.html'));
const wanted = args.filter((arg) => arg !== file);
const unknown = wanted.find((arg) => !TONGUES.some((tongue) => tongue === arg));
if (unknown) {
  console.error(`“${unknown}” is none of ${TONGUES.join(', ')}, nor a file that ends with .html.`);
  process.exit(1);
}
const samples = TONGUES.filter((tongue) => !wanted.length || wanted.includes(tongue)).flatMap(samplesOf);

if (file) {
  writeFileSync(file, page(samples));
  console.log(`${samples.length} texts are in ${file}.`);
} else
  for (const { tongue, name, label, subject, text } of samples)
    console.log(`=== ${tongue} ${name} (${label})\n${subject ? `${subject}\n\n` : ''}${text}\n`);

function page(all: Sample[]): string {
  const names = [...new Set(all.map(({ name }) => name))];
  const sections = names.map((name) => {
    const cards = all
      .filter((sample) => sample.name === name)
      .map(
        ({ tongue, label, subject, text }) =>
          `<article lang="${tongue}"><h3>${tongue}, ${label}</h3><p><b>${escaped(subject)}</b></p>` +
          `<p>${escaped(text)}</p></article>`,
      );
    return `<h2 id="${name}">${name}</h2><div>${cards.join('\n')}</div>`;
  });
  const style =
    'body{font:16px/1.5 system-ui;margin:2rem}div{display:grid;gap:1rem;' +
    'grid-template-columns:repeat(auto-fill,minmax(22rem,1fr))}article{border:1px solid #ccc;' +
    'border-radius:.5rem;padding:1rem}h3{margin:0;font-size:.9rem;color:#555}p{white-space:pre-wrap}';
  return (
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>All texts</title><style>${style}</style>` +
    `<h1>Every text, as it is sent</h1><ul>${names
      .map((name) => `<li><a href="#${name}">${name}</a></li>`)
      .join('')}</ul>${sections.join('\n')}</html>\n`
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
