import { isMap, ruleEntries } from './entry.ts';
import { dataFile, type Located, readValue } from './file.ts';
import { type Layer, ruleLayer } from './layer.ts';

const SIMPLE = /^\s*(?<id>[a-z][a-z0-9-]*)\s*:\s+(?<level>[a-z]+)\s*$/d;

/** The layer of one `--rule` flag: `id: level`, `id: [level, {option: value}]`, or several in braces. */
export async function readRuleFlag(flag: string): Promise<Layer> {
  const located = readSimple(flag) ?? (await import('./yaml.ts')).parseYaml(flag, '--rule');
  const file = dataFile('', '--rule', located);
  if (!isMap(file.value))
    throw file.blame(
      [],
      'this flag sets no rule',
      'Write it as --rule "no-blame: error", with a space after the colon.',
    );
  return ruleLayer(
    file,
    readValue(file, (value) => ruleEntries.read(value, [])),
  );
}

// Most flags need no YAML reader, which takes time to load.
function readSimple(flag: string): Located | undefined {
  const match = SIMPLE.exec(flag);
  const { id, level } = match?.groups ?? {};
  if (id === undefined || level === undefined) return undefined;
  return {
    text: flag,
    value: { [id]: level },
    locate: (path, of) => match?.indices?.groups?.[path.length > 0 && of === 'value' ? 'level' : 'id'],
  };
}
