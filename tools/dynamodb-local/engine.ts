import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** The npm package that ships Amazon's DynamoDBLocal.jar; as a dependency it would bring 250 others. */
const PACKAGE = 'amplify-dynamodb-simulator@2.9.30';
const INTEGRITY =
  'sha512-xTeeRLvzEfqyd5lh3bH4c0kHvSHHmmhD5ZDsHFKAQ5g2Zl6JqlFdutaQhCLHzxEp6Ry1o7TB6niIoXuQAnSewQ==';
const CACHE = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'bowout');

/** How long it may take to answer, also on a machine that is busy. */
const READY_MS = 60_000;
/** It sends Amazon a count of its requests unless this says no (DynamoDB Local, "Telemetry"). */
const SILENT = { DDB_LOCAL_TELEMETRY: '0' };

/** Amazon's own DynamoDB for one machine, in memory. */
export interface Engine {
  port: number;
  /** Such as `1.25.1`. */
  version: string;
  stop(): Promise<void>;
}

/** Whether there is a Java to run it. */
export const hasJava = (): boolean => spawnSync('java', ['-version']).status === 0;

/**
 * Gets DynamoDB Local where it is not there yet, and starts it on a free port of 127.0.0.1.
 * @throws Error when it cannot be had, is not what it should be, or does not start
 */
export async function startEngine(): Promise<Engine> {
  const folder = unpack(fetchPackage(CACHE));
  const emulator = join(folder, 'emulator');
  const libraries = join(emulator, 'DynamoDBLocal_lib');
  const jar = join(emulator, 'DynamoDBLocal.jar');
  const env = { ...process.env, ...SILENT };
  const native = `-Djava.library.path=${libraries}`;
  const version = execFileSync('java', [native, '-jar', jar, '-version'], { env, encoding: 'utf8' }).trim();
  const port = await freePort();
  const classes = [jar, join(libraries, '*')].join(delimiter);
  const xml = join(import.meta.dirname, 'loopback.xml');
  const quiet = ['-Dorg.eclipse.jetty.LEVEL=WARN', '-Dorg.eclipse.jetty.util.log.announce=false'];
  // What all tests leave there does not fit in half a gigabyte: collecting garbage took all of the time.
  const settings = ['-Xmx2g', native, `-Dport=${port}`, ...quiet];
  const child = spawn('java', [...settings, '-cp', classes, 'org.eclipse.jetty.xml.XmlConfiguration', xml], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const killed = () => child.kill('SIGKILL');
  process.once('exit', killed);
  const stop = async () => {
    process.off('exit', killed);
    await end(child);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await answering(child, port);
  } catch (error) {
    await stop();
    throw error;
  }
  return { port, version, stop };
}

/**
 * The package's file in a cache; had from the registry that npm is set up with where it is not there.
 * @throws Error when it is not, byte for byte, the one that was looked at
 */
export function fetchPackage(cache: string): string {
  const file = join(cache, `${PACKAGE.replace('@', '-')}.tgz`);
  if (isGenuine(file)) return file;
  mkdirSync(cache, { recursive: true });
  const pack = ['pack', PACKAGE, '--json', '--ignore-scripts', '--pack-destination', cache];
  execFileSync('npm', pack, { cwd: cache, stdio: ['ignore', 'ignore', 'inherit'] });
  if (isGenuine(file)) return file;
  rmSync(file, { force: true });
  throw new Error(`${PACKAGE} is not the file that its digest names: it is not used`);
}

function isGenuine(file: string): boolean {
  try {
    return INTEGRITY === `sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}`;
  } catch {
    return false;
  }
}

/** Anew for each run, so that what runs is what the digest names. */
function unpack(file: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'bowout-dynamodb-local-'));
  execFileSync('tar', ['-xzf', file, '-C', folder, '--strip-components=1']);
  return folder;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

async function answering(child: ChildProcess, port: number): Promise<void> {
  const end = Date.now() + READY_MS;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`DynamoDB Local ended with status ${child.exitCode}`);
    try {
      await fetch(`http://127.0.0.1:${port}/`, { signal: AbortSignal.timeout(2_000) });
      return;
    } catch {
      if (Date.now() > end) throw new Error('DynamoDB Local does not answer');
      await sleep(100);
    }
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill();
  await once(child, 'exit');
}
