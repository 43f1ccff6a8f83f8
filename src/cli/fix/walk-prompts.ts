import type { Diagnostic, Suggestion } from '../../diagnostic.ts';
import type { OwnWords } from '../../fix/own-words.ts';
import { safeText } from '../../formatters/safe-text.ts';
import { isAcceptable } from '../../suppressions/report.ts';
import type { Terminal } from '../world.ts';

/** What a person wants done about a finding. */
export type Answer =
  | { readonly action: 'accept'; readonly suggestion: Suggestion }
  | { readonly action: 'write'; readonly words: string }
  | { readonly action: 'suppress'; readonly reason: string }
  | { readonly action: 'skip' | 'quit' };

/** Words that are longer are better written in an editor. */
const LONGEST = 300;

/** Asks what to do about a finding. Ctrl-C is an answer, too: to quit. */
export async function askAbout(
  { rule, suggestions }: Diagnostic,
  own: OwnWords | undefined,
  left: number,
  terminal: Terminal,
): Promise<Answer> {
  const [{ default: select }, { default: input }] = await Promise.all([
    import('@inquirer/select'),
    import('@inquirer/input'),
  ]);
  const canWrite = own !== undefined && own.words.length <= LONGEST && !/[\r\n]/.test(own.words);
  const choices: readonly { readonly name: string; readonly value: Answer['action'] | Suggestion }[] = [
    ...suggestions.map((suggestion) => ({ name: nameOf(suggestion), value: suggestion })),
    ...(canWrite ? [{ name: 'Edit: write it in other words', value: 'write' as const }] : []),
    { name: 'Skip: leave it as it is', value: 'skip' },
    ...(isAcceptable({ rule })
      ? [{ name: 'Suppress: accept it, with a reason', value: 'suppress' as const }]
      : []),
    { name: 'Quit: what was accepted is written', value: 'quit' },
  ];
  const message = `What now? (${left} left here)`;
  try {
    const chosen = await select({ message, choices, loop: false, pageSize: choices.length }, terminal);
    if (typeof chosen !== 'string') return { action: 'accept', suggestion: chosen };
    if (chosen === 'write') {
      const prefill = { default: own?.words ?? '', prefill: 'editable' } as const;
      return { action: 'write', words: await input({ message: 'Your words:', ...prefill }, terminal) };
    }
    if (chosen === 'suppress') {
      const validate = (reason: string) => reason.trim() !== '' || 'Say why, for whoever reads it next.';
      const reason = await input({ message: 'Why may it stay?', validate }, terminal);
      return { action: 'suppress', reason };
    }
    return { action: chosen === 'quit' ? 'quit' : 'skip' };
  } catch (error) {
    if (error instanceof Error && error.name === 'ExitPromptError') return { action: 'quit' };
    throw error;
  }
}

const nameOf = ({ message, safe }: Suggestion): string =>
  `Accept: ${safeText(message)}${safe ? '' : ' (read it over)'}`;
