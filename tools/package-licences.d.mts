export function writeLicences(folders: readonly string[]): Promise<void>;
