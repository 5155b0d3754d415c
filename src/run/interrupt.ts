// Ctrl-C and a request to end: the run stops between two documents and closes what it wrote. A second one ends it at once.

export interface Interrupt {
  readonly signal: AbortSignal
  /** Gives the signals back to the process. */
  release(): void
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const

/** Exit code of a run that was interrupted. */
export const INTERRUPTED = 130

export function onInterrupt(): Interrupt {
  const controller = new AbortController()
  const stop = () => {
    if (controller.signal.aborted) process.exit(INTERRUPTED)
    controller.abort()
  }
  for (const name of SIGNALS) process.on(name, stop)
  return {
    signal: controller.signal,
    release: () => {
      for (const name of SIGNALS) process.off(name, stop)
    },
  }
}
