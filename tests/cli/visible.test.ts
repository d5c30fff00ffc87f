import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visible } from '../../src/cli/visible.ts';

describe('what is not seen is written out', () => {
  it.each([
    ['a\nb\r\nc\td', 'a\\nb\\r\\nc\\td'],
    ['\u001b[31mred\u001b[0m', '\\u001b[31mred\\u001b[0m'],
    ['\u0000\u0007\u007f\u009b', '\\u0000\\u0007\\u007f\\u009b'],
    [
      '\u202eevil\u202c \u2066x\u2069 \u200e\u200f\u061c',
      '\\u202eevil\\u202c \\u2066x\\u2069 \\u200e\\u200f\\u061c',
    ],
    ['\u2028\u2029', '\\u2028\\u2029'],
    [
      '\u200b\u200c\u200d\u2060\ufeff\u00ad\u3164',
      '\\u200b\\u200c\\u200d\\u2060\\ufeff\\u00ad\\u3164',
    ],
    ['a\u{e0041}\u{e007f}', 'a\\u{e0041}\\u{e007f}'],
    ['\ud83d \udd25', '\\ud83d \\udd25'],
    ['\ufff9', '\\ufff9'],
  ])('%j', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it.each(['Харків · 2 300 км²', 'a\u00a0b\u202fc', 'é e\u0301', '🔥 ❤\ufe0f 日本', 'مساحة'])(
    'leaves %s as it is',
    (text) => {
      expect(visible(text)).toBe(text);
    },
  );

  it('leaves nothing unseen in any text, and what it has shown as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = visible(text);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\u200b-\u200f\ufeff]/u);
        expect(visible(shown)).toBe(shown);
      }),
    );
  });
});
