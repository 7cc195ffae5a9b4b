import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { PASSED_ON, serviceFor } from '../../../lib/owner/service.ts';

const options = {
  node: process.execPath,
  folder: '/srv/my “post” 100% box',
  dataDir: '/home/jane/data & "more" $HOME',
  settings: { BASE_URL: 'http://192.0.2.7:8080', OWNER_NAME: 'Jane <Doe>' },
};

test('a systemd unit keeps odd names as they are', () => {
  const made = serviceFor('linux', options);
  expect(made?.file).toBe(join(homedir(), '.config/systemd/user/bowout.service'));
  expect(made?.text).toContain(`WorkingDirectory=/srv/my “post” 100%% box\n`);
  expect(made?.text).toContain('Environment="DATA_DIR=/home/jane/data & \\"more\\" $HOME"\n');
  expect(made?.text).toContain('Environment="BASE_URL=http://192.0.2.7:8080"\n');
});

const ANALYZE = '/usr/bin/systemd-analyze';
test.skipIf(!existsSync(ANALYZE))('systemd takes the unit', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bowout-unit-'));
  try {
    const file = join(folder, 'bowout.service');
    const env = { ...process.env, XDG_RUNTIME_DIR: folder };
    const verify = () =>
      execFileSync(ANALYZE, ['verify', '--user', file], { encoding: 'utf8', stdio: 'pipe', env });
    const text = serviceFor('linux', { ...options, folder: process.cwd() })?.text ?? '';
    writeFileSync(file, text);
    expect(verify()).toBe('');
    writeFileSync(file, text.replace('ExecStart=', 'ExecStart=relative/'));
    expect(verify).toThrow();
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a launchd agent is XML that says the same', () => {
  const made = serviceFor('darwin', options);
  const words: string[] = [];
  const parser = new Parser({ ontext: (text) => words.push(text) }, { xmlMode: true });
  parser.end(made?.text);
  const said = words.join('');
  for (const value of [options.dataDir, options.folder, options.settings.OWNER_NAME])
    expect(said).toContain(value);
});

test('the service gets the second reader’s settings, and no secret', () => {
  expect(PASSED_ON).toContain('SECOND_BASE_URL');
  expect(PASSED_ON.filter((name) => /KEY|PASSWORD/.test(name))).toEqual([]);
});

test('another system is told that there is no way', () => {
  expect(serviceFor('win32', options)).toBeNull();
});
