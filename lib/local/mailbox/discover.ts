import { Resolver } from 'node:dns/promises';
import { Parser } from 'htmlparser2';
import type { Server } from './account.ts';
import { PROVIDERS, type Provider } from './providers.ts';

/** What the network says of a domain; each gives nothing where it cannot be asked. */
export interface Lookup {
  /** The first choice of a service's servers (RFC 2782). */
  srv(name: string): Promise<{ name: string; port: number } | null>;
  /** The domain's mail exchangers, in lower case. */
  mx(domain: string): Promise<string[]>;
  /** A document by HTTPS. */
  read(url: string): Promise<string | null>;
}

/** Servers, and by what they are known. */
export interface Discovered {
  imap: Server;
  smtp: Server;
  /** The provider, where it is one of the table. */
  provider: Provider | null;
  by: string;
}

const PATIENCE_MS = 4_000;

/**
 * Finds the servers of a mailbox: by the table of providers, by the domain's own SRV records (RFC 6186, RFC
 * 8314), by who takes its mail, and by the autoconfiguration that mail programs use.
 * @returns null where nobody says
 */
export async function discover(address: string, lookup: Lookup): Promise<Discovered | null> {
  const domain = address.split('@')[1] ?? '';
  const known = PROVIDERS.find(({ domains }) => domains.includes(domain));
  if (known) return ofProvider(known);
  return (
    (await bySrv(domain, lookup)) ?? (await byExchanger(domain, lookup)) ?? (await byConfig(address, lookup))
  );
}

const ofProvider = (provider: Provider): Discovered => ({
  imap: provider.imap,
  smtp: provider.smtp,
  provider,
  by: provider.name,
});

/** The provider whose server a name is. */
const providerAt = (host: string) =>
  PROVIDERS.find(({ imap, domains }) => imap.host === host && domains.length) ?? null;

async function bySrv(domain: string, { srv }: Lookup): Promise<Discovered | null> {
  const [imaps, submissions, submission] = await Promise.all(
    ['_imaps', '_submissions', '_submission'].map((service) => srv(`${service}._tcp.${domain}`)),
  );
  const smtp = submissions ?? submission;
  if (!imaps || !smtp) return null;
  return {
    imap: { host: imaps.name, port: imaps.port, security: 'tls' },
    smtp: { host: smtp.name, port: smtp.port, security: submissions ? 'tls' : 'starttls' },
    provider: providerAt(imaps.name),
    by: 'what its domain says (SRV)',
  };
}

/** A domain of one's own whose mailboxes a known provider has. */
async function byExchanger(domain: string, { mx }: Lookup): Promise<Discovered | null> {
  const exchangers = await mx(domain);
  const provider = PROVIDERS.find(({ exchangers: ends = [] }) =>
    ends.some((end) => exchangers.some((exchanger) => `.${exchanger}`.endsWith(end))),
  );
  return provider ? ofProvider(provider) : null;
}

/** Mozilla's "autoconfiguration" file format, which providers and Thunderbird's database speak. */
async function byConfig(address: string, { read }: Lookup): Promise<Discovered | null> {
  const domain = address.split('@')[1] ?? '';
  const places = [
    `https://autoconfig.${domain}/mail/config-v1.1.xml?emailaddress=${encodeURIComponent(address)}`,
    `https://${domain}/.well-known/autoconfig/mail/config-v1.1.xml`,
    `https://autoconfig.thunderbird.net/v1.1/${domain}`,
  ];
  for (const place of places) {
    const found = serversIn((await read(place)) ?? '');
    if (found) return { ...found, provider: null, by: new URL(place).host };
  }
  return null;
}

/** The first IMAP and SMTP servers of an autoconfiguration file that are reached in secret. */
function serversIn(xml: string): { imap: Server; smtp: Server } | null {
  const servers: { type: string; hostname: string; port: string; sockettype: string }[] = [];
  let field = '';
  const parser = new Parser(
    {
      onopentag(name, { type = '' }) {
        field = name;
        if (/server$/.test(name)) servers.push({ type, hostname: '', port: '', sockettype: '' });
      },
      ontext(text) {
        const server = servers.at(-1);
        if (server && (field === 'hostname' || field === 'port' || field === 'sockettype'))
          server[field] += text.trim();
      },
      onclosetag() {
        field = '';
      },
    },
    { xmlMode: false },
  );
  parser.end(xml);
  const first = (type: string): Server | null => {
    const found = servers.find((it) => it.type === type && /^(?:ssl|starttls)$/i.test(it.sockettype));
    const port = Number(found?.port);
    if (!found?.hostname || !Number.isInteger(port)) return null;
    return { host: found.hostname, port, security: /^ssl$/i.test(found.sockettype) ? 'tls' : 'starttls' };
  };
  const [imap, smtp] = [first('imap'), first('smtp')];
  return imap && smtp ? { imap, smtp } : null;
}

/** The network as it is here; what does not answer in time says nothing. */
export function networkLookup(): Lookup {
  const resolver = new Resolver({ timeout: PATIENCE_MS / 2, tries: 2 });
  return {
    async srv(name) {
      const found = await resolver.resolveSrv(name).catch(() => []);
      const [first] = found.filter((it) => it.name !== '').toSorted((a, b) => a.priority - b.priority);
      return first ? { name: first.name.toLowerCase(), port: first.port } : null;
    },
    async mx(domain) {
      const found = await resolver.resolveMx(domain).catch(() => []);
      return found.map(({ exchange }) => exchange.toLowerCase());
    },
    async read(url) {
      const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) }).catch(() => null);
      return response?.ok ? response.text().catch(() => null) : null;
    },
  };
}
