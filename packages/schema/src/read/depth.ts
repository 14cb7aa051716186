/** How deep lists and maps may stand in each other. The schema itself needs seven levels. */
export const MAX_DEPTH = 100;

/** Whether a value is nested deeper than {@link MAX_DEPTH}: level by level, so that no depth exhausts the stack. */
export function isTooDeep(value: unknown): boolean {
  let level = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) return true;
    level = level.flatMap((item) =>
      typeof item === 'object' && item !== null
        ? Object.values(item).filter((child) => typeof child === 'object')
        : [],
    );
  }
  return false;
}
