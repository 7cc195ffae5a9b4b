import type { Server } from './account.ts';
import type { OAuthService } from './oauth.ts';

/** A provider of mailboxes: where its servers are, and what its customers do so that they let Bowout in. */
export interface Provider {
  name: string;
  /** The domains of its addresses. */
  domains: readonly string[];
  /** How the names of its mail exchangers end, by which mailboxes with a domain of one's own are told. */
  exchangers?: readonly string[];
  imap: Server;
  smtp: Server;
  /** Whether it delivers to `name+tag@…` (RFC 5233). */
  plus: boolean;
  /** It takes no passwords from programs: one signs in on its page. */
  oauth?: OAuthService;
  /** What to do before, in its own words for things; the first of it is where. */
  before: readonly string[];
}

const tls = (host: string, port: number): Server => ({ host, port, security: 'tls' });
const starttls = (host: string, port: number): Server => ({ host, port, security: 'starttls' });

/**
 * Microsoft identity platform, "OAuth 2.0 device authorization grant"; Exchange, "Authenticate an IMAP, POP
 * or SMTP connection using OAuth".
 */
export const microsoft = (signIn: string): OAuthService => ({
  deviceUrl: `${signIn}/devicecode`,
  tokenUrl: `${signIn}/token`,
  scope:
    'https://outlook.office.com/IMAP.AccessAsUser.All https://outlook.office.com/SMTP.Send offline_access',
});
const MICROSOFT = microsoft('https://login.microsoftonline.com/common/oauth2/v2.0');
const BY_CODE = ['It takes no passwords: I show you a code, which you type in on Microsoft’s page.'];

