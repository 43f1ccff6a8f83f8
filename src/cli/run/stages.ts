/** Times the stages of a run. */
export interface Stages {
  /** What was done since the last stage ended was this one. */
  end(stage: string): void;
  /** All stages in milliseconds, as a line; nothing where nobody asked. */
  tell(): string;
}

/** Starts to time stages, if anybody asks for them. */
export function startStages(asked: boolean): Stages {
  if (!asked) return { end: () => {}, tell: () => '' };
  const start = performance.now();
  let last = start;
  const told: string[] = [];
  return {
    end(stage) {
      const now = performance.now();
      told.push(`${stage} ${Math.round(now - last)}`);
      last = now;
    },
    tell: () => `Took ${Math.round(last - start)} ms: ${told.join(', ')}.\n`,
  };
}
