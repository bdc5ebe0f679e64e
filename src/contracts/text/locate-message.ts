export interface LocatedMessage {
  readonly file: string;
  readonly line: number;
  /** 0-based position in a JSON array. */
  readonly index?: number;
  readonly message: string;
}

/** "file:line[index]: message" */
export function locateMessage({ file, line, index, message }: LocatedMessage): string {
  return `${file}:${line}${index === undefined ? '' : `[${index}]`}: ${message}`;
}
