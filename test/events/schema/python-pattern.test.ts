import { describe, expect, it } from 'vitest';
import { translatePattern } from '../../../src/events/schema/python-pattern.ts';

const RAW = String.raw;

describe('a pattern in Python’s dialect', () => {
  it.each([
    [RAW`^E-\d+$`, RAW`^E-\d+$`],
    [RAW`^(?!^[-+.]*$)[+-]?0*\d*\.?\d*$`, RAW`^(?!^[-+.]*$)[+-]?0*\d*\.?\d*$`],
    [RAW`^E\-\d+$`, RAW`^E-\d+$`],
    [RAW`[a\-z]\-`, RAW`[a\-z]-`],
    [RAW`\AE-\d+\Z`, RAW`^E-\d+$`],
    [RAW`\AE\z`, '^E$'],
    [RAW`^(?P<id>E-\d+)$`, RAW`^(?<id>E-\d+)$`],
    [RAW`(?P<a>x)(?P=a)`, RAW`(?<a>x)\k<a>`],
    [RAW`\_\@\"\'\ \#\%\&\,\:\;\<\=\>\!\~\x60`, RAW`_@"' #%&,:;<=>!~\x60`],
    [RAW`\.\*\_`, RAW`\.\*_`],
    [RAW`[]a]+`, RAW`[\]a]+`],
    [RAW`[^]a]`, RAW`[^\]a]`],
    [RAW`[[a]\-`, RAW`[\[a]-`],
    [RAW`a{,3}`, 'a{0,3}'],
    [RAW`a{2,}\-`, 'a{2,}-'],
    [RAW`{a}]`, RAW`\{a\}\]`],
    [RAW`(?#why)a\-`, 'a-'],
    [RAW`(?a)\w\-`, RAW`\w-`],
    [RAW`\U0001F600\-`, RAW`\u{1F600}-`],
    [RAW`\x{41}\a`, RAW`\u{41}\x07`],
    [RAW`(?<=a)(?<!b)(?:c)\-\1`, null],
    [RAW`(a)(?<=a)(?<!b)(?:c)\-\1\p{L}\u0041\x41`, RAW`(a)(?<=a)(?<!b)(?:c)-\1\p{L}\u0041\x41`],
  ])('%s is read as %s', (pattern, expected) => {
    const translated = translatePattern(pattern);
    expect(translated.ok ? translated.pattern : null).toBe(expected);
  });

  it.each([
    ['(?i)abc', 'the flags (?i) have no counterpart; write both cases as [Aa]'],
    ['a(?i:b)', 'the flags (?i: have no counterpart'],
    ['(?>a)', 'the group (?> has no counterpart; write it with (?:…)'],
    ['(a)(?(1)b|c)', 'has no counterpart; write it with'],
    ['a++', 'a quantifier with + after it has no counterpart; write it without the +'],
    ['[[:alpha:]]', 'the class [:…] has no counterpart; write its characters, as in [A-Za-z]'],
    [RAW`\h`, RAW`the escape \h has no counterpart`],
    [RAW`[\Z]`, RAW`the escape \Z has no counterpart`],
    ['(', 'JavaScript says: Unterminated group; write it in the dialect of ECMA-262'],
    ['a**', 'write it in the dialect of ECMA-262'],
    ['\\', 'has no counterpart'],
  ])('%s is named, with what to write', (pattern, reason) => {
    const translated = translatePattern(pattern);
    expect(translated.ok ? translated.pattern : translated.reason).toContain(reason);
  });
});
