import { posix } from 'node:path';

/** What a look at a folder tells. */
export interface FolderFacts {
  /** The files of the folder, relative to it, with forward slashes. */
  readonly paths: readonly string[];
  /** Helpdesk exports that were recognised: the name of the preset, and the files, as globs. */
  readonly exports?: readonly { readonly preset: string; readonly files: readonly string[] }[];
}

const library = /^(?:macros?|canned([-_ ]?responses?)?|saved[-_ ]?replies|templates?|snippets?|responses)$/i;
const chat = /^(?:live[-_ ]?)?chats?$/i;
const social = /^(?:social|twitter|facebook|instagram)$/i;
const archive = /^(?:archived?|old|retired)$/i;

const HEAD = `# yaml-language-server: $schema=./node_modules/replylint/schema.json
#
# How the replies of this folder are checked. Every key: .replylintrc.example
# Without "extends", each reply starts from the preset that fits it: macros, chat, email or recommended.

# Who answers; rules about names and signatures go by it.
# agent: { name: Sam }
# brand: Acme
locale: en

# Product names and other words that are right here.
words: []

# The severity of a rule: off, info, warn or error.
rules: {}
`;

/** A configuration that fits a folder, as the text of a .replylintrc. */
export function proposeConfig({ paths, exports = [] }: FolderFacts): string {
  const folders = [...new Set(paths.flatMap(foldersOf))].sort();
  const named = (name: RegExp) => folders.filter((folder) => name.test(posix.basename(folder)));
  const overrides = [
    ...named(library).map((folder) => flow({ files: within(folder), kind: 'macro' })),
    ...named(chat).map((folder) => flow({ files: within(folder), channel: 'chat' })),
    ...named(social).map((folder) => flow({ files: within(folder), channel: 'social' })),
  ];
  const sources = exports.map(({ preset, files }) => {
    const [file = '', ...others] = files;
    return flow({ files: others.length > 0 ? files : file, preset });
  });
  const ignores = named(archive).map((folder) => JSON.stringify(within(folder)));
  return [
    HEAD,
    section('Where the replies of helpdesk exports are.', 'sources', sources),
    section('What differs in some folders.', 'overrides', overrides),
    section('What is not checked.', 'ignores', ignores),
  ].join('');
}

/** A glob for everything in a folder, whatever its name holds. */
const within = (folder: string): string => `${folder.replace(/[\\*?{}()[\]!+@|]/g, '\\$&')}/**`;

/** The folders above a file, the outermost first. */
function foldersOf(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

const section = (comment: string, key: string, items: readonly string[]): string =>
  items.length === 0 ? '' : `\n# ${comment}\n${key}:\n${items.map((item) => `  - ${item}\n`).join('')}`;

const flow = (entries: Readonly<Record<string, string | readonly string[]>>): string =>
  `{ ${Object.entries(entries)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join(', ')} }`;
