import type { Format, Source } from '../containers/source.ts';

/** A mapping of a preset: what a person could write in `sources`, and how such a file is told. */
export interface Mapping extends Source {
  /** `text`: the file as a whole is one reply, in the markup that its name tells. */
  readonly format: Format;
  /** Paths of which one leads to something in such a file, and in no other. Absent = only used when named. */
  readonly shape?: readonly string[];
}

/** What is known of the files of one helpdesk. */
export interface Preset {
  readonly name: string;
  /** What its files are, for people. */
  readonly title: string;
  readonly mappings: readonly Mapping[];
}
