/** Runs something without the rights of root, which can read everything. */
export async function asNobody<T>(task: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return task();
  process.seteuid?.(65534);
  try {
    return await task();
  } finally {
    process.seteuid?.(0);
  }
}
