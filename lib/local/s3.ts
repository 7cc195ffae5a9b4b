import { createReadStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { writeDurably } from './files.ts';
import { bodyOf, type Listening, serve } from './http.ts';

const MAX_OBJECT = 50 * 1024 * 1024;

/** S3's GetObject, PutObject and DeleteObject over a directory: `/bucket/key` is the file `bucket/key`. */
export function startS3(directory: string): Promise<Listening> {
  const root = resolve(directory);
  return serve(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://s3').pathname);
    const file = resolve(join(root, path));
    const found = file.startsWith(root + sep) ? await stat(file).catch(() => null) : null;
    if (request.method === 'DELETE' && file.startsWith(root + sep)) {
      await rm(file, { force: true });
      response.writeHead(204).end();
      return;
    }
    if (request.method === 'PUT' && file.startsWith(root + sep)) {
      writeDurably(file, await bodyOf(request, MAX_OBJECT));
      response.writeHead(200).end();
      return;
    }
    if (request.method !== 'GET' || !found?.isFile()) {
      response.writeHead(404, { 'content-type': 'application/xml' });
      response.end(
        '<?xml version="1.0"?><Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message></Error>',
      );
      return;
    }
    response.writeHead(200, { 'content-length': found.size, 'content-type': 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
}
