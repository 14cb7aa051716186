export function servePacked(
  folder: string,
  names: readonly string[],
): Promise<{ readonly url: string; close(): Promise<void> }>;
