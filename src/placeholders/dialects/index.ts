import type { Dialect } from '../dialect.ts';
import { zendesk } from './zendesk.ts';

/** Every dialect, by name. */
export const dialects: Readonly<Record<string, Dialect>> = { zendesk };
