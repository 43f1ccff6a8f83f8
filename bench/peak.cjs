// The last line on standard error: the most memory that the process took, in kilobytes.
process.on('exit', () => {
  require('node:fs').writeSync(2, `peak ${process.resourceUsage().maxRSS}\n`);
});
