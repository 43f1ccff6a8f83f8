import { createCompanionReader } from '../../cache/companions.ts';
import { digest, digestAll } from '../../cache/digest.ts';
import { createDescriber } from '../../cache/settings.ts';
import type { Store } from '../../cache/store.ts';
import type { Configs } from '../../config/configs.ts';
import type { ResolvedConfig } from '../../config/resolve.ts';
import { decodeBytes } from '../../files/decode.ts';
import { dayOf } from '../run/facts.ts';
import type { SummedUp } from '../run/lint-file.ts';
import type { Draw } from '../run/lint-replies.ts';
import { packResult, unpackResult } from '../threads/packed.ts';
import type { FileToLint, RunSetting } from '../threads/parts.ts';

/** Results of earlier runs. */
export interface Cache {
  /** What an earlier run found in a file, where nothing has changed that it depends on. */
  find(file: FileToLint): Promise<SummedUp | undefined>;
  /** Remembers what was found in a file that `find` did not know. */
  keep(file: FileToLint, linted: SummedUp): Promise<void>;
}

/** Results by the text of a file, what is read along with it, its name, and all that configuration and flags say. */
export function createCache(store: Store, configs: Configs, setting: RunSetting): Cache {
  const describeConfig = createDescriber();
  const readCompanions = createCompanionReader();
  const { facts, readMacros, ...plain } = setting;
  const { now, ...lasting } = facts;
  const general = JSON.stringify([lasting, plain]);
  const macros = new Map<string, Promise<string>>();
  const asked = new WeakMap<FileToLint, { readonly key: string }>();

  async function addressOf({ path, shown, bytes }: FileToLint) {
    const config = await configs.for(path);
    return {
      config,
      of: digestAll([shown, describeConfig(config), general]),
      key: digestAll([digest(bytes), ...readCompanions(path)]),
    };
  }

  /** What a draw gives today: a result that drew another is of no use. */
  async function drawn(draw: Draw, { macros: patterns = [] }: ResolvedConfig): Promise<string> {
    if (draw === 'day') return now ? dayOf(now) : '';
    const name = patterns.join('\n');
    const known = macros.get(name) ?? digestMacros(patterns);
    macros.set(name, known);
    return known;
  }

  // Where they cannot be read, the rule that asks for them says so.
  async function digestMacros(patterns: readonly string[]): Promise<string> {
    try {
      return digest(JSON.stringify(await readMacros(patterns)));
    } catch {
      return 'unreadable';
    }
  }

  return {
    async find(file) {
      const address = await addressOf(file);
      asked.set(file, address);
      const data = store.get(address.of, address.key);
      const kept = data && (await unpackResult(data));
      if (!kept) return undefined;
      for (const [draw, value] of kept.draws)
        if ((await drawn(draw, address.config)) !== value) return undefined;
      const { text } = decodeBytes(file.bytes, file.shown);
      return { ...kept.linted, result: { ...kept.linted.result, source: text } };
    },
    async keep(file, linted) {
      const { config, of, key } = await addressOf(file);
      // What is read along with it was changed while it was linted.
      if (asked.get(file)?.key !== key) return;
      const draws: [Draw, string][] = [];
      for (const draw of linted.drawsOn) draws.push([draw, await drawn(draw, config)]);
      store.put(of, key, await packResult(linted, draws));
    },
  };
}
