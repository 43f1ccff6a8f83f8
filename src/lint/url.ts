/** Where a rule is documented: its README in the repository. */
export const documentationUrl = (rule: string): string =>
  `https://github.com/replylint/replylint/blob/main/rules/${rule}/README.md`;
