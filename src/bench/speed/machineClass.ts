import { cpus, totalmem } from 'node:os';

/** What kind of machine this is, in one line: processor, cores, memory, Node and Chromium; nothing that names it. */
export function machineClass(chromium: string): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 1024 ** 3);
  const processor = first?.model.trim() || 'unknown processor';
  return `${processor}, ${cpus().length} cores, ${memory} GB, Node ${process.versions.node}, Chromium ${chromium}`;
}