/** The providers that are known; for others their own domain is asked (RFC 6186, autoconfig). */
export const PROVIDERS: readonly Provider[] = [
  {
    name: 'Gmail',
    domains: ['gmail.com', 'googlemail.com'],
    exchangers: ['.google.com', '.googlemail.com'],
    imap: tls('imap.gmail.com', 993),
    smtp: tls('smtp.gmail.com', 465),
    plus: true,
    before: [
      'Open https://myaccount.google.com/apppasswords and make an app password named “Bowout”: 16 letters, ' +
        'which you give me. Your usual password does not work.',
      'If that page says that it is not available: turn on 2-Step Verification first, at ' +
        'https://myaccount.google.com/signinoptions/two-step-verification',
    ],
  },
  {
    name: 'Outlook.com',
    domains: ['outlook.com', 'hotmail.com', 'live.com', 'msn.com', 'outlook.de', 'outlook.fr', 'hotmail.fr'],
    imap: tls('outlook.office365.com', 993),
    smtp: starttls('smtp-mail.outlook.com', 587),
    plus: true,
    oauth: MICROSOFT,
    before: [
      'In Outlook on the web, Settings > Mail > Forwarding and IMAP, let devices and apps use IMAP.',
      ...BY_CODE,
    ],
  },
  {
    name: 'Microsoft 365',
    domains: [],
    exchangers: ['.mail.protection.outlook.com', '.mx.microsoft'],
    imap: tls('outlook.office365.com', 993),
    smtp: starttls('smtp.office365.com', 587),
    plus: true,
    oauth: MICROSOFT,
    before: [
      'Your organisation must allow “Authenticated SMTP” and IMAP for your mailbox: its administrator knows.',
      ...BY_CODE,
    ],
  },
  {
    name: 'iCloud Mail',
    domains: ['icloud.com', 'me.com', 'mac.com'],
    exchangers: ['.mail.icloud.com'],
    imap: tls('imap.mail.me.com', 993),
    smtp: starttls('smtp.mail.me.com', 587),
    plus: true,
    before: [
      'Open https://account.apple.com, Sign-In and Security > App-Specific Passwords, and make one named ' +
        '“Bowout”, which you give me.',
    ],
  },
  {
    name: 'Yahoo Mail',
    domains: ['yahoo.com', 'yahoo.de', 'yahoo.fr', 'yahoo.es', 'yahoo.it', 'yahoo.co.uk', 'ymail.com'],
    exchangers: ['.yahoodns.net'],
    imap: tls('imap.mail.yahoo.com', 993),
    smtp: tls('smtp.mail.yahoo.com', 465),
    plus: false,
    before: [
      'Open https://login.yahoo.com/account/security, “Generate app password”, name it “Bowout”, and give ' +
        'me what it shows.',
    ],
  },
  {
    name: 'AOL Mail',
    domains: ['aol.com', 'aol.de'],
    imap: tls('imap.aol.com', 993),
    smtp: tls('smtp.aol.com', 465),
    plus: false,
    before: ['Open https://login.aol.com/account/security and “Generate app password”, named “Bowout”.'],
  },
  {
    name: 'Fastmail',
    domains: ['fastmail.com', 'fastmail.fm'],
    exchangers: ['.messagingengine.com'],
    imap: tls('imap.fastmail.com', 993),
    smtp: tls('smtp.fastmail.com', 465),
    plus: true,
    before: [
      'Open Settings > Privacy & Security > Manage app passwords, and make one for “Mail (IMAP/POP/SMTP)”.',
    ],
  },
  {
    name: 'GMX',
    domains: ['gmx.de', 'gmx.net', 'gmx.at', 'gmx.ch'],
    imap: tls('imap.gmx.net', 993),
    smtp: tls('mail.gmx.net', 465),
    plus: false,
    before: [
      'In GMX, E-Mail > Einstellungen > POP3/IMAP Abruf, allow “POP3 und IMAP Zugriff”.',
      'With two-factor sign-in on, make an application password (“Anwendungsspezifisches Passwort”).',
    ],
  },
  {
    name: 'GMX.com',
    domains: ['gmx.com', 'gmx.us', 'gmx.co.uk', 'gmx.fr', 'gmx.es'],
    imap: tls('imap.gmx.com', 993),
    smtp: tls('mail.gmx.com', 465),
    plus: false,
    before: ['In GMX, E-mail > Settings > POP3 & IMAP, let external programs send and receive.'],
  },
  {
    name: 'WEB.DE',
    domains: ['web.de'],
    imap: tls('imap.web.de', 993),
    smtp: tls('smtp.web.de', 465),
    plus: false,
    before: [
      'In WEB.DE, E-Mail > Einstellungen > POP3/IMAP Abruf, allow “POP3 und IMAP Zugriff”.',
      'With two-factor sign-in on, make an application password (“Anwendungsspezifisches Passwort”).',
    ],
  },
  {
    name: 'mailbox.org',
    domains: ['mailbox.org'],
    exchangers: ['.mailbox.org'],
    imap: tls('imap.mailbox.org', 993),
    smtp: tls('smtp.mailbox.org', 465),
    plus: true,
    before: ['Give me the password of your mailbox, or one for applications.'],
  },
  {
    name: 'Posteo',
    domains: ['posteo.de', 'posteo.net', 'posteo.eu', 'posteo.org'],
    imap: tls('posteo.de', 993),
    smtp: tls('posteo.de', 465),
    plus: true,
    before: ['Give me the password of your mailbox.'],
  },
  {
    name: 'Zoho Mail',
    domains: ['zoho.com', 'zohomail.com'],
    exchangers: ['.zoho.com'],
    imap: tls('imap.zoho.com', 993),
    smtp: tls('smtp.zoho.com', 465),
    plus: true,
    before: [
      'In Zoho Mail, Settings > Mail Accounts > IMAP, turn IMAP on.',
      'At https://accounts.zoho.com, Security > App Passwords, make one named “Bowout”.',
    ],
  },
  {
    name: 'Proton Mail, by its Bridge',
    domains: ['proton.me', 'protonmail.com', 'pm.me'],
    exchangers: ['.protonmail.ch'],
    imap: starttls('127.0.0.1', 1143),
    smtp: starttls('127.0.0.1', 1025),
    plus: true,
    before: [
      'Proton Mail Bridge must run on this machine; it shows the password to give me.',
      'In Bridge, Settings > Advanced settings > Export TLS certificates; then begin here anew with ' +
        '--certificate and the file cert.pem.',
    ],
  },
];
