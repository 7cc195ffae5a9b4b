/** Whether a name is one of the IANA Time Zone Database that this runtime knows. */
export function isTimeZone(name: string): boolean {
  try {
    return name !== '' && new Intl.DateTimeFormat('en', { timeZone: name }) !== null;
  } catch {
    return false;
  }
}

/** A zone as the database writes it: "europe/lisbon" is said in a letter as it is kept. */
export const properZone = (name: string): string =>
  new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
