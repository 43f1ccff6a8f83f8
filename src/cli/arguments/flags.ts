import type { Level } from '../../diagnostic.ts';

/** Where a report goes: to a file, or to standard output. */
export interface Output {
  /** Name of the formatter. */
  readonly format: string;
  readonly path?: string;
}

/** The flags of a lint run, as they were given. */
export interface Flags {
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
  /** A path; `false` = none is to be read. */
  readonly config?: string | false;
  readonly rule: readonly string[];
  readonly printConfig?: string;
  readonly showFiles?: boolean;
  readonly ignorePattern: readonly string[];
  readonly ignorePath: readonly string[];
  readonly ignore: boolean;
  /** Also files named outright are judged as those of a folder. */
  readonly forceExclude?: boolean;
  /** Only what git has staged. */
  readonly staged?: boolean;
  /** Only what differs from the last commit. */
  readonly changed?: boolean;
  /** Only what changed since HEAD parted from this branch, tag or commit. */
  readonly since?: string;
  /** Lint again whenever a file changes. */
  readonly watch?: boolean;
  readonly errorOnUnmatchedPattern: boolean;
  readonly maxWarnings?: number;
  readonly quiet?: boolean;
  readonly failOn: 'error' | 'warn';
  readonly color?: boolean;
  readonly format: readonly Output[];
  readonly statistics?: boolean;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
  /** Fix also what has one clear answer that could change the meaning. */
  readonly unsafe?: boolean;
  /** The file of accepted findings; `false` = none holds. */
  readonly baseline?: string | false;
  readonly updateBaseline?: boolean;
  readonly pruneBaseline?: boolean;
  readonly failOnStaleBaseline?: boolean;
  /** Whether files may switch rules off themselves. */
  readonly inlineSuppressions?: boolean;
  /** How suppressions that accept nothing are reported. */
  readonly reportUnusedSuppressions?: Level;
  /** The lowest score, 0 to 100, that does not fail. */
  readonly minScore?: number;
  /** Also replies that their helpdesk has switched off. */
  readonly all?: boolean;
  readonly customerName?: string;
  readonly agentName?: string;
  readonly thread?: string;
  readonly showCustomerText?: boolean;
  readonly channel?: 'email' | 'chat' | 'social';
  readonly kind?: 'draft' | 'macro';
  readonly locale?: string;
  /** Whether results are kept for the next run. */
  readonly cache?: boolean;
  /** The folder that they are kept in. */
  readonly cacheLocation?: string;
  /** How many threads lint. */
  readonly concurrency?: 'auto' | 'off' | number;
  /** Tell how long each rule took. */
  readonly stats?: boolean;
  readonly debug?: boolean;
  readonly version?: boolean;
}

/** The flags that configurations are made with. */
export type ConfigFlags = Pick<Flags, 'config' | 'rule' | 'inlineSuppressions' | 'reportUnusedSuppressions'>;

/** Those among flags: plain data, for other threads. */
export function configFlagsOf(flags: ConfigFlags): ConfigFlags {
  const { config, rule, inlineSuppressions, reportUnusedSuppressions } = flags;
  return {
    rule,
    ...(config !== undefined && { config }),
    ...(inlineSuppressions !== undefined && { inlineSuppressions }),
    ...(reportUnusedSuppressions && { reportUnusedSuppressions }),
  };
}

/** The flags of baselines. */
export type BaselineFlags = Pick<
  Flags,
  'baseline' | 'updateBaseline' | 'pruneBaseline' | 'failOnStaleBaseline'
>;

/** What the command line asks for. */
export type Command =
  | { readonly name: 'lint'; readonly files: readonly string[]; readonly flags: Flags }
  | { readonly name: 'explain'; readonly rule: string; readonly color?: boolean }
  | {
      readonly name: 'extract';
      readonly files: readonly string[];
      readonly flags: Flags;
      readonly json: boolean;
    }
  | { readonly name: 'sources'; readonly of?: string }
  | { readonly name: 'rules'; readonly format: 'table' | 'json' }
  | {
      readonly name: 'why';
      /** `FILE` or `FILE:LINE`. */
      readonly place: string;
      readonly rule?: string;
      readonly flags: Flags;
    }
  | { readonly name: 'fix'; readonly files: readonly string[]; readonly flags: Flags }
  | { readonly name: 'init' }
  | { readonly name: 'version' };
