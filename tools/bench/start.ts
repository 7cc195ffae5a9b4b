import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync, type Metafile } from 'esbuild';
import { bundle, WITH_REQUIRE } from '../../lib/bundle.ts';
import { inTurn, type Row, spread } from './measure.ts';

const ROOT = join(import.meta.dirname, '../..');
const FUNCTIONS = ['receive', 'web', 'follow-up', 'delivery'] as const;
const FIRST = 'receive and all that its first message loads';
const FIRST_READ = 'the same, and that message read';
const MESSAGE = join(ROOT, 'test/fixtures/mail/gmail-en-b6-2.eml');
/** What is imported later by every message that is recorded. */
const FIRST_MESSAGE = [
  'lambdas/mail/reader.ts',
  /** Of the languages the one that it is written in. */
  'lambdas/mail/words/concepts/en.ts',
  'lambdas/store/raw-mail.ts',
  'lambdas/send/mailer.ts',
  'node_modules/nodemailer/',
];
const FIRST_PACKAGES = [
  'tldts',
  'libphonenumber-js/min',
  '@aws-lambda-powertools/logger',
  '@aws-lambda-powertools/metrics',
];
const FIRST_FILES = [
  ...['fact-model.json', 'mention-model.json', 'venue-model.json', 'deadline-model.json'],
  ...['kind-model.txt', 'mail-words.cjs'],
];
const ROUNDS = 15;
const GOAL = 1.15;
const FIRST_GOAL = 1.5;
const SETTINGS = {
  ...Object.fromEntries(
    ['TABLE_NAME', 'RAW_MAIL_BUCKET', 'SCHEDULE_GROUP', 'FOLLOW_UP_ARN', 'SCHEDULER_ROLE_ARN'].map((name) => [
      name,
      'x',
    ]),
  ),
  DEAD_LETTER_ARN: 'x',
  BASE_URL: 'https://pages.example',
  SENDER_ADDRESS: 'jane@bowout.example',
  OWNER_EMAIL: 'jane@example.com',
  OWNER_TIME_ZONE: 'Europe/Lisbon',
  INBOX_ADDRESS: 'inbox@bowout.example',
  AWS_REGION: 'eu-west-1',
};

/**
 * What a fresh process spends until a function is ready, beside importing `@aws-sdk/client-dynamodb` alone
 * (bundled as CDK's `NodejsFunction` does, in one file), and how many bytes that reads.
 */
export async function start(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bowout-bench-'));
  try {
    const floor = join(folder, 'floor.mjs');
    buildSync({
      stdin: { contents: "export * from '@aws-sdk/client-dynamodb'", resolveDir: ROOT },
      outfile: floor,
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'node',
      target: 'node24',
      banner: { js: WITH_REQUIRE },
    });
    const bytes: Record<string, number> = { floor: statSync(floor).size };
    const files: Record<string, string[]> = { floor: [floor] };
    let read = '';
    for (const name of FUNCTIONS) {
      const output = join(folder, name);
      mkdirSync(output);
      const metafile = bundle(name, output);
      const index = join(output, 'index.mjs');
      files[name] = [index];
      bytes[name] = readFor(metafile, []);
      if (name !== 'receive') continue;
      const later = chunksOf(metafile, FIRST_MESSAGE);
      read = `await (await import(${inScript(join(ROOT, later[0] ?? ''))})).read(${FIXTURE});`;
      const packages = FIRST_PACKAGES.map((it) => join(output, 'node_modules', it, 'index.js'));
      files[FIRST] = [index, ...later.map((chunk) => join(ROOT, chunk)), ...packages];
      const learned = readdirSync(output).filter((it) => FIRST_FILES.includes(it));
      bytes[FIRST] =
        readFor(metafile, later) +
        [...packages, ...learned.map((it) => join(output, it))].reduce(
          (sum, it) => sum + statSync(it).size,
          0,
        );
    }
    const first = files[FIRST] ?? [];
    const contestants = [...Object.keys(files), FIRST_READ];
    const times = await inTurn(
      contestants,
      ROUNDS,
      async (name) => (name === FIRST_READ ? timeOfFresh(first, read) : timeOfFresh(files[name] ?? [])),
      1,
    );
    bytes[FIRST_READ] = bytes[FIRST] ?? 0;
    const bare = spread(times.floor ?? []).median;
    return [...FUNCTIONS, FIRST, FIRST_READ].map((name) => {
      const { median } = spread(times[name] ?? []);
      const kilobytes = (of: string) => `${Math.round((bytes[of] ?? 0) / 1024)} KB`;
      const goal = { receive: GOAL, web: GOAL, [FIRST]: FIRST_GOAL }[name];
      return {
        what: name,
        figure: `${median.toFixed(0)} ms, ${kilobytes(name)}`,
        floor: `client-dynamodb ${bare.toFixed(0)} ms, ${kilobytes('floor')}`,
        ratio: median / bare,
        ...(goal ? { goal: `at most ${goal}`, met: median / bare <= goal } : {}),
      };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const inScript = (file: string) => JSON.stringify(pathToFileURL(file).href);
const FIXTURE = `process.getBuiltinModule('node:fs').readFileSync(${JSON.stringify(MESSAGE)})`;

/**
 * Processor time of a fresh process for its imports and what it does then, in ms: what else the machine does
 * counts less than in time by the clock. Packages are asked for by `require`, as `onFirstUse` does.
 */
function timeOfFresh(files: string[], then = ''): number {
  const loads = files.map((file) =>
    file.endsWith('.mjs') ? `await import(${inScript(file)});` : `load(${JSON.stringify(file)});`,
  );
  const script = `const before = process.cpuUsage();
    const load = process.getBuiltinModule('node:module').createRequire(process.execPath);
    ${loads.join('\n')}
    ${then}
    const { user, system } = process.cpuUsage(before);
    console.log((user + system) / 1000);`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, ...SETTINGS },
    encoding: 'utf8',
  });
  if (!stdout) throw new Error(stderr);
  return Number(stdout);
}

/** The files that some modules became. */
const chunksOf = ({ outputs }: Metafile, modules: string[]) =>
  modules.map((module) => {
    const found = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint?.includes(module));
    if (!found) throw new Error(`${module} is no file of its own in the bundle`);
    return found[0];
  });

/** The bytes of `index.mjs`, of other files, and of what they import at once. */
function readFor({ outputs }: Metafile, later: string[]): number {
  const entry = Object.keys(outputs).find((file) => file.endsWith('/index.mjs')) ?? '';
  const seen = new Set<string>();
  const visit = (file: string): number => {
    if (seen.has(file) || !outputs[file]) return 0;
    seen.add(file);
    const next = outputs[file].imports.filter(({ kind }) => kind === 'import-statement');
    return outputs[file].bytes + next.reduce((sum, { path }) => sum + visit(path), 0);
  };
  return [entry, ...later].reduce((sum, file) => sum + visit(file), 0);
}
