// The last line on standard error: the most memory that the process took, in kilobytes. Its threads load this too.
process.on('exit', () => {
  if (require('node:worker_threads').isMainThread)
    require('node:fs').writeSync(2, `peak ${process.resourceUsage().maxRSS}\n`);
});
