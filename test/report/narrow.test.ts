/** The report at a terminal of any width: nothing is broken that a person copies, and nothing is lost. */
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/contracts/text/display-width.ts';
import { FORMS } from '../../src/report/forms.ts';
import { outlineReport } from '../../src/report/outline.ts';
import { aFinding, aReport, aValidation } from '../support/report.ts';
import { aRichReport } from '../support/rich-report.ts';

const outline = outlineReport(aRichReport());
const human = (options: object) => FORMS.human(outline, { colour: false, ...options });

describe.each([40, 60, 80, 200])('the report at %i columns', (width) => {
  const lines = human({ width }).split('\n');

  it('has no longer line but where a single word is longer, or a command', () => {
    const long = lines.filter((line) => displayWidth(line) > width);
    for (const line of long) {
      const words = line.trim().split(' ');
      expect(words.length === 1 || /^npx dc-event-gate /.test(line.trim()), line).toBe(true);
    }
  });

  it('says all words that the wide one says', () => {
    const words = (text: string) =>
      new Set(text.split(/\s+/).map((word) => word.replace(/:$/, '')));
    const wide = words(human({}));
    for (const word of words(lines.join('\n'))) expect(wide).toContain(word);
  });
});

it('a report in a pipe is not wrapped', () => {
  const longest = Math.max(
    ...human({})
      .split('\n')
      .map((line) => line.length),
  );
  expect(longest).toBeGreaterThan(150);
});

describe('how many lines of a list are shown', () => {
  const findings = Array.from({ length: 30 }, (_, at) => aFinding({ line: at + 1 }));
  const validation = aValidation({ valid: 0, invalid: 30, findingCount: 90, findings });
  const report = outlineReport(aReport({ verdict: 'fail', reasons: ['no'], validation }));
  const shown = (options: object) => {
    const text = FORMS.human(report, { colour: false, ...options });
    return [text.match(/ndjson:\d+/g)?.length ?? 0, /and ([\d,]+ more \(.*\))/.exec(text)?.[1]];
  };

  it('is what a person has said, and where the rest stands', () => {
    const [few] = shown({});
    expect(few).toBeLessThan(30);
    expect(shown({ mostListed: 0 })[0]).toBeGreaterThanOrEqual(30);
    expect(shown({ mostListed: 25 })[0]).toBe(Number(shown({ mostListed: 24 })[0]) + 1);
    expect(shown({ rest: 'see out/report.json' })[1]).toContain('(see out/report.json)');
  });
});
