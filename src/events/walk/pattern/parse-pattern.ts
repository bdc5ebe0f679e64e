/** Patterns of JSON Schema (ECMA-262, with Unicode), as far as a finite automaton can follow them. */
import { type CharClass, classFrom, negate } from './char-class.ts';
import { DIGITS, NO_BREAK, SPACE, WORD } from './named-classes.ts';

export type Pattern =
  | { readonly kind: 'class'; readonly characters: CharClass }
  | { readonly kind: 'start' | 'end' }
  | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly Pattern[] }
  | {
      readonly kind: 'repeat';
      readonly part: Pattern;
      readonly least: number;
      readonly most: number;
    };

/** The pattern is more than an automaton can follow, or none. */
class Beyond extends Error {}

const ESCAPED: Readonly<Record<string, CharClass>> = {
  d: DIGITS,
  D: negate(DIGITS),
  w: WORD,
  W: negate(WORD),
  s: SPACE,
  S: negate(SPACE),
};
const CONTROLS: Readonly<Record<string, number>> = { t: 9, n: 10, v: 11, f: 12, r: 13 };
const SYNTAX = '^$\\.*+?()[]{}|/';

/** A text fits where it matches, and where nothing excluded matches. */
export interface ParsedPattern {
  readonly pattern: Pattern;
  /** What `(?!…)` at the start says, as Pydantic writes it for decimals. */
  readonly excluded: readonly Pattern[];
}

/** Matches no text: for what looks around or back elsewhere, so that less is accepted. */
const NEVER: Pattern = { kind: 'class', characters: [] };

/** @returns null for what it cannot read */
export function parsePattern(pattern: string): ParsedPattern | null {
  try {
    const parser = new Parser(pattern);
    const parsed = parser.choice();
    return parser.isAtEnd() ? { pattern: parsed, excluded: parser.excluded } : null;
  } catch (error) {
    if (error instanceof Beyond) return null;
    throw error;
  }
}

class Parser {
  readonly excluded: Pattern[] = [];
  private isExcluding = false;
  private readonly characters: readonly string[];
  private at = 0;

  constructor(pattern: string) {
    this.characters = [...pattern];
  }

  isAtEnd(): boolean {
    return this.at === this.characters.length;
  }

  choice(): Pattern {
    const parts = [this.sequence()];
    while (this.take('|')) parts.push(this.sequence());
    return { kind: 'choice', parts };
  }

  private sequence(): Pattern {
    const parts: Pattern[] = [];
    while (!this.isAtEnd() && this.peek() !== '|' && this.peek() !== ')') {
      const atom = this.atom();
      parts.push(atom.kind === 'start' || atom.kind === 'end' ? atom : this.repeated(atom));
    }
    return { kind: 'sequence', parts };
  }

  private atom(): Pattern {
    const character = this.next();
    switch (character) {
      case '^':
        return { kind: 'start' };
      case '$':
        return { kind: 'end' };
      case '.':
        return { kind: 'class', characters: NO_BREAK };
      case '(':
        return this.group();
      case '[':
        return { kind: 'class', characters: this.bracket() };
      case '\\':
        return { kind: 'class', characters: this.escape(false) };
      default:
        if ('*+?{}])'.includes(character)) throw new Beyond();
        return { kind: 'class', characters: single(character) };
    }
  }

  private group(): Pattern {
    // Where the text starts, as far as the pattern says so itself.
    const isFirst = this.at === 2 && this.characters[0] === '^';
    const mark = this.mark();
    // In what is excluded, "never" would let more through.
    if (mark !== '' && this.isExcluding) throw new Beyond();
    const excludes = mark === '?!' && isFirst;
    this.isExcluding ||= excludes;
    const inner = this.choice();
    if (!this.take(')')) throw new Beyond();
    if (mark === '') return inner;
    if (!excludes) return NEVER;
    this.isExcluding = false;
    this.excluded.push({ kind: 'sequence', parts: [{ kind: 'start' }, inner] });
    return { kind: 'sequence', parts: [] };
  }

