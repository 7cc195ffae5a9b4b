import {
  CopyObjectCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  S3Client,
} from '@aws-sdk/client-s3';

export type RawMail = ReturnType<typeof rawMail>;

/** Where mail lies that nothing was done with, by whose box it came to: it expires soon (data stack). */
const ASIDE = 'aside/';
/** Mail to an address that is nobody's box. */
const NOBODY = 'nobody';
/** Amazon S3 API Reference, "DeleteObjects". */
const MOST_IN_DELETE = 1000;

/** Where a message lies once it is put aside: a crash in between copies it to the same place again. */
const asideKey = (rawKey: string, ownerId: string | null) =>
  `${ASIDE}${ownerId ?? NOBODY}/${rawKey.split('/').at(-1)}`;

/**
 * The raw inbound messages that SES put into the bucket.
 * @param where the bucket, and the prefix that SES writes under
 */
export function rawMail({ bucket, prefix }: { bucket: string; prefix: string }) {
  const client = new S3Client({});
  const remove = async (key: string): Promise<void> => {
    await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }));
  };
  const keysUnder = async (folder: string): Promise<string[]> => {
    const keys: string[] = [];
    let token: string | undefined;
    do {
      const page = await client.send(
        new ListObjectsV2Command({ Bucket: bucket, Prefix: folder, ContinuationToken: token }),
      );
      keys.push(...(page.Contents ?? []).flatMap(({ Key }) => (Key ? [Key] : [])));
      token = page.NextContinuationToken;
    } while (token);
    return keys;
  };
  const find = async (key: string) => {
    try {
      return await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
    } catch (error) {
      if (error instanceof NoSuchKey) return null;
      throw error;
    }
  };
  return {
    /** @throws when the object cannot be read; null when it is not there (any more) */
    async get(key: string): Promise<Uint8Array | null> {
      return (await (await find(key))?.Body?.transformToByteArray()) ?? null;
    },
    /**
     * The same up to a size in bytes: of what is larger nothing is read.
     * @throws when the object cannot be read
     */
    async getUpTo(most: number, key: string): Promise<Uint8Array | 'too large' | null> {
      const found = await find(key);
      if (found?.Body && (found.ContentLength ?? 0) > most) {
        (found.Body as { destroy?: () => void }).destroy?.();
        return 'too large';
      }
      return (await found?.Body?.transformToByteArray()) ?? null;
    },
    /**
     * Puts a message aside that nothing is done with; nothing is read of it. One that is gone stays gone.
     * @param ownerId whose box it came to; null for nobody's
     */
    async putAside(key: string, ownerId: string | null): Promise<void> {
      try {
        const CopySource = `${bucket}/${key.split('/').map(encodeURIComponent).join('/')}`;
        await client.send(new CopyObjectCommand({ Bucket: bucket, Key: asideKey(key, ownerId), CopySource }));
      } catch (error) {
        if (error instanceof Error && error.name === 'NoSuchKey') return;
        throw error;
      }
      await remove(key);
    },
    /**
     * Deletes all that came for an owner, or for nobody: what was recorded, what was put aside, and what has
     * not been looked at yet.
     * @param isOfOthers whether what lies under a key is another owner's
     */
    async removeAll(ownerId: string, isOfOthers: (key: string) => Promise<boolean>): Promise<void> {
      const found = (await Promise.all([`${ASIDE}${ownerId}/`, `${ASIDE}${NOBODY}/`].map(keysUnder))).flat();
      for (const key of await keysUnder(prefix)) if (!(await isOfOthers(key))) found.push(key);
      for (let from = 0; from < found.length; from += MOST_IN_DELETE) {
        const Objects = found.slice(from, from + MOST_IN_DELETE).map((Key) => ({ Key }));
        const { Errors = [] } = await client.send(
          new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects, Quiet: true } }),
        );
        if (Errors.length) throw new Error(`${Errors.length} messages could not be deleted from the bucket`);
      }
    },
  };
}
