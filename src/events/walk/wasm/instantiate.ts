/** The part of WebAssembly's interface that is needed; the types of Node.js do not describe it. */

interface Memory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

export interface WalkExports {
  readonly memory: Memory;
  readonly walkLines: (from: number, to: number) => number;
}

interface WebAssemblyInterface {
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
  readonly CompileError: new () => Error;
}

/** @returns null where this machine lacks the instructions or the memory */
export function instantiate(module: Uint8Array<ArrayBuffer>): WalkExports | null {
  const { WebAssembly } = globalThis as unknown as { WebAssembly?: WebAssemblyInterface };
  if (WebAssembly === undefined) return null;
  try {
    return new WebAssembly.Instance(new WebAssembly.Module(module)).exports as WalkExports;
  } catch (error) {
    if (error instanceof WebAssembly.CompileError || error instanceof RangeError) return null;
    throw error;
  }
}
