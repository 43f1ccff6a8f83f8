import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserPage, findChromium, startChromium } from '../scripts/chromium.ts';
import { run } from '../src/cli/main.ts';
import { formatHtml } from '../src/formatters/html/page.ts';
import { plainLook, resultOf } from './formatter-results.ts';

const chromium = findChromium();
const home = new URL('..', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'replylint-html-'));
const address = (name: string): string => pathToFileURL(join(folder, name)).href;

/** Every text that is seen with too little contrast to what lies behind it (WCAG 2 AA), as words and ratio. */
const faint = `(() => {
  const parse = (color) => (color.match(/[\\d.]+/g) ?? []).map(Number);
  const shine = (color) => {
    const [r, g, b] = parse(color).map((part) => part / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const backOf = (element) => {
    for (let one = element; one; one = one.parentElement) {
      const color = getComputedStyle(one).backgroundColor;
      if ((parse(color)[3] ?? 1) === 1) return color;
    }
    return 'rgb(255, 255, 255)';
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = new Set();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!node.data.trim() || !element.checkVisibility() || element.closest('script')) continue;
    const [a, b] = [shine(getComputedStyle(element).color), shine(backOf(element))].sort((x, y) => y - x);
    if ((a + 0.05) / (b + 0.05) < 4.5) found.add(element.className + ' ' + node.data.slice(0, 30));
  }
  return [...found];
})()`;

const visible = `[...document.querySelectorAll('.findings > li')].filter((item) => !item.hidden && !item.closest('[hidden]')).length`;

describe.skipIf(chromium === undefined)('the page in Chromium', () => {
  let browser: Awaited<ReturnType<typeof startChromium>>;
  let page: BrowserPage;
  let count = 0;

  beforeAll(async () => {
    browser = await startChromium(chromium ?? '');
    page = browser.page;
    const world = {
      cwd: home.pathname,
      env: {},
      home,
      stdin: async () => new Uint8Array(),
      stdoutIsTerminal: false,
    };
    const report = join(folder, 'report.html');
    const { stdout, stderr } = await run(
      [
        '-f',
        `html=${report}`,
        '-f',
        'agent',
        '--no-config',
        'fixtures/bad',
        'fixtures/libraries/zendesk/macros.json',
      ],
      world,
    );
    expect(stderr).toBe('');
    count = stdout.split('\n').filter((line) => /:\d+: (?:error|warning|info) /.test(line)).length;
    const words = 'You should have asked. ';
    const library = Array.from({ length: 500 }, (_, file) =>
      resultOf(
        `macros/${file}.md`,
        words.repeat(10),
        Array.from({ length: 10 }, (_, index) => ({
          at: [index * 23, index * 23 + 15] as const,
          rule: index % 2 ? 'no-blame' : 'keep-door-open',
        })),
      ),
    );
    writeFileSync(join(folder, 'library.html'), formatHtml(library, plainLook));
  }, 120_000);

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  const seen = () => page.evaluate(visible);
  const set = (name: string, value: string) =>
    page.evaluate(
      `{ const form = document.forms[0]; form.${name}.value = ${JSON.stringify(value)}; form.dispatchEvent(new Event('input', { bubbles: true })); }`,
    );
  const said = () => page.evaluate(`document.getElementById('shown').textContent`);

  it('filters by rule, severity and words', async () => {
    await page.open(address('report.html'));
    expect(await seen()).toBe(count);
    await set('rule', 'no-blame');
    expect(await seen()).toBe(2);
    expect(await said()).toBe(`2 of ${count} findings`);
    expect(await page.evaluate(`document.querySelectorAll('details.reply:not([hidden])').length`)).toBe(2);
    await set('rule', '');
    await set('words', 'LATE PARCEL');
    expect(await page.evaluate(`document.querySelector('details.reply:not([hidden]) h3').textContent`)).toBe(
      'Delivery::Late parcel',
    );
    await set('words', 'nothing that is there');
    expect(await said()).toBe('Nothing fits.');
    await set('words', '');
    await page.evaluate(`document.querySelector('[value=warn]').click()`);
    const errors = await page.evaluate(
      `document.querySelectorAll('.findings .error').length + document.querySelectorAll('.findings .info').length`,
    );
    expect(await seen()).toBe(errors);
    await page.evaluate(`document.querySelector('[value=warn]').click()`);
    await page.evaluate(`document.querySelector('[data-rule=no-blame] button').click()`);
    expect(await seen()).toBe(2);
    await page.evaluate(`document.querySelector('[data-rule=no-blame] button').click()`);
    expect(await seen()).toBe(count);
  });

  it.each(['light', 'dark'])('can be read in %s colours', async (scheme) => {
    await page.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-color-scheme', value: scheme }],
    });
    await page.open(address('report.html'));
    expect(await page.evaluate(faint)).toEqual([]);
    const before = await page.evaluate('getComputedStyle(document.body).backgroundColor');
    await page.evaluate(`document.getElementById('theme').click()`);
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).not.toBe(before);
    expect(await page.evaluate(faint)).toEqual([]);
    await page.evaluate('localStorage.clear()');
  });

  it.each([320, 400, 768, 1280])('fits a screen of %i pixels', async (width) => {
    await page.send('Emulation.setDeviceMetricsOverride', {
      width,
      height: 800,
      deviceScaleFactor: 1,
      mobile: width < 500,
    });
    await page.open(address('report.html'));
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    expect(
      await page.evaluate(
        `[...document.querySelectorAll('.text p, .findings li')].filter((one) => one.getBoundingClientRect().right > innerWidth).length`,
      ),
    ).toBe(0);
    await page.send('Emulation.clearDeviceMetricsOverride');
  });

  it('is a plain list where scripts are off', async () => {
    await page.send('Emulation.setScriptExecutionDisabled', { value: true });
    await page.open(address('report.html'));
    expect(await page.evaluate(`document.getElementById('filters').checkVisibility()`)).toBe(false);
    expect(await page.evaluate(`document.querySelectorAll('button').length`)).toBe(2);
    expect(
      await page.evaluate(
        `[...document.querySelectorAll('.findings li')].filter((item) => item.checkVisibility()).length`,
      ),
    ).toBe(count);
    await page.send('Emulation.setScriptExecutionDisabled', { value: false });
  });

  it('opens the reply that an address points into', async () => {
    await page.open(`${address('library.html')}#f400-1-3`);
    expect(await page.evaluate(`document.querySelectorAll('details.reply[open]').length`)).toBe(1);
    expect(await page.evaluate(`document.getElementById('f400-1-3').checkVisibility()`)).toBe(true);
  });

  it('bears a library: five hundred replies, five thousand findings', async () => {
    await page.open(address('library.html'));
    expect(await seen()).toBe(5000);
    await set('rule', 'no-blame');
    expect(await said()).toBe('2500 of 5000 findings');
    await page.evaluate(`document.getElementById('fold').click()`);
    expect(await page.evaluate(`document.querySelectorAll('details.reply[open]').length`)).toBe(500);
  });

  it('gives the browser nothing to complain about', () => {
    expect(page.complaints).toEqual([]);
  });
});
