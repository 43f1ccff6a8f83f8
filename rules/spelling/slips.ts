/** How many letters were left out, put in, changed or swapped with their neighbour between two words. */
export function countSlips(typed: string, meant: string): number {
  let before: number[] = [];
  let last = Array.from({ length: meant.length + 1 }, (_, at) => at);
  for (let row = 1; row <= typed.length; row++) {
    const current = [row];
    for (let at = 1; at <= meant.length; at++) {
      const same = typed[row - 1] === meant[at - 1];
      const swapped =
        row > 1 && at > 1 && typed[row - 1] === meant[at - 2] && typed[row - 2] === meant[at - 1];
      current[at] = Math.min(
        (last[at] ?? 0) + 1,
        (current[at - 1] ?? 0) + 1,
        (last[at - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[at - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    before = last;
    last = current;
  }
  return last[meant.length] ?? 0;
}

/** How surely `meant` was meant: `sure` where so few slips lead to it that the word can hardly be one of its own. */
export function judge(typed: string, meant: string): 'sure' | 'likely' | 'far' {
  const slips = countSlips(typed.toLowerCase(), meant.toLowerCase());
  const allowed = typed.length < 8 ? 1 : typed.length < 12 ? 2 : 3;
  if (slips > 1 && typed[0]?.toLowerCase() !== meant[0]?.toLowerCase()) return 'far';
  return slips <= allowed ? 'sure' : slips <= allowed + 1 && typed.length > 5 ? 'likely' : 'far';
}
