import { html, raw } from 'hono/html';

/** What a page says, as HTML. */
export type Words = ReturnType<typeof html>;

const COLOURS = `
:root { color-scheme: light dark; --bg: #f3f1ec; --card: #fff; --ink: #22262b; --soft: #5d666e; --line: #dcd7cc; --accent: #0b5c6b; --on: #fff; --warn: #a3480b; }
@media (prefers-color-scheme: dark) { :root { --bg: #16191c; --card: #202428; --ink: #e8e6e1; --soft: #a3adb5; --line: #3a4147; --accent: #7fd0de; --on: #0e1a1d; --warn: #e9a26a; } }
* { box-sizing: border-box; }
body { margin: 0 auto; background: var(--bg); color: var(--ink); font: 17px/1.5 -apple-system, "Segoe UI", Roboto, Helvetica, Arial, sans-serif; }
a { color: var(--accent); }
.soft { color: var(--soft); }
`;

/** A whole page of this machine's own: its title, the style that only it has, and what it says. */
export const localPage = async (title: string, style: string, words: Words): Promise<string> =>
  String(
    await html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${raw(COLOURS + style)}</style>
</head>
<body>
<main>
${words}
</main>
</body>
</html>`,
  );