  /** What a group looks at; '' where it stands for itself. */
  private mark(): string {
    if (!this.take('?') || this.take(':')) return '';
    const mark = this.next();
    if (mark !== '<') return `?${mark}`;
    if (this.peek() === '=' || this.peek() === '!') return `?<${this.next()}`;
    while (this.next() !== '>') {
      // The name says nothing.
    }
    return '';
  }

  private repeated(part: Pattern): Pattern {
    const [least, most] = this.quantifier() ?? [1, 1];
    // Which of several ways is taken first makes no difference to whether there is one.
    if (least !== 1 || most !== 1) this.take('?');
    return least === 1 && most === 1 ? part : { kind: 'repeat', part, least, most };
  }

  private quantifier(): [number, number] | null {
    if (this.take('*')) return [0, Number.POSITIVE_INFINITY];
    if (this.take('+')) return [1, Number.POSITIVE_INFINITY];
    if (this.take('?')) return [0, 1];
    if (this.peek() !== '{') return null;
    const rest = this.characters.slice(this.at).join('');
    const [all, least, comma, most] = /^\{([0-9]+)(,?)([0-9]*)\}/.exec(rest) ?? [];
    if (all === undefined) throw new Beyond();
    this.at += all.length;
    const last =
      comma === '' ? Number(least) : most === '' ? Number.POSITIVE_INFINITY : Number(most);
    // `{1}?` would leave its mark behind.
    if (Number(least) === 1 && last === 1) this.take('?');
    return [Number(least), last];
  }

  private bracket(): CharClass {
    const isNegated = this.take('^');
    const ranges: (readonly [number, number])[] = [];
    while (!this.take(']')) {
      const first = this.member();
      if (this.peek() !== '-' || this.characters[this.at + 1] === ']') {
        ranges.push(...first);
        continue;
      }
      this.next();
      const last = this.member();
      const [from, to] = [first[0]?.[0], last[0]?.[1]];
      if (from === undefined || to === undefined || !isOne(first) || !isOne(last))
        throw new Beyond();
      ranges.push([from, to]);
    }
    return isNegated ? negate(ranges) : classFrom(ranges);
  }

  private member(): CharClass {
    const character = this.next();
    return character === '\\' ? this.escape(true) : single(character);
  }

  private escape(inClass: boolean): CharClass {
    const letter = this.next();
    if (Object.hasOwn(ESCAPED, letter)) return ESCAPED[letter] as CharClass;
    if (Object.hasOwn(CONTROLS, letter)) return code(CONTROLS[letter] as number);
    if (letter === 'x') return code(this.hexadecimal(2));
    if (letter === 'u') return code(this.unicode());
    if (SYNTAX.includes(letter) || (inClass && letter === '-')) return single(letter);
    throw new Beyond();
  }

  private unicode(): number {
    if (!this.take('{')) {
      const unit = this.hexadecimal(4);
      // Two escapes may make one character.
      if (unit >= 0xd800 && unit <= 0xdfff) throw new Beyond();
      return unit;
    }
    let digits = '';
    for (let digit = this.next(); digit !== '}'; digit = this.next()) digits += digit;
    if (!/^[0-9a-fA-F]+$/.test(digits)) throw new Beyond();
    return Number.parseInt(digits, 16);
  }

  private hexadecimal(length: number): number {
    const digits = Array.from({ length }, () => this.next()).join('');
    if (!/^[0-9a-fA-F]+$/.test(digits)) throw new Beyond();
    return Number.parseInt(digits, 16);
  }

  private peek(): string {
    return this.characters[this.at] ?? '';
  }

  private next(): string {
    const character = this.characters[this.at];
    if (character === undefined) throw new Beyond();
    this.at += 1;
    return character;
  }

  private take(character: string): boolean {
    if (this.peek() !== character) return false;
    this.at += 1;
    return true;
  }
}

function code(point: number): CharClass {
  return [[point, point]];
}

function single(character: string): CharClass {
  return code(character.codePointAt(0) ?? 0);
}

function isOne(ranges: CharClass): boolean {
  const [[first, last] = [0, 1]] = ranges;
  return ranges.length === 1 && first === last;
}
