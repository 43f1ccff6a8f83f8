import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from '../src/cli/main.ts';

const root = new URL('..', import.meta.url);
const lint = (...argv: readonly string[]) =>
  run(argv, {
    cwd: root.pathname,
    env: {},
    home: root,
    stdin: async () => new Uint8Array(),
    stdoutIsTerminal: false,
    now: new Date(),
  });

describe('the fixtures', () => {
  it('that are good draw no word', async () => {
    expect(await lint('--no-config', 'fixtures/good')).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('that are bad show each planted defect', async () => {
    const planted = JSON.parse(readFileSync(new URL('fixtures/bad/planted.json', root), 'utf8')) as Record<
      string,
      string[]
    >;
    const { code, stdout } = await lint('--no-config', '-f', 'json', 'fixtures/bad');
    expect(code).toBe(1);
    const files = JSON.parse(stdout) as { filePath: string; messages: { line: number; ruleId: string }[] }[];
    for (const [name, defects] of Object.entries(planted)) {
      const file = files.find(({ filePath }) => filePath.endsWith(`fixtures/bad/${name}`));
      expect(
        file?.messages.map(({ line, ruleId }) => `${line} ${ruleId}`),
        name,
      ).toEqual(expect.arrayContaining(defects));
    }
  });
});
