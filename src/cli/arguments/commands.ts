/** The commands besides linting. A word that is none of them is a path. */
export const commands = [
  'check',
  'fix',
  'explain',
  'rules',
  'extract',
  'sources',
  'why',
  'init',
  'help',
] as const;
