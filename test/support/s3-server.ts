/**
 * A folder on this machine, read as DuckDB reads a bucket of S3: one object or a range of it, what an object is, and
 * lists of objects, page by page. Who asks is not looked at. Every other request is answered by 501.
 */
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';

export interface S3Server {
  /** "127.0.0.1:40123" */
  readonly endpoint: string;
  /** What was asked for, by kind, and how many bytes of objects were sent. */
  readonly asked: { head: number; get: number; list: number; bytes: number };
  close(): Promise<void>;
}

/** @param root a folder for each bucket @param page most objects of one list */
export async function startS3(root: string, { page = 1000 } = {}): Promise<S3Server> {
  const asked = { head: 0, get: 0, list: 0, bytes: 0 };
  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy());
  });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '', 'http://bucket');
    const [, bucket = '', key = ''] = /^\/([^/]+)\/?(.*)$/.exec(decodeURI(url.pathname)) ?? [];
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (!isRead || bucket === '') return end(response, 501);
    if (key === '') {
      asked.list += 1;
      const text = await list(path.join(root, bucket), url.searchParams, page);
      response.setHeader('content-type', 'application/xml');
      return end(response, 200, text);
    }
    const file = path.join(root, bucket, path.posix.normalize(`/${decodeURIComponent(key)}`));
    const found = await stat(file).catch(() => null);
    if (found === null || !found.isFile()) return end(response, 404, '<Error/>');
    const range = rangeOf(request.headers.range, found.size);
    const length = range.end - range.start + 1;
    response.statusCode = request.headers.range === undefined ? 200 : 206;
    response.setHeader('accept-ranges', 'bytes');
    response.setHeader('content-length', length);
    response.setHeader('content-range', `bytes ${range.start}-${range.end}/${found.size}`);
    response.setHeader('etag', etagOf(found));
    response.setHeader('last-modified', found.mtime.toUTCString());
    if (request.method === 'HEAD') {
      asked.head += 1;
      response.end();
      return;
    }
    asked.get += 1;
    asked.bytes += length;
    await pipeline(createReadStream(file, range), response);
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function end(response: ServerResponse, status: number, text = ''): void {
  response.statusCode = status;
  response.end(text);
}

/** Both ends are in it, as in the header. */
function rangeOf(header: string | undefined, size: number): { start: number; end: number } {
  const [, from = '0', to = ''] = /^bytes=([0-9]+)-([0-9]*)$/.exec(header ?? '') ?? [];
  return { start: Number(from), end: to === '' ? size - 1 : Math.min(Number(to), size - 1) };
}

function etagOf({ size, mtimeMs }: { readonly size: number; readonly mtimeMs: number }): string {
  return `"${size.toString(16)}-${Math.trunc(mtimeMs).toString(16)}"`;
}

/** ListObjectsV2. The token of a page is the last key of the page before it. */
async function list(folder: string, asked: URLSearchParams, page: number): Promise<string> {
  const prefix = asked.get('prefix') ?? '';
  const after = asked.get('continuation-token') ?? '';
  const all = await readdir(folder, { recursive: true, withFileTypes: true });
  const keys = all
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join('/'))
    .filter((key) => key.startsWith(prefix) && key > after)
    .sort((a, b) => (a < b ? -1 : 1));
  const here = keys.slice(0, page);
  const rest = keys.length > here.length;
  const contents = await Promise.all(
    here.map(async (key) => {
      const found = await stat(path.join(folder, key));
      return `<Contents><Key>${encodeURIComponent(key)}</Key><LastModified>${found.mtime.toISOString()}</LastModified><ETag>${etagOf(found).replaceAll('"', '&quot;')}</ETag><Size>${found.size}</Size></Contents>`;
    }),
  );
  const token = rest ? `<NextContinuationToken>${here.at(-1)}</NextContinuationToken>` : '';
  return `<?xml version="1.0" encoding="UTF-8"?>
<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><EncodingType>url</EncodingType><KeyCount>${here.length}</KeyCount><IsTruncated>${rest}</IsTruncated>${contents.join('')}${token}</ListBucketResult>`;
}
