import type { Placeholder, Role } from './placeholder.ts';

/** What a syntax makes of a match; the offset of the name counts from the start of the match. */
export interface Reading {
  readonly form: Placeholder['form'];
  readonly name?: string;
  readonly nameAt?: number;
  readonly fallback?: string;
  /** Set where the syntax itself says it (`$|$` is the cursor); else the name decides. */
  readonly role?: Role;
}

/** One way of writing placeholders. */
export interface Syntax {
  /** First characters it can start with. */
  readonly opens: string;
  /** Sticky, and linear: no run it repeats can match in two ways. */
  readonly pattern: RegExp;
  /** `undefined` = it only looks like a placeholder. */
  read(match: RegExpExecArray): Reading | undefined;
  /** The dialect it speaks where none is configured; absent = none: typed by hand, or broken. */
  readonly dialect?: string;
}
