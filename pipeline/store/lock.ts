import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { nodeFileSystem } from './file-system.ts';
import { stateFolder } from './output-set.ts';

/** Who works on the outputs. */
export interface LockHolder {
  pid: number;
  host: string;
  /** When the process began, as the system tells it; empty where it does not. Tells a reused pid apart. */
  started: string;
}

/** The lock is another's, and was not given up in time. */
export class LockedError extends Error {
  readonly holder: LockHolder;

  constructor(holder: LockHolder) {
    super(`Another command is at work here: process ${holder.pid} on ${holder.host}.`);
    this.name = 'LockedError';
    this.holder = holder;
  }
}

/** How long to wait for another command, and how often to look (milliseconds). */
const PATIENCE = { wait: 10_000, step: 40 };

/**
 * Runs `work` while holding the lock of `out`, so that two commands never write at once. A lock whose
 * holder is dead is broken.
 *
 * @param wait how long to wait for a live holder, in milliseconds
 * @throws LockedError where a live holder keeps it
 */
export async function withLock<T>(out: string, work: () => T | Promise<T>, wait = PATIENCE.wait): Promise<T> {
  const path = join(stateFolder(out), 'lock');
  await acquire(path, Date.now() + wait);
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
    // A command that wrote nothing leaves nothing.
    nodeFileSystem.removeIfEmpty(dirname(path));
    nodeFileSystem.removeIfEmpty(dirname(dirname(path)));
  }
}

async function acquire(path: string, deadline: number): Promise<void> {
  const mine: LockHolder = { pid: process.pid, host: hostname(), started: startOf(process.pid) };
  for (;;) {
    if (take(path, mine)) return;
    const holder = read(path);
    if (holder && isDead(holder)) breakLock(path, holder);
    else if (Date.now() > deadline) throw new LockedError(holder ?? { pid: 0, host: 'unknown', started: '' });
    else await pause(PATIENCE.step);
  }
}

/** A lock appears with its holder's name in it or not at all: written aside, then linked into place. */
function take(path: string, holder: LockHolder): boolean {
  const aside = `${path}.${holder.pid}`;
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(aside, JSON.stringify(holder));
    linkSync(aside, path);
    return true;
  } catch (error) {
    // ENOENT: a command that ends has just cleared the folder away.
    if (!['EEXIST', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    return false;
  } finally {
    rmSync(aside, { force: true });
  }
}

function read(path: string): LockHolder | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as LockHolder;
  } catch {
    return undefined;
  }
}

/** Moves a dead holder's lock away. Where another command was quicker and it is a live one's by now, puts it back. */
function breakLock(path: string, dead: LockHolder): void {
  const aside = `${path}.broken-${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  const found = read(aside);
  if (found && (found.pid !== dead.pid || found.started !== dead.started)) {
    try {
      linkSync(aside, path);
    } catch {
      // A third command holds it: both of them look again.
    }
  }
  rmSync(aside, { force: true });
}

/** Only a holder on this machine can be known to be dead. */
function isDead({ pid, host, started }: LockHolder): boolean {
  if (host !== hostname()) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
  return started !== '' && startOf(pid) !== started;
}

/** Start time of a process in clock ticks since boot (proc(5), field 22). */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
