import { homedir } from 'node:os';
import { join } from 'node:path';

/** What keeps Bowout running: a file for the system, and what to do with it. */
export interface Service {
  file: string;
  text: string;
  /** What to run once it is written. */
  next: string[];
}

export interface ServiceOptions {
  /** The program that runs TypeScript: Node 24 or newer. */
  node: string;
  /** Where Bowout's own files are. */
  folder: string;
  dataDir: string;
  /** Settings of the environment that it is to have, by name. */
  settings: Record<string, string>;
}

/**
 * The settings that a service takes over; never the mailbox's password nor a second reader's key, which
 * others could read there.
 */
export const PASSED_ON = [
  ...['BASE_URL', 'LISTEN_ON', 'HTTP_PORT', 'SMTP_PORT', 'MAILBOX_PORT'],
  ...['OWNER_NAME', 'OWNER_TIME_ZONE', 'UNDO_SECONDS'],
  ...['SECOND_READER', 'SECOND_MODEL', 'SECOND_BASE_URL', 'SECOND_TIMEOUT'],
] as const;

/**
 * What keeps Bowout running on a system: a systemd user unit, or a launchd agent.
 * @returns null where the system has neither
 */
export function serviceFor(platform: NodeJS.Platform, options: ServiceOptions): Service | null {
  if (platform === 'linux') return unit(options);
  return platform === 'darwin' ? agent(options) : null;
}

/** systemd.service(5), systemd.exec(5); in quotes as systemd.syntax(7) has them. */
function unit({ node, folder, dataDir, settings }: ServiceOptions): Service {
  const quoted = (text: string) => `"${text.replace(/[\\"]/g, '\\$&').replaceAll('%', '%%')}"`;
  const argument = (text: string) => quoted(text).replaceAll('$', '$$$$');
  const environment = Object.entries({ DATA_DIR: dataDir, ...settings })
    .map(([name, value]) => `Environment=${quoted(`${name}=${value}`)}\n`)
    .join('');
  return {
    file: join(homedir(), '.config/systemd/user/bowout.service'),
    text: `[Unit]
Description=Bowout, your own post-box
After=network-online.target

[Service]
WorkingDirectory=${folder.replaceAll('%', '%%')}
ExecStart=${argument(node)} ${argument(join(folder, 'bin/local.ts'))}
${environment}Restart=on-failure
RestartSec=10

[Install]
WantedBy=default.target
`,
    next: [
      'systemctl --user daemon-reload',
      'systemctl --user enable --now bowout',
      'loginctl enable-linger          # so that it runs while you are not signed in',
    ],
  };
}

/** launchd.plist(5) */
function agent({ node, folder, dataDir, settings }: ServiceOptions): Service {
  const string = (text: string) =>
    `<string>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</string>`;
  const environment = Object.entries({ DATA_DIR: dataDir, ...settings })
    .map(([name, value]) => `    <key>${name}</key>\n    ${string(value)}\n`)
    .join('');
  const file = join(homedir(), 'Library/LaunchAgents/app.bowout.plist');
  return {
    file,
    text: `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
  <key>Label</key>
  <string>app.bowout</string>
  <key>ProgramArguments</key>
  <array>
    ${string(node)}
    ${string(join(folder, 'bin/local.ts'))}
  </array>
  <key>WorkingDirectory</key>
  ${string(folder)}
  <key>EnvironmentVariables</key>
  <dict>
${environment}  </dict>
  <key>RunAtLoad</key>
  <true/>
  <key>KeepAlive</key>
  <dict>
    <key>SuccessfulExit</key>
    <false/>
  </dict>
  <key>StandardOutPath</key>
  ${string(join(dataDir, 'bowout.log'))}
  <key>StandardErrorPath</key>
  ${string(join(dataDir, 'bowout.log'))}
</dict>
</plist>
`,
    next: [`launchctl bootstrap gui/$(id -u) ${file}`],
  };
}
