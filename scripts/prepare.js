import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

// Asked to install globally out of git, as pre-commit does, npm leaves out what a build needs.
if (!existsSync('node_modules/esbuild'))
  execSync('npm ci --no-global --include=dev --ignore-scripts --no-audit --no-fund', { stdio: 'inherit' });
await import('./build.js');
