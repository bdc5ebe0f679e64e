/**
 * Finds ids that stand at several persons: what is said of such an id depends on all of them. Each shard hears of
 * all ids, so these lie on the disk, cut by their hashes, and one piece after the other is looked through.
 */
import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

export interface SharedIds {
  /** Three numbers for each event: two hashes of its id, one of its person. */
  add(ids: Uint32Array<ArrayBuffer>): void;
  /** Hashes of the persons who have an id in common with somebody else, in order; ends it. */
  persons(): number[];
}

const PIECES = 64;
/** Numbers of a piece that are held in memory; 64 of them take 25 MB. */
const HELD = 3 * 32_768;
const BYTES = 4;

/** @param directory absolute; receives files */
export function createSharedIds(directory: string): SharedIds {
  const pieces = Array.from({ length: PIECES }, (_, at) => ({
    file: path.join(directory, `ids-${at}`),
    held: new Uint32Array(0),
    length: 0,
  }));
  return {
    add(ids) {
      for (let at = 0; at < ids.length; at += 3) {
        const piece = pieces[(ids[at] ?? 0) % PIECES];
        if (piece === undefined) continue;
        if (piece.length + 3 > piece.held.length) makeRoom(piece);
        for (let i = 0; i < 3; i += 1) piece.held[piece.length + i] = ids[at + i] ?? 0;
        piece.length += 3;
      }
    },
    persons() {
      const found = new Set<number>();
      for (const piece of pieces) {
        findShared(readPiece(piece), found);
        rmSync(piece.file, { force: true });
        piece.held = new Uint32Array(0);
      }
      return [...found].sort((a, b) => a - b);
    },
  };
}

interface Piece {
  readonly file: string;
  held: Uint32Array<ArrayBuffer>;
  length: number;
}

function makeRoom(piece: Piece): void {
  if (piece.held.length < HELD) {
    const grown = new Uint32Array(Math.min(HELD, Math.max(384, piece.held.length * 2)));
    grown.set(piece.held);
    piece.held = grown;
    return;
  }
  appendFileSync(piece.file, bytesOf(piece.held.subarray(0, piece.length)));
  piece.length = 0;
}

function readPiece({ file, held, length }: Piece): Uint32Array<ArrayBuffer> {
  const rest = held.subarray(0, length);
  if (!existsSync(file)) return rest;
  const bytes = readFileSync(file);
  const all = new Uint32Array(bytes.length / BYTES + rest.length);
  bytes.copy(bytesOf(all));
  all.set(rest, bytes.length / BYTES);
  return all;
}

function bytesOf(numbers: Uint32Array<ArrayBuffer>): Buffer {
  return Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}

/** A table of places by hash; of each id the first place stands in it. */
function findShared(ids: Uint32Array<ArrayBuffer>, found: Set<number>): void {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, (ids.length / 3) * 2)));
  const table = new Uint32Array(size);
  for (let at = 0; at < ids.length; at += 3) {
    for (let slot = (ids[at + 1] ?? 0) & (size - 1); ; slot = (slot + 1) & (size - 1)) {
      const place = (table[slot] ?? 0) - 1;
      if (place === -1) {
        table[slot] = at + 1;
        break;
      }
      if (ids[place] !== ids[at] || ids[place + 1] !== ids[at + 1]) continue;
      const [one, other] = [ids[place + 2] ?? 0, ids[at + 2] ?? 0];
      if (one !== other) found.add(one).add(other);
      break;
    }
  }
}
