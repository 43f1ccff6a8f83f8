/** Bundles a TypeScript file of this repository so that Node.js 20 can run it. */
export function bundle(file: string, outfile: string): Promise<void>;
