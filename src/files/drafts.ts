/** Extensions of the files that hold one reply each. */
export const draftExtensions: readonly string[] = ['.md', '.markdown', '.txt', '.text', '.html', '.htm'];

/** Whether a path ends as a draft does. */
export const isDraft = (path: string): boolean => {
  const lower = path.toLowerCase();
  return draftExtensions.some((extension) => lower.endsWith(extension));
};
