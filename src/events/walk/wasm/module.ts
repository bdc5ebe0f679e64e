/** A WebAssembly module, function by function. */
import { assemble, type Code, i32, unsigned } from './code.ts';

export type Kind = 'i32' | 'i64' | 'f64' | 'v128';

const KINDS: Readonly<Record<Kind, number>> = { i32: 0x7f, i64: 0x7e, f64: 0x7c, v128: 0x7b };

/** A function whose body is being written; its parameters are its first locals. */
export interface FunctionBody {
  readonly local: (kind: Kind) => number;
}

export interface ModuleBuilder {
  /** @returns number of the function; what it holds may call functions that are declared later */
  declare(parameters: number): number;
  /** All functions take numbers of 32 bits and give one back. */
  define(index: number, write: (body: FunctionBody) => Code): void;
  global(kind: 'i32' | 'i64'): number;
  /** Bytes that the memory holds from the start on, once. @returns their address */
  place(bytes: Uint8Array): number;
  /** Bytes that are 0 at the start. @returns their address */
  reserve(length: number): number;
  /** How many functions there are. */
  readonly size: number;
  /** @param exported functions by name */
  finish(exported: Readonly<Record<string, number>>): {
    bytes: Uint8Array<ArrayBuffer>;
    end: number;
  };
}

const PAGE = 1 << 16;
/** What lies below is no address: 0 says "no". */
const START = 64;

interface Written {
  readonly parameters: number;
  locals: Kind[];
  code: number[] | null;
}

export function createModule(): ModuleBuilder {
  const functions: Written[] = [];
  const globals: ('i32' | 'i64')[] = [];
  const data: { address: number; bytes: Uint8Array }[] = [];
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
      const locals: Kind[] = [];
      const body = {
        local: (kind: Kind) => written.parameters + locals.push(kind) - 1,
      };
      written.code = assemble(write(body));
      written.locals = locals;
    },
    global: (kind) => globals.push(kind) - 1,
    place(bytes) {
      const same = data.find((placed) => isSame(placed.bytes, bytes));
      const address = same?.address ?? reserve(bytes.length);
      if (same === undefined) data.push({ address, bytes });
      return address;
    },
    reserve,
    get size() {
      return functions.length;
    },
    finish(exported) {
      const sections = [
        section(1, vector([1, 2, 3].map(typeWith))),
        section(3, vector(functions.map(({ parameters }) => [parameters - 1]))),
        section(5, vector([[0, ...unsigned(Math.ceil(end / PAGE))]])),
        section(
          6,
          vector(globals.map((kind) => [KINDS[kind], 1, kind === 'i32' ? 0x41 : 0x42, 0, 0x0b])),
        ),
        section(7, vector(exportsWith(exported))),
        section(10, vector(functions.map(bodyBytes))),
        section(
          11,
          vector(
            data.map(({ address, bytes }) => [
              0,
              ...assemble(i32(address)),
              0x0b,
              ...unsigned(bytes.length),
              ...bytes,
            ]),
          ),
        ),
      ];
      const bytes = Uint8Array.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, ...sections.flat()]);
      return { bytes, end };
    },
  };
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
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
  const body = [...vector(locals.map((kind) => [1, KINDS[kind]])), ...code, 0x0b];
  return [...unsigned(body.length), ...body];
}

function section(id: number, content: readonly number[]): number[] {
  return [id, ...unsigned(content.length), ...content];
}

function vector(items: readonly (readonly number[])[]): number[] {
  return [...unsigned(items.length), ...items.flat()];
}
