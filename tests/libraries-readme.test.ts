import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { helpdesks } from '../src/helpdesks/index.ts';
import { dialectNames } from '../src/placeholders/dialect.ts';
import { findingsIn, makeDesk, runIn } from './desk.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const section = readme.slice(readme.indexOf('\n## A macro library\n'), readme.indexOf('\n## Rules\n'));
const configs = Array.from(
  section.matchAll(/^```yaml\n((?:extends|sources):[\s\S]*?)^```$/gm),
  ([, yaml = '']) => yaml,
);
const macros = { of: 'libraries/zendesk/macros.json' };

describe('the README on macro libraries', () => {
  it.each(configs)('has a configuration that is right: %s', async (config) => {
    const desk = makeDesk({ '.replylintrc': config, 'macros/page-1.json': macros });
    expect(await runIn(desk, '--print-config', 'macros/page-1.json')).toMatchObject({ code: 0, stderr: '' });
  });

  it('shows what extract and a run print', async () => {
    const desk = makeDesk({ 'macros/page-1.json': macros });
    const { stdout } = await runIn(desk, 'extract', 'macros/page-1.json');
    expect(section).toContain(
      stdout.slice(stdout.indexOf('macros/page-1.json:28:47')).split('\n').slice(0, 3).join('\n'),
    );
    expect(section).toContain(stdout.split('\n').find((line) => line.includes('Left out')));
    await runIn(desk, 'init');
    expect((await findingsIn(desk, 'macros/'))['macros/page-1.json']).toContain(
      '28:50 no-unknown-placeholder',
    );
  });

  it('leads to a quiet run once it is configured', async () => {
    const [config = ''] = configs;
    const desk = makeDesk({ '.replylintrc': config, 'macros/page-1.json': macros });
    const { stdout } = await runIn(desk, '-f', 'unix', '--quiet', 'macros/');
    expect(stdout.split('\n')[0]).toMatch(/^macros\/page-1.json:28:100: .*no-blame\]$/);
    expect(stdout).toContain('1 problem (1 error, 0 warnings)');
  });

  it('names every preset and dialect', () => {
    for (const name of [...helpdesks.map((preset) => preset.name), ...dialectNames()])
      expect(section, name).toContain(`\`${name}\``);
  });
});
