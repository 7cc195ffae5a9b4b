import { copyFileSync, cpSync, globSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type BuildOptions, buildSync, type Metafile } from 'esbuild';
import { compile, compiledFile, type Form, templatesIn } from '../lambdas/draft/template-files.ts';

const ROOT = join(import.meta.dirname, '..');

/** Folders of `templates/` whose templates are HTML too, or only. All others are plain text. */
const FORMS: Record<string, Form[]> = { page: ['html'], notice: ['text', 'html'], language: [] };

/** What was learned stays as it is beside the bundle: as code it would take V8 many times as long. */
const MODELS = '*-model.{json,txt}';
const IMPORTED_MODELS = '*-model.json';

/** What only a second reader in AWS needs: most deployments never load it. */
const SECOND_READER = '@aws-sdk/client-bedrock-runtime';

/** What CommonJS packages in an ES module need. */
export const WITH_REQUIRE =
  "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

/**
 * Modules of Node of which an `import` loads more than is used: it asks for all that they export, so for all
 * of `fetch` (`node:http`) and the open standard streams (`node:process`). `require` does not.
 */
const AS_REQUIRED = Object.fromEntries(
  ['http', 'process', 'util'].flatMap((name) => {
    const required = `data:text/javascript,module.exports=process.getBuiltinModule('node:${name}')`;
    return [name, `node:${name}`].map((written) => [written, required]);
  }),
);

const OPTIONS = {
  absWorkingDir: ROOT,
  bundle: true,
  minify: true,
  metafile: true,
  platform: 'node',
  target: 'node24',
  mainFields: ['module', 'main'],
  alias: AS_REQUIRED,
} satisfies BuildOptions;

/**
 * Bundles a function: `index.mjs`, beside it what is imported later only, the templates compiled, and for the
 * pages the dictionaries.
 * @param name file in `lambdas/` without its ending
 * @param output an empty folder
 * @param options whether the client of Amazon Bedrock goes in; without it nothing loads it
 * @returns esbuild's account of what went in
 */
export function bundle(
  name: string,
  output: string,
  { withSecondReader = false }: { withSecondReader?: boolean } = {},
): Metafile {
  const { metafile } = buildSync({
    ...OPTIONS,
    entryPoints: { index: `lambdas/${name}.ts` },
    outdir: output,
    outExtension: { '.js': '.mjs' },
    format: 'esm',
    splitting: true,
    sourcemap: true,
    banner: { js: WITH_REQUIRE },
    external: withSecondReader ? [IMPORTED_MODELS] : [IMPORTED_MODELS, SECOND_READER],
  });
  for (const file of globSync(join(ROOT, 'lambdas', `**/${MODELS}`)))
    copyFileSync(file, join(output, basename(file)));
  const sources = Object.keys(metafile.inputs).filter((file) => file.startsWith('lambdas/'));
  const apart = [...new Set(sources.flatMap(loadedOnFirstUse))];
  const files = apart.map((loaded) => bundleApart(loaded, output));
  nameOwn(apart, output);
  bundleTemplates(join(output, 'templates'));
  if ('lambdas/draft/spelling.ts' in metafile.inputs) bundleDictionaries(join(output, 'dictionaries'));
  return merge([metafile, ...files]);
}

/** What a module asks `onFirstUse` for. */
const loadedOnFirstUse = (file: string) =>
  [...readFileSync(join(ROOT, file), 'utf8').matchAll(/ onFirstUse<.+>\('(.+)'\)/g)].map(
    ([, name = '']) => name,
  );

/** Where `require` finds what is loaded on first use: a package by its name, a module of ours by `imports`. */
const fileOf = (name: string) => (name.startsWith('#') ? ownFileOf(name) : `node_modules/${name}/index.js`);
const ownFileOf = (name: string) => `./${name.slice(1)}.cjs`;

/**
 * What is loaded on first use as a file of its own; of ES modules where there are some, which become smaller and
 * are loaded in less time.
 */
function bundleApart(name: string, output: string): Metafile {
  const build = (contents: string) =>
    buildSync({
      ...OPTIONS,
      stdin: { contents, resolveDir: ROOT, sourcefile: name },
      outfile: join(output, fileOf(name)),
      format: 'cjs',
    }).metafile;
  const asModule = build(`export * from '${name}'`);
  const first = asModule.inputs[name]?.imports[0]?.path ?? '';
  return asModule.inputs[first]?.format === 'esm' ? asModule : build(`module.exports = require('${name}')`);
}

/** Names the modules of ours that are loaded on first use, as the `package.json` of this repository does. */
function nameOwn(names: string[], output: string): void {
  const imports = Object.fromEntries(
    names.filter((name) => name.startsWith('#')).map((name) => [name, ownFileOf(name)]),
  );
  writeFileSync(join(output, 'package.json'), JSON.stringify({ imports }));
}

function bundleTemplates(output: string): void {
  cpSync(join(ROOT, 'templates'), output, { recursive: true });
  for (const folder of readdirSync(output))
    for (const name of templatesIn(folder))
      for (const form of FORMS[folder] ?? ['text'])
        writeFileSync(join(output, folder, compiledFile(name, form)), compile(folder, name, form));
}

function bundleDictionaries(output: string): void {
  mkdirSync(output);
  for (const file of globSync(join(ROOT, 'node_modules/@cspell/dict-*/**/*.trie*')))
    copyFileSync(file, join(output, basename(file)));
}

const merge = (files: Metafile[]): Metafile => ({
  inputs: Object.assign({}, ...files.map(({ inputs }) => inputs)),
  outputs: Object.assign({}, ...files.map(({ outputs }) => outputs)),
});
