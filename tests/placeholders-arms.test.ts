import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expandArms } from '../src/placeholders/arms.ts';
import { findPlaceholders } from '../src/placeholders/find.ts';

const expand = (text: string) => expandArms(text, findPlaceholders(text));
const texts = (text: string) => expand(text).map((variant) => variant.text);

describe('expandArms', () => {
  it('leaves a text with nothing to choose as it is', () => {
    const [variant, ...others] = expand('Hi {{ticket.id}}.');
    expect(others).toEqual([]);
    expect(variant?.text).toBe('Hi {{ticket.id}}.');
    expect(variant?.map.toSource([3, 16])).toEqual([[3, 16]]);
    for (const text of [
      '{% assign x = 1 %}a',
      '{% for item in items %}{{item}}{% endfor %}',
      '{% if vip %}yes{% endif %}',
    ])
      expect(texts(text)).toEqual([text]);
  });

  it('shows every arm once', () => {
    expect(texts('A {% if x %}one{% elsif y %}two{% else %}three{% endif %} Z')).toEqual([
      'A one Z',
      'A two Z',
      'A three Z',
    ]);
    expect(texts('A {% case x %} {% when 1 %}one{% when 2 %}two{% endcase %} Z')).toEqual([
      'A one Z',
      'A two Z',
    ]);
    expect(texts('A {{#if x}}one{{else}}two{{/if}} Z')).toEqual(['A one Z', 'A two Z']);
    expect(texts('A {if: x}one{else}two{endif} Z')).toEqual(['A one Z', 'A two Z']);
    expect(texts('{% unless x %}one{% else %}two{% endunless %} Z')).toEqual(['one Z', 'two Z']);
  });

  it('pairs the arms of several conditionals', () => {
    expect(
      texts('{% if x %}1{% else %}2{% endif %}-{% if y %}a{% elsif z %}b{% else %}c{% endif %}'),
    ).toEqual(['1-a', '2-b', '2-c']);
  });

  it('reaches the arms inside arms', () => {
    expect(
      texts(
        '{% if x %}1{% if y %}a{% else %}b{% endif %}{% else %}2{% if z %}c{% else %}d{% endif %}{% endif %}',
      ),
    ).toEqual(['1a', '1b', '2c', '2d']);
  });

  it('makes eight at most', () => {
    const arms = Array.from({ length: 20 }, (_, index) => `{% when ${index} %}${index}`).join('');
    expect(texts(`{% case x %}${arms}{% endcase %}`)).toHaveLength(8);
  });

  it('takes tags that do not pair for text', () => {
    for (const text of ['a {% if x %} b', 'a {% endif %} b', '{% if x %}a{% endunless %}', 'a {% else %} b'])
      expect(texts(text)).toEqual([text]);
  });

  it('leads back to the text', () => {
    const text = 'Hi, {% if x %}yes{% else %}no{% endif %}, bye';
    const [first, second] = expand(text);
    expect(first?.text).toBe('Hi, yes, bye');
    expect(second?.map.toSource([4, 6]).map((span) => text.slice(...span))).toEqual(['no']);
    expect(second?.map.toSource([6, 11]).map((span) => text.slice(...span))).toEqual([', bye']);
  });
});

const tree = fc.letrec<{ text: string }>((tie) => ({
  text: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom('a', 'b ', '{{ticket.id}}', '\n'),
    fc.tuple(tie('text'), tie('text')).map(([a, b]) => a + b),
    fc
      .array(tie('text'), { minLength: 1, maxLength: 3 })
      .map((arms) => `{% if x %}${arms.join('{% elsif y %}')}{% endif %}`),
    tie('text').map((inner) => `{% for x in y %}${inner}{% endfor %}`),
  ),
})).text;

describe('any nesting', () => {
  it('copies each variant from the text and drops its tags', () => {
    fc.assert(
      fc.property(tree, (text) => {
        const variants = expand(text);
        expect(variants.length).toBeGreaterThan(0);
        expect(variants.length).toBeLessThanOrEqual(8);
        for (const variant of variants.length > 1 ? variants : []) {
          const spans = variant.map.toSource([0, variant.text.length]);
          expect(spans.map((span) => text.slice(...span)).join('')).toBe(variant.text);
          expect(
            findPlaceholders(variant.text).some(({ name }) => /^(?:end)?if$|^els/.test(name ?? '')),
          ).toBe(false);
        }
      }),
    );
  });
});
