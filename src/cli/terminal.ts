// What a command sees of the world: streams, working folder, environment, Ctrl-C. Tests bring their own.
import type { Readable, Writable } from 'node:stream'
import { type Interrupt, onInterrupt } from '../run/interrupt.js'

export interface Terminal {
  readonly stdin: Readable
  readonly stdout: Writable
  readonly stderr: Writable
  readonly cwd: string
  readonly env: NodeJS.ProcessEnv
  /** Begins to listen for Ctrl-C. */
  interrupt(): Interrupt
}

export function processTerminal(): Terminal {
  return {
    // A getter: touching process.stdin opens it.
    get stdin() {
      return process.stdin
    },
    stdout: process.stdout,
    stderr: process.stderr,
    cwd: process.cwd(),
    env: process.env,
    interrupt: onInterrupt,
  }
}

export function isTerminal(stream: object): boolean {
  return 'isTTY' in stream && stream.isTTY === true
}
