import { describe, expect, it } from 'vitest';
import { judge, keepErrors } from '../src/cli/run/exit.ts';
import type { FileResult, Severity } from '../src/diagnostic.ts';

const fileWith = (...severities: readonly Severity[]): FileResult => ({
  path: 'draft.md',
  source: 'Calm down.',
  replies: 1,
  suppressed: [],
  notices: ['a notice'],
  diagnostics: severities.map((severity) => ({
    rule: 'no-dismissal',
    severity,
    message: '"Calm down" has never calmed anybody.',
    path: 'draft.md',
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 10,
    range: [0, 9],
    suggestions: [],
    why: 'It tells people how to feel.',
    url: 'https://example.com',
  })),
});

const tooMany = (maximum: number) => `replylint found too many warnings (maximum: ${maximum}).`;

describe('judge', () => {
  it.each([
    ['nothing', [], { failOn: 'error' }, { code: 0 }],
    ['an error', ['info', 'error'], { failOn: 'error' }, { code: 1 }],
    ['warnings', ['warn', 'warn'], { failOn: 'error' }, { code: 0 }],
    ['warnings that fail', ['warn'], { failOn: 'warn' }, { code: 1 }],
    ['info, however strict', ['info', 'info'], { failOn: 'warn', maxWarnings: 0 }, { code: 0 }],
    ['as many warnings as allowed', ['warn', 'warn'], { failOn: 'error', maxWarnings: 2 }, { code: 0 }],
    ['one more', ['warn', 'warn'], { failOn: 'error', maxWarnings: 1 }, { code: 1, complaint: tooMany(1) }],
    ['none allowed', ['warn'], { failOn: 'error', maxWarnings: 0 }, { code: 1, complaint: tooMany(0) }],
    ['errors that speak for themselves', ['warn', 'error'], { failOn: 'error', maxWarnings: 0 }, { code: 1 }],
  ] as const)('%s', (_, severities, gate, verdict) => {
    expect(judge([fileWith(...severities)], gate)).toEqual(verdict);
  });

  it('counts the warnings of all files together', () => {
    const files = [fileWith('warn'), fileWith(), fileWith('warn')];
    expect(judge(files, { failOn: 'error', maxWarnings: 1 })).toEqual({ code: 1, complaint: tooMany(1) });
  });
});

describe('keepErrors', () => {
  it('hides warnings, info and notices', () => {
    const [shown] = keepErrors([fileWith('warn', 'error', 'info')]);
    expect(shown?.diagnostics.map(({ severity }) => severity)).toEqual(['error']);
    expect(shown?.notices).toEqual([]);
  });
});
