/** A build that cannot be done or completed. The message says why and what to do; it needs no stack. */
export class BuildError extends Error {
  override readonly name = 'BuildError';
}
