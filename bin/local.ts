import { startMachine } from '../lib/local/machine.ts';
import { readSettings, SettingError } from '../lib/local/settings.ts';

try {
  const settings = readSettings(process.env, process.argv.slice(2));
  const machine = await startMachine(settings);
  console.log(`
Bowout is running on this machine.

  Start here   http://127.0.0.1:${settings.httpPort}/
  Mailbox      http://127.0.0.1:${settings.mailboxPort}/
  Forward to   ${settings.inboxAddress} by SMTP at 127.0.0.1:${settings.smtpPort}, from ${settings.ownerEmail}
  Data         ${settings.dataDir}

Press Ctrl+C to stop; nothing is lost.
`);
  console.log('ready');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void machine.stop().then(() => process.exit(0)));
  }
} catch (error) {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (error instanceof SettingError) console.error(error.message);
  else if (code === 'EADDRINUSE') {
    console.error(
      `${(error as Error).message}. Is Bowout running already? Otherwise choose other ports with SMTP_PORT, HTTP_PORT and MAILBOX_PORT.`,
    );
  } else console.error(error);
  process.exit(1);
}
