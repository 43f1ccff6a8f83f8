import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';

/** A page in a real browser, steered over the DevTools protocol. */
export interface BrowserPage {
  /** Any command of the protocol, for this page. */
  send(method: string, parameters?: object): Promise<Record<string, unknown>>;
  /** The value of an expression in the page; no policy of the page stops it. */
  evaluate(expression: string): Promise<unknown>;
  open(url: string): Promise<void>;
  /** What the browser complained about: errors of scripts, refused loads and styles. */
  readonly complaints: readonly string[];
}

/** The Chromium or Chrome of this machine; `undefined` where there is none. */
export function findChromium(): string | undefined {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = [
    process.env.CHROME_PATH ?? '',
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ];
  return paths.find((path) => path !== '' && existsSync(path));
}

/** Starts a browser with one page. */
export async function startChromium(path: string): Promise<{ page: BrowserPage; close(): Promise<void> }> {
  const profile = mkdtempSync(join(tmpdir(), 'replylint-chromium-'));
  const flags = [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--no-first-run',
  ];
  const browser = spawn(
    path,
    [...flags, `--user-data-dir=${profile}`, '--remote-debugging-pipe', 'about:blank'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    },
  );
  const ended = new Promise((resolve) => browser.once('exit', resolve));
  const { send, listen } = connect(browser.stdio[3] as Writable, browser.stdio[4] as Readable);
  const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
  const page = await pageOf((method, parameters) => send(method, parameters, String(sessionId)), listen);
  return {
    page,
    async close() {
      await send('Browser.close');
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

type Send = (method: string, parameters?: object, session?: string) => Promise<Record<string, unknown>>;
type Listen = (hear: (method: string, parameters: Record<string, unknown>) => void) => void;

/** JSON messages with a null byte between them, down one pipe and up the other. */
function connect(down: Writable, up: Readable): { send: Send; listen: Listen } {
  const waiting = new Map<number, (message: { result?: Record<string, unknown>; error?: object }) => void>();
  const hearing: Parameters<Listen>[0][] = [];
  let rest = '';
  let last = 0;
  up.setEncoding('utf8').on('data', (chunk: string) => {
    const messages = (rest + chunk).split('\0');
    rest = messages.pop() ?? '';
    for (const text of messages) {
      const message = JSON.parse(text);
      if (message.id === undefined) for (const hear of hearing) hear(message.method, message.params);
      else waiting.get(message.id)?.(message);
    }
  });
  return {
    listen: (hear) => hearing.push(hear),
    send: (method, params = {}, sessionId) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        waiting.set(id, ({ result, error }) => {
          waiting.delete(id);
          if (error) reject(new Error(`${method}: ${JSON.stringify(error)}`));
          else resolve(result ?? {});
        });
        down.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
      }),
  };
}

async function pageOf(send: Send, listen: Listen): Promise<BrowserPage> {
  const complaints: string[] = [];
  const loaded = new Set<unknown>();
  let check = () => {};
  listen((method, parameters) => {
    if (method === 'Page.lifecycleEvent' && parameters.name === 'load') {
      loaded.add(parameters.loaderId);
      check();
    }
    if (method === 'Log.entryAdded' || method === 'Runtime.exceptionThrown')
      complaints.push(JSON.stringify(parameters));
  });
  for (const domain of ['Page', 'Runtime', 'Log']) await send(`${domain}.enable`);
  await send('Page.setLifecycleEventsEnabled', { enabled: true });
  return {
    send,
    complaints,
    async evaluate(expression) {
      const { result, exceptionDetails } = await send('Runtime.evaluate', {
        expression,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
      return (result as { value?: unknown }).value;
    },
    async open(url) {
      const { loaderId } = await send('Page.navigate', { url });
      await new Promise<void>((resolve) => {
        check = () => {
          if (loaded.has(loaderId)) resolve();
        };
        check();
      });
    },
  };
}
