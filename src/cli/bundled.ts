// What the scripts of the command ask of its bundle.
export { run, work } from './main.ts';
export { start } from './process/start.ts';
