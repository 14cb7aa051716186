/** A command that was not given as it is to be. */
export class UsageError extends Error {}
