/**
 * What stands in a file's place where its content should be: the marks of an unresolved merge, the pointer
 * of a tool that has not fetched, an encrypted or an empty file, data of another format. No rate can make up for that.
 */

export type StandInKind =
  | 'unresolved-merge'
  | 'lfs-pointer'
  | 'annex-pointer'
  | 'fat-pointer'
  | 'encrypted'
  | 'link-text'
  | 'html-page'
  | 'compressed'
  | 'tables'
  | 'empty';

/** How much of a file is looked at. */
export type LookDepth = 'whole' | 'head';

export interface StandIn {
  readonly kind: StandInKind;
  /** 1-based. */
  readonly line: number;
}

/** Bytes from the start of a file by which all but a merge is recognised. */
export const HEAD_BYTES = 1024;

/**
 * @param head the first bytes, as Latin-1: what is looked for is ASCII
 * @param isWhole whether the file has no more than that
 */
export function recogniseHead(head: string, isWhole: boolean): StandInKind | null {
  const text = head.replace(/^\xef\xbb\xbf/, '');
  if (/^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\/v1\r?\n/.test(text))
    return 'lfs-pointer';
  if (/^(?:(?:\.\.\/)*\.git)?\/annex\/objects\//.test(text)) return 'annex-pointer';
  if (/^#\$# git-fat [0-9a-f]{40}/.test(text)) return 'fat-pointer';
  if (text.startsWith('\0GITCRYPT\0')) return 'encrypted';
  if (/^\s*(?:<!doctype\s+html|<html[\s>])/i.test(text)) return 'html-page';
  if (!isWhole) return null;
  if (text.trim() === '') return 'empty';
  return isLinkText(text) ? 'link-text' : null;
}

/** Where text is said to be. @param head as above */
export function recogniseFormat(head: string): StandInKind | null {
  if (COMPRESSED.test(head)) return 'compressed';
  return TABLES.test(head) ? 'tables' : null;
}

/** gzip, Zstandard, LZ4, compress, zip, bzip2, xz, 7-Zip. */
const COMPRESSED =
  /^(?:\x1f\x8b\x08|\x28\xb5\x2f\xfd|\x04\x22\x4d\x18|\x1f\x9d|PK\x03\x04|BZh[1-9]1AY&SY|\xfd7zXZ\0|7z\xbc\xaf\x27\x1c)/;

/** Parquet, Avro, Arrow, DuckDB, SQLite. */
const TABLES = /^(?:PAR1\x15|Obj\x01|ARROW1\0|[\s\S]{8}DUCK[\s\S]\0{3}|SQLite format 3\0)/;

/** One path and nothing else, not even the end of its line: so git writes a link where links are off. */
function isLinkText(text: string): boolean {
  return /^[^\s"'`{}[\]()<>,;:|=*?\\]+$/.test(text) && /[^/.]\.[a-z][a-z0-9]*$|\//i.test(text);
}
