/** What reads mail is much code: it is loaded while the first requests are on their way. */
export const loadReader = async () => ({
  ...(await import('../mail/message/mime.ts')),
  ...(await import('../mail/read.ts')),
  ...(await import('../mail/forward/forwarding-confirmation.ts')),
});

export type Reader = Awaited<ReturnType<typeof loadReader>>;
