import { spawn } from 'node:child_process';

/**
 * Runs a program of a sample in a process group of its own, ended with all its children where it takes too long or says too much.
 *
 * @param limits seconds of wall time, and bytes of output (both streams together).
 * @returns what it wrote, cut at the limit, and why it was ended early where it was. Nothing is thrown.
 */
export async function guardedRun(program: string, words: readonly string[], folder: string, limits: Limits = LIMITS, env: NodeJS.ProcessEnv = {}): Promise<Ran> {
  return new Promise((done) => {
    const child = spawn(program, words, { cwd: folder, env: { ...plainEnvironment(), ...env }, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    let output = '';
    let bytes = 0;
    let ended: Ran['ended'];
    const end = (why: NonNullable<Ran['ended']>): void => {
      ended ??= why;
      if (child.pid !== undefined) endGroup(child.pid);
    };
    const timer = setTimeout(() => { end('time'); }, limits.seconds * 1000);
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (part: string) => {
        bytes += Buffer.byteLength(part);
        if (bytes > limits.bytes) end('output');
        else output += part;
      });
    }
    const finish = (code: number): void => {
      clearTimeout(timer);
      done({ code, output, ...(ended ? { ended } : {}) });
    };
    child.on('error', (error) => { output += error.message; finish(1); });
    child.on('close', (code) => { finish(code ?? 1); });
  });
}

/** What Python needs and nothing that belongs to the person who runs it. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR, SYSTEMROOT } = process.env;
  return { PATH, HOME, TMPDIR, SYSTEMROOT, PYTHONHASHSEED: '0', PYTHONUTF8: '1', PYTHONDONTWRITEBYTECODE: '', GIT_CEILING_DIRECTORIES: '/', DO_NOT_TRACK: 'true' };
}

function endGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

export const LIMITS: Limits = { seconds: 180, bytes: 1_000_000 };

export interface Limits { seconds: number; bytes: number }
export interface Ran { code: number; output: string; ended?: 'time' | 'output' }
