import { spawn } from 'node:child_process';

/**
 * Runs another program to its end, with no input.
 *
 * @param options.shown true lets it write to the terminal; else its output is collected.
 * @returns its exit code (1 where it was ended or could not be started) and what it wrote. Nothing is thrown.
 */
export async function runProgram(program: string, words: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  const { env = process.env, timeout, shown = false } = options;
  return new Promise((done) => {
    const child = spawn(program, words, { env, timeout, stdio: ['ignore', shown ? 'inherit' : 'pipe', shown ? 'inherit' : 'pipe'] });
    const parts: string[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (part: string) => parts.push(part));
    child.on('error', (error) => { done({ code: 1, output: error.message }); });
    child.on('close', (code) => { done({ code: code ?? 1, output: parts.join('') }); });
  });
}

interface RunOptions {
  env?: NodeJS.ProcessEnv;
  /** Milliseconds. */
  timeout?: number;
  shown?: boolean;
}

export interface RunResult { code: number; output: string }
