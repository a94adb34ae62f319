// Runs a module with the arguments that follow it, then says on file descriptor 3 how long it took
// and how much memory it held at the most.
import { writeSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [module, ...args] = process.argv.slice(2);
process.argv.splice(1, process.argv.length - 1, module, ...args);
const started = performance.now();
process.on('exit', () => {
  const milliseconds = Math.round(performance.now() - started);
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  writeSync(3, JSON.stringify({ milliseconds, megabytes }));
});
await import(pathToFileURL(module).href);
