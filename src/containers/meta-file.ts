/** The file that says what is not in a Salesforce template itself. */
export const metaOf = (path: string): string => `${path}-meta.xml`;
