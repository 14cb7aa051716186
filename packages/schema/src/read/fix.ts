import { isScalar, isMap as isYamlMap } from 'yaml';
import { resumeSchema } from '../resume.js';
import { isTooDeep } from './depth.js';
import { type Change, normalize } from './normalize.js';
import { readData } from './source.js';
import { readYaml } from './yaml.js';

/** A source with its fixes, and how many there are. */
export interface Fixed {
  readonly source: string;
  readonly count: number;
}

/**
 * Fixes what {@link parse} tolerates: names from before JSON Resume 1.0, and dates in another form. Only those
 * characters change; comments, order and spacing stay. Empty values are not removed.
 */
export function fixSource(source: string): Fixed {
  const { value, writtenAt } = readData(source, '');
  if (value === undefined || isTooDeep(value)) return { source, count: 0 };
  const yaml = readYaml(source);
  const { changes } = normalize(resumeSchema, value, writtenAt);
  const edits = changes.flatMap((change) => editOf(change) ?? []).toSorted((a, b) => b.start - a.start);
  const fixed = edits.reduce(
    (text, { start, end, value }) => text.slice(0, start) + value + text.slice(end),
    source,
  );
  return { source: fixed, count: edits.length };

  function editOf({ path, fix }: Change): { start: number; end: number; value: string } | undefined {
    if (!fix) return undefined;
    const parent = yaml?.nodeAt(path.slice(0, -1));
    const pair = isYamlMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
      : undefined;
    const node = 'rename' in fix ? pair?.key : pair?.value;
    // The range of a block scalar includes its line breaks.
    if (!isScalar(node) || !node.range || node.type?.startsWith('BLOCK_')) return undefined;
    const [start, end] = node.range;
    // A date that was a number becomes a string: JSON needs quotes.
    const unquoted = typeof node.value === 'number' ? '"' : '';
    const quote = /["']/.exec(source.charAt(start))?.[0] ?? unquoted;
    return { start, end, value: quote + ('rename' in fix ? fix.rename : fix.value) + quote };
  }
}
