import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { until } from '../../test/e2e/machine.ts';
import { FAULTS, type Fault } from './inject.ts';
import { judge } from './judge.ts';
import { type Everything, type Seen, Stage } from './stage.ts';
import { plain, STORY, type Step } from './story.ts';

/** What one fault at one request of one step led to. */
export interface Point {
  step: string;
  /** The request, such as `PutItem`. */
  request: string;
  fault: Fault;
  outcome: string;
  /** What must not happen and did; empty when all is well. */
  violation: string;
}

/** A step without a fault: where it begins, what it asks of the services, and how it ends. */
interface Reference {
  step: Step;
  start: string;
  requests: string[];
  known: Everything | null;
  before: Seen;
  after: Seen;
}

const INJECT = pathToFileURL(join(import.meta.dirname, 'inject.ts')).href;

/** Longer than any retry, resumption or settling that Bowout plans for itself after a crash. */
const RECOVERY = 'PT15M';

/**
 * Plays the story against the local stack once for each fault at each call site: from the same beginning,
 * with the process killed before or after the request, its answer lost, or the service refusing; then
 * everything is delivered again as AWS, a mail server or the owner would, and the end is compared with the
 * end of a run without a fault.
 * @param options `choose` picks the points to try, `workers` is how many machines run at once
 */
export async function runFaults(options: {
  choose: (number: number, step: string) => boolean;
  workers: number;
  onPoint?: (point: Point) => void;
}): Promise<{ points: Point[]; of: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'bowout-faults-'));
  try {
    const references = await playThrough(folder);
    const tries = FAULTS.flatMap((fault) =>
      references.flatMap((reference) =>
        callSites(reference.requests).map((nth) => ({ reference, nth, fault })),
      ),
    );
    const chosen = tries.filter(({ reference }, number) => options.choose(number, reference.step.name));
    const points: Point[] = [];
    const worker = async () => {
      for (let next = chosen.shift(); next; next = chosen.shift()) {
        const point = await tryPoint(folder, next.reference, next.nth, next.fault);
        points.push(point);
        options.onPoint?.(point);
      }
    };
    await Promise.all(Array.from({ length: options.workers }, worker));
    return { points, of: tries.length };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * The requests of a step that stand for themselves, by number from 1: of those that were made in the same
 * way, after the same other, as a loop does, the first.
 */
function callSites(requests: string[]): number[] {
  const ways = requests.map((request, at) => `${requests[at - 1]} ${request}`);
  return ways.flatMap((way, at) => (ways.indexOf(way) === at ? [at + 1] : []));
}

/** The whole story without a fault; what each step begins with stays on disk. */
async function playThrough(folder: string): Promise<Reference[]> {
  const ends = new Map<string, string>();
  let last = await emptyStart(folder);
  const references: Reference[] = [];
  for (const step of STORY) {
    const start = step.after ? (ends.get(step.after) ?? '') : last;
    const calls = join(folder, `${references.length}.calls`);
    const stage = new Stage();
    try {
      await begin(stage, folder, start, { CALLS: calls });
      stage.known = await stage.everything();
      const before = await stage.seen();
      const skip = linesOf(calls).length;
      await step.act(stage);
      await stage.quiet();
      const requests = linesOf(calls).slice(skip);
      await recover(stage);
      references.push({ step, start, requests, known: stage.known, before, after: await stage.seen() });
    } catch (error) {
      throw new Error(`${step.name}: ${stage.machine.output}`, { cause: error });
    } finally {
      await stage.machine.stop();
    }
    ends.set(step.name, stage.machine.dataDir);
    last = stage.machine.dataDir;
  }
  return references;
}

/**
 * What every machine is started with: time to undo, and what others have compiled already, for a quick start.
 */
const settings = (folder: string) => ({ UNDO_SECONDS: '60', NODE_COMPILE_CACHE: join(folder, 'compiled') });

/** A machine with nothing in it but its owner and a home link. */
async function emptyStart(folder: string): Promise<string> {
  const stage = new Stage();
  stage.machine.dataDir = join(folder, 'empty');
  await stage.machine.start();
  await stage.mail(plain(stage.machine.inbox, 'home', ''));
  await stage.machine.stop();
  return stage.machine.dataDir;
}

/** Starts a machine on a copy of what another left. */
async function begin(
  stage: Stage,
  folder: string,
  start: string,
  env: Record<string, string>,
): Promise<void> {
  stage.machine.dataDir = mkdtempSync(join(folder, 'run-'));
  cpSync(start, stage.machine.dataDir, { recursive: true });
  await stage.machine.start(['--empty'], {
    ...settings(folder),
    NODE_OPTIONS: `--import=${INJECT}`,
    ...env,
  });
}

async function recover(stage: Stage): Promise<void> {
  await stage.quiet();
  await stage.pass(RECOVERY);
  await stage.quiet();
}

async function tryPoint(
  folder: string,
  { step, start, requests, known, before, after }: Reference,
  nth: number,
  fault: Fault,
): Promise<Point> {
  const calls = join(folder, `${crypto.randomUUID()}.calls`);
  const request = requests[nth - 1] ?? '';
  const stage = new Stage();
  const { machine } = stage;
  stage.known = known;
  try {
    await begin(stage, folder, start, { CALLS: calls, FAULT: `${nth} ${fault}` });
    const attempt = () =>
      step.act(stage).then(
        () => stage.quiet().then(() => null, String),
        (error) => String(error),
      );
    let revived = false;
    const hit = () => linesOf(calls).length >= nth;
    const revive = async () => {
      if (revived || !hit() || !fault.startsWith('killed')) return;
      await until(() => !machine.runs, 'the machine to die');
      await machine.start(['--empty'], settings(folder));
      revived = true;
    };
    const alive = <T>(work: () => Promise<T>) =>
      work().catch(async (error) => {
        if (revived) throw error;
        await revive();
        return work();
      });
    const failed = await attempt();
    await revive();
    await alive(() => stage.quiet());
    const again = failed && !step.walksAway ? await attempt() : null;
    const seen = await alive(async () => {
      await recover(stage);
      return stage.seen();
    });
    const verdict = judge({
      before,
      after,
      seen,
      again,
      interrupted: failed !== null,
      walksAway: !!step.walksAway,
    });
    return {
      step: step.name,
      request,
      fault,
      ...(hit() ? verdict : { outcome: 'not reached', violation: '' }),
    };
  } catch (error) {
    const log = machine.output.slice(-2000);
    return { step: step.name, request, fault, outcome: 'broken', violation: `${error}\n${log}` };
  } finally {
    await machine.remove();
    rmSync(calls, { force: true });
  }
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').trim().split('\n').filter(Boolean);
  } catch {
    return [];
  }
}
