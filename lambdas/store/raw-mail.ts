import { DeleteObjectCommand, GetObjectCommand, NoSuchKey, S3Client } from '@aws-sdk/client-s3';

export type RawMail = ReturnType<typeof rawMail>;

/** The raw inbound messages that SES put into the bucket. */
export function rawMail(bucket: string) {
  const client = new S3Client({});
  return {
    /** @throws when the object cannot be read; null when it is not there (any more) */
    async get(key: string): Promise<Uint8Array | null> {
      try {
        const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
        return (await Body?.transformToByteArray()) ?? null;
      } catch (error) {
        if (error instanceof NoSuchKey) return null;
        throw error;
      }
    },
    async remove(key: string): Promise<void> {
      await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }));
    },
  };
}
