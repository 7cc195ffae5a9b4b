/** What a tap opens: the telephone, or a mail. */

/**
 * What a phone dials (RFC 3966): digits alone, without the trunk zero in brackets that is not dialled from
 * abroad ("+44 (0)20 …"); null where it is no number.
 */
export function phoneHref(phone: string): string | null {
  const plain = phone.startsWith('+') ? phone.replace(/\(0\)/, '') : phone;
  const [number = ''] = plain.split(/\p{L}/u);
  const digits = number.replace(/\D/g, '');
  return digits.length < 5 ? null : `tel:${plain.startsWith('+') ? '+' : ''}${digits}`;
}

/** A mail to an address (RFC 6068); nothing in the address can add a header to it. */
export const mailHref = (address: string): string =>
  `mailto:${encodeURIComponent(address).replaceAll('%40', '@')}`;

/** A number with what a tap on it dials. */
export interface Phone {
  number: string;
  href: string | null;
}

export const phoneOf = (number: string | undefined): Phone | null =>
  number ? { number, href: phoneHref(number) } : null;
