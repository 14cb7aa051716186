import { type Diagnostic, formatPath, type Resume } from '@resume/schema';

/** Warns of what is kept for an audience that the site can never be for: nobody would see it. */
export function checkAudiences(
  resume: Resume,
  audiences: readonly string[],
  file: string,
): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const walk = (value: unknown, path: readonly PropertyKey[]): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      const here = [...path, Array.isArray(value) ? Number(key) : key];
      if (key !== 'visibility') walk(child, here);
      else
        for (const audience of [child].flat())
          if (!audiences.includes(audience))
            found.push({
              severity: 'warning',
              file,
              path: formatPath(here),
              message: `found the audience "${audience}", which src/settings.ts does not have. Use one of: ${audiences.join(', ')}.`,
            });
    }
  };
  walk(resume, []);
  return found;
}
