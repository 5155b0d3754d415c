// What the user asked for cannot be done: the command line ends with exit code 2 and shows the message as it is.

/** A mistake in the call or the configuration. The message says what is wrong, what is allowed, and what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
