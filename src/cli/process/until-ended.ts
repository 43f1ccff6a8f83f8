// What Ctrl-C and Ctrl-D are where keys come one by one.
const ends: ReadonlySet<string> = new Set(['q', 'Q', '\u0003', '\u0004']);

/** Fulfils when somebody presses q or Ctrl-C in a terminal, or tells the process to end; `over` gets a way to end it at once. */
export const untilEnded = (over: (end: () => void) => void): Promise<void> =>
  new Promise((fulfil) => {
    const { stdin } = process;
    const hasKeys = stdin.isTTY && process.stdout.isTTY;
    const end = (): void => {
      if (hasKeys) stdin.setRawMode(false).pause();
      fulfil();
    };
    over(end);
    process.once('SIGINT', end).once('SIGTERM', end);
    if (hasKeys) stdin.setRawMode(true).on('data', (key) => ends.has(String(key)) && end());
  });
