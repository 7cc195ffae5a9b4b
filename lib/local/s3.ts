import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import { copyFile, mkdir, rm, stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { dirname, join, resolve, sep } from 'node:path';
import { writeDurably } from './files.ts';
import { bodyOf, type Listening, SERVICE, serve } from './http.ts';

const MAX_OBJECT = 50 * 1024 * 1024;

/**
 * S3's GetObject, PutObject, CopyObject, DeleteObject, DeleteObjects and ListObjectsV2 over a directory:
 * `/bucket/key` is the file `bucket/key`. Lists come in one page.
 */
export function startS3(directory: string): Promise<Listening> {
  const root = resolve(directory);
  /** @throws URIError, and null for what lies outside */
  const fileOf = (path: string) => {
    const file = resolve(join(root, decodeURIComponent(path)));
    return file.startsWith(root + sep) ? file : null;
  };
  return serve(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://s3');
    const file = fileOf(pathname);
    const found = file ? await stat(file).catch(() => null) : null;
    const source = request.headers['x-amz-copy-source'];
    switch (file && request.method) {
      case 'DELETE':
        await rm(String(file), { force: true });
        response.writeHead(204).end();
        return;
      case 'POST': {
        const body = (await bodyOf(request, MAX_OBJECT)).toString('utf8');
        for (const [, key = ''] of body.matchAll(/<Key>([^<]*)<\/Key>/g))
          await rm(fileOf(`${pathname}/${key}`) ?? '', { force: true });
        return xml(response, 200, '<DeleteResult/>');
      }
      case 'PUT': {
        if (!source) {
          writeDurably(String(file), await bodyOf(request, MAX_OBJECT));
          response.writeHead(200).end();
          return;
        }
        const from = fileOf(`/${String(source).replace(/^\//, '')}`);
        if (!from || !existsSync(from)) return noSuchKey(response);
        await mkdir(dirname(String(file)), { recursive: true });
        await copyFile(from, String(file));
        return xml(response, 200, '<CopyObjectResult/>');
      }
      case 'GET':
        if (searchParams.has('list-type'))
          return xml(response, 200, listOf(String(file), searchParams.get('prefix') ?? ''));
        if (!found?.isFile()) return noSuchKey(response);
        response.writeHead(200, {
          'content-length': found.size,
          'content-type': 'application/octet-stream',
        });
        createReadStream(String(file)).pipe(response);
        return;
      default:
        return noSuchKey(response);
    }
  }, SERVICE);
}

/** The keys of a bucket that begin so. Ours need no escaping: they are hex, `/` and letters. */
function listOf(bucket: string, prefix: string): string {
  const keys = existsSync(bucket)
    ? readdirSync(bucket, { recursive: true, encoding: 'utf8' })
        .map((name) => name.split(sep).join('/'))
        .filter((name) => name.startsWith(prefix) && statSync(join(bucket, name)).isFile())
    : [];
  const contents = keys.map((key) => `<Contents><Key>${key}</Key></Contents>`);
  return `<ListBucketResult><IsTruncated>false</IsTruncated>${contents.join('')}</ListBucketResult>`;
}

function xml(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'content-type': 'application/xml' });
  response.end(`<?xml version="1.0"?>${body}`);
}

const noSuchKey = (response: ServerResponse) =>
  xml(
    response,
    404,
    '<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message></Error>',
  );
