import { resolveCname, resolveMx, resolveTxt } from 'node:dns/promises';

/** What the doctor asks of DNS; a name that has no such record has an empty answer. */
export interface Dns {
  /** Host names of the mail exchangers, in small letters, without the last dot. */
  mx(name: string): Promise<string[]>;
  txt(name: string): Promise<string[]>;
  /** Host names, like those of `mx`. */
  cname(name: string): Promise<string[]>;
}

/** The system's resolver. */
export const systemDns: Dns = {
  mx: async (name) => (await resolveMx(name).catch(() => [])).map(({ exchange }) => hostOf(exchange)),
  txt: async (name) => (await resolveTxt(name).catch(() => [])).map((parts) => parts.join('')),
  cname: async (name) => (await resolveCname(name).catch(() => [])).map(hostOf),
};

const hostOf = (written: string) => written.toLowerCase().replace(/\.$/, '');
