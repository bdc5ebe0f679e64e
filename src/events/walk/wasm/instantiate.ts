/** The part of WebAssembly's interface that is needed; the types of Node.js do not describe it. */

interface Memory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

/** Its memory, and functions that go from one address towards another, and say how far they have come. */
type Exports<Name extends string> = { readonly memory: Memory } & {
  readonly [name in Name]: (from: number, to: number) => number;
};

interface WebAssemblyInterface {
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
  readonly CompileError: new () => Error;
}

/** @returns null where this machine lacks the instructions or the memory */
export function instantiate<Name extends string>(
  module: Uint8Array<ArrayBuffer>,
): Exports<Name> | null {
  const { WebAssembly } = globalThis as unknown as { WebAssembly?: WebAssemblyInterface };
  if (WebAssembly === undefined) return null;
  try {
    return new WebAssembly.Instance(new WebAssembly.Module(module)).exports as Exports<Name>;
  } catch (error) {
    if (error instanceof WebAssembly.CompileError || error instanceof RangeError) return null;
    throw error;
  }
}
