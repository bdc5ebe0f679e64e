/** A WebAssembly module, function by function. */
import { assemble, type Code, unsigned } from './code.ts';

type LocalKind = 'i32' | 'i64' | 'f64' | 'v128';

const KINDS: Readonly<Record<LocalKind, number>> = { i32: 0x7f, i64: 0x7e, f64: 0x7c, v128: 0x7b };

/** A function whose body is being written; its parameters are its first locals. */
export interface FunctionBody {
  readonly local: (kind: LocalKind) => number;
}

export interface ModuleBuilder {
  /** @returns number of the function; what it holds may call functions that are declared later */
  declare(parameters: number): number;
  /** All functions take numbers of 32 bits and give one back. */
  define(index: number, write: (body: FunctionBody) => Code): void;
  global(kind: 'i32' | 'i64'): number;
  /** Bytes that the memory holds from the start on. @returns their address */
  place(bytes: Uint8Array): number;
  /** Bytes that are 0 at the start. @returns their address */
  reserve(length: number): number;
  /** How many functions there are. */
  readonly size: number;
  /** @param exported functions by name */
  finish(exported: Readonly<Record<string, number>>): FinishedModule;
}

export interface FinishedModule {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What the memory holds at the start. */
  readonly data: readonly PlacedBytes[];
  /** Behind all that has an address. */
  readonly end: number;
}

interface PlacedBytes {
  readonly address: number;
  readonly bytes: Uint8Array;
}

const PAGE = 1 << 16;
const END = 0x0b;
/** What lies below is no address: 0 says "no". */
const START = 64;

interface Written {
  readonly parameters: number;
  locals: LocalKind[];
  code: number[] | null;
}

export function createModule(): ModuleBuilder {
  const functions: Written[] = [];
  const globals: ('i32' | 'i64')[] = [];
  const data: PlacedBytes[] = [];
  let end = START;

  const reserve = (length: number): number => {
    const address = end;
    end = Math.ceil((end + length) / 16) * 16;
    return address;
  };
  return {
    declare(parameters) {
      functions.push({ parameters, locals: [], code: null });
      return functions.length - 1;
    },
    define(index, write) {
      const written = functions[index] as Written;
      const locals: LocalKind[] = [];
      const body = {
        local: (kind: LocalKind) => written.parameters + locals.push(kind) - 1,
      };
      written.code = assemble(write(body));
      written.locals = locals;
    },
    global: (kind) => globals.push(kind) - 1,
    place(bytes) {
      const address = reserve(bytes.length);
      data.push({ address, bytes });
      return address;
    },
    reserve,
    get size() {
      return functions.length;
    },
    finish(exported) {
      const pages = Math.ceil(end / PAGE);
      const parts = [
        [[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]],
        section(1, [1, 2, 3].map(typeWith)),
        section(
          3,
          functions.map(({ parameters }) => [parameters - 1]),
        ),
        section(5, [[0, ...unsigned(pages)]]),
        section(
          6,
          globals.map((kind) => [KINDS[kind], 1, kind === 'i32' ? 0x41 : 0x42, 0, 0x0b]),
        ),
        section(7, exportsWith(exported)),
        section(10, functions.map(bodyBytes)),
      ].flat();
      const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
      let at = 0;
      for (const part of parts) {
        bytes.set(part, at);
        at += part.length;
      }
      return { bytes, data, end };
    },
  };
}

function typeWith(parameters: number): number[] {
  return [0x60, parameters, ...Array<number>(parameters).fill(KINDS.i32), 1, KINDS.i32];
}

function exportsWith(exported: Readonly<Record<string, number>>): number[][] {
  const named = (name: string, kind: number, index: number) => {
    const text = [...new TextEncoder().encode(name)];
    return [text.length, ...text, kind, ...unsigned(index)];
  };
  const functions = Object.entries(exported).map(([name, index]) => named(name, 0, index));
  return [named('memory', 2, 0), ...functions];
}

function bodyBytes({ locals, code }: Written): number[] {
  if (code === null) throw new TypeError('each declared function is defined');
  const kinds = [...unsigned(locals.length), ...locals.flatMap((kind) => [1, KINDS[kind]])];
  const body = kinds.concat(code, END);
  return unsigned(body.length).concat(body);
}

/** Its items, in pieces. */
function section(id: number, items: readonly number[][]): number[][] {
  const count = unsigned(items.length);
  const length = items.reduce((sum, item) => sum + item.length, count.length);
  return [[id, ...unsigned(length), ...count], ...items];
}
