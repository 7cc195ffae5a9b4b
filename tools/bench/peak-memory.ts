import { readFileSync } from 'node:fs';
import { read } from '../../lambdas/mail/read.ts';

/**
 * Reads the message in a file, and prints the most memory that the process has had, in MB (Linux: getrusage
 * would count what the parent had).
 */
await read(readFileSync(process.argv[2] ?? ''));
const [, kilobytes] = /^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
console.log(Number(kilobytes) / 1024);
