import type { CssNode } from '../css-node.js';
import type { Match } from './selector.js';

type Test = (value: string, wanted: string) => boolean;

const TESTS: Readonly<Record<string, Test>> = {
  '=': (value, wanted) => value === wanted,
  '~=': (value, wanted) => wanted !== '' && value.split(/[\t\n\f\r ]+/).includes(wanted),
  '|=': (value, wanted) => value === wanted || value.startsWith(`${wanted}-`),
  '^=': (value, wanted) => wanted !== '' && value.startsWith(wanted),
  '$=': (value, wanted) => wanted !== '' && value.endsWith(wanted),
  '*=': (value, wanted) => wanted !== '' && value.includes(wanted),
};

/** Attributes whose values HTML compares without regard to case. */
const CASELESS = new Set(['align', 'dir', 'lang', 'media', 'method', 'rel', 'scope', 'type', 'valign']);

/** `[name]`, `[name="value"]` and the like. */
export function attributeMatch(node: CssNode): Match {
  const name = String((node.name as CssNode).name)
    .toLowerCase()
    .replace(/^.*\|/, '');
  const test = TESTS[String(node.matcher ?? '')];
  if (!test) return ({ attributes }) => Object.hasOwn(attributes, name);
  const written = node.value as CssNode;
  const text = String(written.type === 'String' ? written.value : written.name);
  const flag = String(node.flags ?? '').toLowerCase();
  const caseless = flag === 'i' || (flag !== 's' && CASELESS.has(name));
  const wanted = caseless ? text.toLowerCase() : text;
  return ({ attributes }) => {
    const value = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
    return value !== undefined && test(caseless ? value.toLowerCase() : value, wanted);
  };
}
