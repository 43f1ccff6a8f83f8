import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { makeFolder } from './baseline-folder.ts';

const slips = [
  'You should have called us first.',
  'Unfortunately, we can’t do that.',
  'As per my last email, the form isn’t valid.',
  'Please do the needful and revert back to us.',
  'Your refund has been been sent.',
  'To be honest, it’s just a small delay!!!',
];
const plain = [
  'The “lamp” is on the shelf.',
  'I sent the kettle on Monday at 9am.',
  'Your invoice is in the blue folder.',
  'The van comes to your street at noon.',
  'I put the screws into the small bag.',
];

interface Reply {
  readonly title: string;
  readonly sentences: readonly string[];
}

const sentences = fc.array(fc.constantFrom(...slips, ...plain), { minLength: 1, maxLength: 4 });
const library = fc
  .array(sentences, { minLength: 1, maxLength: 5 })
  .map((all) => all.map((own, index): Reply => ({ title: `Reply ${index}`, sentences: own })));
/** A library, and the same in another order. */
const shuffled = library.chain((replies) =>
  fc.tuple(fc.constant(replies), fc.shuffledSubarray(replies, { minLength: replies.length })),
);

const textOf = ({ sentences: own }: Reply): string => `Hi {{name}},\n\n${own.join(' ')}\n\nThanks,\nSam`;

const escaped = (json: string): string =>
  json.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

const asJson = (replies: readonly Reply[], indent: number): string =>
  JSON.stringify(
    replies.map((reply) => ({ title: reply.title, text: textOf(reply) })),
    null,
    indent,
  );

const asYaml = (replies: readonly Reply[], indent: number, width: number): string =>
  stringify(
    replies.map((reply) => ({ title: reply.title, text: textOf(reply) })),
    { indent, lineWidth: width },
  );

// Few rules, since each run makes its rules ready anew: of words, of what is missing, of all replies together.
const rules = [
  'no-blame',
  'no-negative-phrases',
  'no-ticket-speak',
  'calm-punctuation',
  'proofread-mechanics',
  'thank-customer',
  'require-next-step',
  'keep-door-open',
  'max-sentence-length',
  'consistent-terms',
];

const config = JSON.stringify({
  extends: [],
  rules: Object.fromEntries(rules.map((rule) => [rule, 'warn'])),
  sources: [{ files: 'lib/**', preset: 'list' }],
  baseline: 'accepted.json',
});

async function adopt(path: string, text: string) {
  const folder = makeFolder();
  folder.write('.replylintrc', config);
  folder.write(path, text);
  await folder.lint(['lib', '--update-baseline']);
  return folder;
}

const runs = { numRuns: 12 };

describe('a library after --update-baseline', () => {
  it('is clean, whatever the order of its replies, its name and its indents', async () => {
    await fc.assert(
      fc.asyncProperty(shuffled, fc.constantFrom(0, 2, 4), async ([before, after], indent) => {
        const folder = await adopt('lib/a.json', asJson(before, 2));
        expect(await folder.findings('lib')).toEqual([]);
        folder.remove('lib/a.json');
        folder.write('lib/renamed/b.json', escaped(asJson(after, indent)));
        expect(await folder.findings('lib')).toEqual([]);
      }),
      runs,
    );
  });

  it('is clean as YAML of another style', async () => {
    await fc.assert(
      fc.asyncProperty(
        shuffled,
        fc.constantFrom(2, 4),
        fc.constantFrom(40, 80, 0),
        async ([before, after], indent, width) => {
          const folder = await adopt('lib/a.yml', asYaml(before, 2, 80));
          folder.write('lib/a.yml', asYaml(after, indent, width));
          expect(await folder.findings('lib')).toEqual([]);
        },
      ),
      runs,
    );
  });

  it('shows one new slip, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(library, fc.nat(), async (replies, choice) => {
        const folder = await adopt('lib/a.json', asJson(replies, 2));
        const at = choice % replies.length;
        const changed = replies.map((reply, index) =>
          index === at
            ? { ...reply, sentences: [...reply.sentences, 'You ought to have read the manual.'] }
            : reply,
        );
        folder.write('lib/a.json', asJson(changed, 2));
        const found = await folder.findings('lib', '--rule', 'max-sentence-length: off');
        expect(found).toMatchObject([{ rule: 'no-blame', reply: `Reply ${at}` }]);
      }),
      runs,
    );
  });

  it('shows a slip that stands there once more as one', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...slips.slice(0, 2)),
        fc.integer({ min: 1, max: 3 }),
        async (slip, times) => {
          const own = Array.from({ length: times }, (_, index) => [plain[index] ?? '', slip]).flat();
          const folder = await adopt('lib/a.json', asJson([{ title: 'One', sentences: own }], 2));
          const before = await folder.findings('lib', '--no-baseline');
          folder.write('lib/a.json', asJson([{ title: 'One', sentences: [slip, ...own] }], 2));
          const after = await folder.findings('lib', '--no-baseline');
          expect(await folder.findings('lib')).toHaveLength(after.length - before.length);
          expect(after.length).toBeGreaterThan(before.length);
        },
      ),
      runs,
    );
  });
});
