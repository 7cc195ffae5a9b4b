import { expect, test } from 'vitest';
import { discover, type Lookup } from '../../../../lib/local/mailbox/discover.ts';
import { PROVIDERS } from '../../../../lib/local/mailbox/providers.ts';

/** A network that says only this. */
const saying = (said: Partial<Lookup>): Lookup => ({
  srv: async () => null,
  mx: async () => [],
  read: async () => null,
  ...said,
});
const silent: Lookup = {
  srv: () => Promise.reject(new Error('asked')),
  mx: () => Promise.reject(new Error('asked')),
  read: () => Promise.reject(new Error('asked')),
};

test('a provider of the table is known without asking anybody', async () => {
  expect(await discover('jane@gmail.com', silent)).toMatchObject({
    imap: { host: 'imap.gmail.com', port: 993, security: 'tls' },
    smtp: { host: 'smtp.gmail.com', port: 465, security: 'tls' },
    by: 'Gmail',
  });
  for (const { domains } of PROVIDERS)
    for (const domain of domains) expect((await discover(`x@${domain}`, silent))?.provider).toBeTruthy();
});

test('no domain is of two providers, each has its ports’ security and says what to do before', () => {
  const all = PROVIDERS.flatMap(({ domains }) => domains);
  expect(new Set(all).size).toBe(all.length);
  for (const { imap, smtp, before } of PROVIDERS) {
    for (const { port, security } of [imap, smtp])
      expect(security).toBe(port === 993 || port === 465 ? 'tls' : 'starttls');
    expect(before.length).toBeGreaterThan(0);
  }
});

test('a domain’s own records say its servers (RFC 6186)', async () => {
  const srv = async (name: string) =>
    ({
      '_imaps._tcp.own.example': { name: 'imap.own.example', port: 993 },
      '_submission._tcp.own.example': { name: 'mail.own.example', port: 587 },
    })[name] ?? null;
  expect(await discover('jane@own.example', saying({ srv }))).toMatchObject({
    imap: { host: 'imap.own.example', port: 993, security: 'tls' },
    smtp: { host: 'mail.own.example', port: 587, security: 'starttls' },
  });
});

test('a domain of one’s own at a provider is told by who takes its mail', async () => {
  const at = (exchanger: string) => discover('jane@own.example', saying({ mx: async () => [exchanger] }));
  expect((await at('aspmx.l.google.com'))?.by).toBe('Gmail');
  expect((await at('own-example.mail.protection.outlook.com'))?.by).toBe('Microsoft 365');
  expect(await at('mail.notgoogle.com.evil.example')).toBeNull();
});

test('what mail programs are configured with is understood', async () => {
  const xml = `<?xml version="1.0"?><clientConfig version="1.1"><emailProvider id="own.example">
    <incomingServer type="pop3"><hostname>pop.own.example</hostname><port>995</port><socketType>SSL</socketType></incomingServer>
    <incomingServer type="imap"><hostname>open.own.example</hostname><port>143</port><socketType>plain</socketType></incomingServer>
    <incomingServer type="imap"><hostname>imap.own.example</hostname><port>993</port><socketType>SSL</socketType></incomingServer>
    <outgoingServer type="smtp"><hostname>smtp.own.example</hostname><port>587</port><socketType>STARTTLS</socketType></outgoingServer>
  </emailProvider></clientConfig>`;
  const read = async (url: string) => (url.startsWith('https://autoconfig.own.example/') ? xml : null);
  expect(await discover('jane@own.example', saying({ read }))).toMatchObject({
    imap: { host: 'imap.own.example', port: 993, security: 'tls' },
    smtp: { host: 'smtp.own.example', port: 587, security: 'starttls' },
    by: 'autoconfig.own.example',
  });
  expect(await discover('jane@own.example', saying({ read: async () => '<html>Not here' }))).toBeNull();
});
