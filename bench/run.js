import { benchColdStart } from './cold-start.js';
import { benchFiles } from './files.js';
import { benchLibrary } from './library.js';
import { benchSpelling } from './spelling.js';

console.log('One draft from a cold start, the whole process:');
benchColdStart();
console.log('A folder of Markdown replies, 500 characters each, recommended preset:');
benchFiles();
console.log('A library of saved replies in one file, macros preset:');
benchLibrary();
console.log('The speller:');
await benchSpelling();
