import { hash } from 'node:crypto';

/** A digest of bytes or text, by which nobody could tell what they were: 40 characters. */
export const digest = (data: string | Uint8Array): string => hash('sha1', data);

/** A digest of several texts, of which none can run over into the next. */
export const digestAll = (parts: readonly string[]): string => digest(JSON.stringify(parts));
