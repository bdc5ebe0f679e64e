/** Why a schema cannot be used: where in it, what is wrong, and what to write. */
export class SchemaFault extends Error {
  override readonly name = 'SchemaFault';

  /** @param pointer into the schema; '' is the whole of it */
  constructor(pointer: string, what: string) {
    super(pointer === '' ? what : `${pointer} ${what}`);
  }
}
