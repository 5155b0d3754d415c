// Runs the command line inside the test, with streams of its own.
import { PassThrough, Readable } from 'node:stream'
import { vi } from 'vitest'
import { main } from '../../src/cli/main.js'
import type { Terminal } from '../../src/cli/terminal.js'

// Each run loads the rules anew; several in one test take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

export interface CommandOptions {
  readonly cwd: string
  readonly stdin?: string | Readable
  readonly env?: NodeJS.ProcessEnv
  /** stdout and stderr are terminals. */
  readonly isTerminal?: boolean
  readonly signal?: AbortSignal
}

export interface CommandResult {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** What a command printed and its exit code. */
export async function chaffinch(argv: readonly string[], options: CommandOptions): Promise<CommandResult> {
  const { cwd, stdin = '', env = {}, isTerminal = false, signal = new AbortController().signal } = options
  const [out, err] = [collector(isTerminal), collector(isTerminal)]
  const terminal: Terminal = {
    stdin: typeof stdin === 'string' ? Readable.from([Buffer.from(stdin)]) : stdin,
    stdout: out.stream,
    stderr: err.stream,
    cwd,
    env,
    interrupt: () => ({ signal, release: () => {} }),
  }
  const code = await main(argv, terminal)
  return { code, out: out.text(), err: err.text() }
}

function collector(isTTY: boolean) {
  const pieces: Buffer[] = []
  const stream = Object.assign(new PassThrough(), { isTTY })
  stream.on('data', (piece: Buffer) => pieces.push(piece))
  return { stream, text: () => Buffer.concat(pieces).toString() }
}
