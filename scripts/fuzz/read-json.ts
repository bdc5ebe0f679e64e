/**
 * JSON as RFC 8259 writes it, read character by character: slow, obvious, and with what `JSON.parse` drops (the
 * text of a number, a key that stands twice). Nothing of it is shared with the validator that it is a check of.
 */

export type Json =
  | { readonly kind: 'object'; readonly members: readonly (readonly [key: string, value: Json])[] }
  | { readonly kind: 'array'; readonly items: readonly Json[] }
  | { readonly kind: 'string'; readonly text: string }
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'true' | 'false' | 'null' };

/** Thrown, and caught by `readJson`. */
class NotJson extends Error {}

/** @returns null where the text is not JSON */
export function readJson(text: string): Json | null {
  const reader = new Reader(text);
  try {
    const value = reader.value();
    reader.space();
    return reader.isAtEnd() ? value : null;
  } catch (error) {
    if (error instanceof NotJson) return null;
    throw error;
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

class Reader {
  private readonly text: string;
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  isAtEnd(): boolean {
    return this.at === this.text.length;
  }

  space(): void {
    while (' \t\n\r'.includes(this.peek() || 'x')) this.at += 1;
  }

  value(): Json {
    this.space();
    const next = this.peek();
    if (next === '{') return this.object();
    if (next === '[') return this.array();
    if (next === '"') return { kind: 'string', text: this.string() };
    for (const word of ['true', 'false', 'null'] as const) {
      if (this.text.startsWith(word, this.at)) {
        this.at += word.length;
        return { kind: word };
      }
    }
    return { kind: 'number', text: this.number() };
  }

  private object(): Json {
    const members: (readonly [string, Json])[] = [];
    this.expect('{');
    this.space();
    if (this.take('}')) return { kind: 'object', members };
    do {
      this.space();
      const key = this.string();
      this.space();
      this.expect(':');
      members.push([key, this.value()]);
      this.space();
    } while (this.take(','));
    this.expect('}');
    return { kind: 'object', members };
  }

  private array(): Json {
    const items: Json[] = [];
    this.expect('[');
    this.space();
    if (this.take(']')) return { kind: 'array', items };
    do {
      items.push(this.value());
      this.space();
    } while (this.take(','));
    this.expect(']');
    return { kind: 'array', items };
  }

  private string(): string {
    this.expect('"');
    let text = '';
    for (;;) {
      const next = this.peek();
      if (next === '' || next < ' ') throw new NotJson();
      this.at += 1;
      if (next === '"') return text;
      text += next === '\\' ? this.escape() : next;
    }
  }

  private escape(): string {
    const letter = this.peek();
    this.at += 1;
    if (letter !== 'u') return ESCAPES[letter] ?? this.fail();
    const digits = this.text.slice(this.at, this.at + 4);
    if (!/^[0-9a-fA-F]{4}$/.test(digits)) throw new NotJson();
    this.at += 4;
    return String.fromCharCode(Number.parseInt(digits, 16));
  }

  private number(): string {
    const start = this.at;
    this.take('-');
    if (!this.take('0')) this.digits();
    if (this.take('.')) this.digits();
    if (this.take('e') || this.take('E')) {
      if (!this.take('+')) this.take('-');
      this.digits();
    }
    return this.text.slice(start, this.at);
  }

  private digits(): void {
    const start = this.at;
    while (this.peek() >= '0' && this.peek() <= '9') this.at += 1;
    if (this.at === start) throw new NotJson();
  }

  private peek(): string {
    return this.text[this.at] ?? '';
  }

  private take(character: string): boolean {
    if (this.peek() !== character) return false;
    this.at += 1;
    return true;
  }

  private expect(character: string): void {
    if (!this.take(character)) throw new NotJson();
  }

  private fail(): never {
    throw new NotJson();
  }
}
