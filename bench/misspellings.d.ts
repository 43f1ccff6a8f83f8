/** What people type, with what they mean. */
export const misspellings: Readonly<Record<string, string>>;
