/**
 * What is read over without a warning: a stylesheet for both media may have it, and print shows nothing of it.
 */
const REASONS = {
  'only acts while somebody uses a page': [
    'accent-color',
    'animation',
    'appearance',
    'app-region',
    'caret',
    'cursor',
    'field-sizing',
    'interactivity',
    'interest-delay',
    'interpolate-size',
    'overflow-anchor',
    'overscroll-behavior',
    'pointer-events',
    'reading-flow',
    'reading-order',
    'resize',
    'scroll',
    'scrollbar',
    'timeline-scope',
    'touch-action',
    'transition',
    'user-select',
    'view-transition',
    'view-timeline',
  ],
  'draws nothing of its own in print': ['outline', 'backdrop-filter', 'backface-visibility', 'perspective'],
  'places a background image, which is reported where it is named': [
    'background-attachment',
    'background-blend-mode',
    'background-clip',
    'background-origin',
    'background-position',
    'background-repeat',
    'background-size',
  ],
  'tells browsers how to render, not what': [
    'color-adjust',
    'color-interpolation',
    'contain',
    'content-visibility',
    'font-optical-sizing',
    'font-smooth',
    'font-synthesis-position',
    'font-synthesis-small-caps',
    'font-synthesis-weight',
    'forced-color-adjust',
    'image-rendering',
    'isolation',
    'print-color-adjust',
    'shape-rendering',
    'speak',
    'text-rendering',
    'text-size-adjust',
    'will-change',
    'zoom',
  ],
} as const;

const NAMES: ReadonlySet<string> = new Set(Object.values(REASONS).flat());

/** Whether a property is known to matter in no print: by its name, the shorthand it belongs to, or a browser's prefix. */
export function isIgnoredProperty(name: string): boolean {
  if (name.startsWith('-') || name.startsWith('_')) return true;
  for (let end = name.length; end > 0; end = name.lastIndexOf('-', end - 1)) {
    if (NAMES.has(name.slice(0, end))) return true;
  }
  return false;
}

/** Why properties are read over, for documentation. */
export const IGNORED_PROPERTIES: readonly (readonly [reason: string, names: readonly string[]])[] =
  Object.entries(REASONS);

/** Rules that only act on screens, or that say nothing of any element. */
export const IGNORED_AT_RULES: ReadonlySet<string> = new Set([
  'charset',
  'keyframes',
  'namespace',
  'position-try',
  'starting-style',
  'view-transition',
]);

/** Pseudo-classes of a page in use: they match nothing in print. */
export const IDLE_PSEUDO_CLASSES: ReadonlySet<string> = new Set([
  'active',
  'autofill',
  'default',
  'focus',
  'focus-visible',
  'focus-within',
  'fullscreen',
  'host',
  'hover',
  'in-range',
  'indeterminate',
  'invalid',
  'modal',
  'out-of-range',
  'paused',
  'placeholder-shown',
  'playing',
  'popover-open',
  'read-only',
  'read-write',
  'target',
  'user-invalid',
  'user-valid',
  'valid',
  'visited',
]);

/** Pseudo-elements of a page in use: they are nowhere in print. */
export const IDLE_PSEUDO_ELEMENTS: ReadonlySet<string> = new Set([
  'backdrop',
  'cue',
  'details-content',
  'file-selector-button',
  'placeholder',
  'scroll-marker',
  'selection',
  'spelling-error',
  'grammar-error',
  'target-text',
  'highlight',
]);
