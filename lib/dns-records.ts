/** A DNS record as a person enters it at their provider. */
export interface DnsRecord {
  name: string;
  type: 'MX' | 'TXT' | 'CNAME';
  value: string;
}

/** What SES calls a custom MAIL FROM domain: bounces go there, and SPF is asked of it. */
export const mailFromDomain = (domain: string) => `mail.${domain}`;

export const inboundHost = (region: string) => `inbound-smtp.${region}.amazonaws.com`;
export const feedbackHost = (region: string) => `feedback-smtp.${region}.amazonses.com`;

/** Where mail for the domain goes (SES Developer Guide, "Publishing an MX record for email receiving"). */
export const mxRecord = (domain: string, region: string): DnsRecord => ({
  name: domain,
  type: 'MX',
  value: `10 ${inboundHost(region)}`,
});

/** @param mailFrom the MAIL FROM domain (SES Developer Guide, "Using a custom MAIL FROM domain") */
export const mailFromMxRecord = (mailFrom: string, region: string): DnsRecord => ({
  name: mailFrom,
  type: 'MX',
  value: `10 ${feedbackHost(region)}`,
});

export const mailFromSpfRecord = (mailFrom: string): DnsRecord => ({
  name: mailFrom,
  type: 'TXT',
  value: '"v=spf1 include:amazonses.com ~all"',
});

/** `p=none` harms nothing that is sent from the domain by another way. */
export const dmarcRecord = (domain: string): DnsRecord => ({
  name: `_dmarc.${domain}`,
  type: 'TXT',
  value: '"v=DMARC1; p=none"',
});

export const dkimRecord = (domain: string, token: string): DnsRecord => ({
  name: `${token}._domainkey.${domain}`,
  type: 'CNAME',
  value: `${token}.dkim.amazonses.com`,
});

export const asText = ({ name, type, value }: DnsRecord): string => `${name} ${type} ${value}`;
