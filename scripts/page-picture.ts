// Writes docs/report.png with the Chromium of this machine: `node scripts/run.js scripts/page-picture.ts`. A picture
// differs by the fonts of a machine, so it is made by hand and no part of `npm run generate`.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from '../src/cli/main.ts';
import { findChromium, startChromium } from './chromium.ts';

const chromium = findChromium();
if (chromium === undefined) throw new Error('There is no Chromium here; CHROME_PATH can name one.');
const cwd = process.cwd();
const report = join(mkdtempSync(join(tmpdir(), 'replylint-')), 'report.html');
await run(['--no-config', '-f', `html=${report}`, 'fixtures/bad', 'fixtures/libraries/zendesk/macros.json'], {
  cwd,
  env: {},
  home: pathToFileURL(`${cwd}/`),
  stdin: async () => new Uint8Array(),
  stdoutIsTerminal: false,
});
const { page, close } = await startChromium(chromium);
const size = { width: 1180, height: 1000, deviceScaleFactor: 1, mobile: false };
await page.send('Emulation.setDeviceMetricsOverride', size);
await page.send('Emulation.setScrollbarsHidden', { hidden: true });
await page.open(pathToFileURL(report).href);
const { data } = await page.send('Page.captureScreenshot', { format: 'png' });
writeFileSync('docs/report.png', Buffer.from(String(data), 'base64'));
await close();
