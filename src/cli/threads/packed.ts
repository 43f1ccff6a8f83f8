import type { FileResult } from '../../diagnostic.ts';
import type { LintNote } from '../../lint/compare.ts';
import type { SummedUp } from '../run/lint-file.ts';
import type { Draw } from '../run/lint-replies.ts';

/** A result without its text, and what it drew when it was made. */
export interface KeptResult {
  readonly linted: Omit<SummedUp, 'result'> & { readonly result: Omit<FileResult, 'source'> };
  readonly draws: readonly (readonly [draw: Draw, value: string])[];
}

/** A result as bytes: a line of JSON, and behind it the notes, which can hold any plain data. Its text is left out. */
export async function packResult(
  { result, notes, drawsOn }: SummedUp,
  draws: KeptResult['draws'],
): Promise<Uint8Array> {
  const { source: _, ...rest } = result;
  const line = Buffer.from(`${JSON.stringify({ result: rest, drawsOn, draws })}\n`);
  return notes.length === 0 ? line : Buffer.concat([line, (await import('node:v8')).serialize(notes)]);
}

/** The result in bytes; `undefined` where this Node.js cannot read them. */
export async function unpackResult(data: Uint8Array): Promise<KeptResult | undefined> {
  const buffer = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  const end = buffer.indexOf('\n') + 1;
  try {
    const { result, drawsOn, draws } = JSON.parse(buffer.toString('utf8', 0, end));
    const notes: LintNote[] =
      end === buffer.length ? [] : (await import('node:v8')).deserialize(buffer.subarray(end));
    return { linted: { result, notes, drawsOn }, draws };
  } catch {
    return undefined;
  }
}
