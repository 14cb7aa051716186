/** What is not reported: a stylesheet for both media may have it, and print shows nothing of it. */
const REASONS = {
  'only acts while somebody uses a page': [
    'accent-color',
    'animation',
    'app-region',
    'appearance',
    'caret',
    'cursor',
    'event-trigger',
    'field-sizing',
    'image-animation',
    'input-security',
    'interactivity',
    'interest-delay',
    'interpolate-size',
    'nav-down',
    'nav-left',
    'nav-right',
    'nav-up',
    'overflow-anchor',
    'overflow-scrolling',
    'overlay',
    'overscroll-behavior',
    'pointer-events',
    'pointer-timeline',
    'reading-flow',
    'reading-order',
    'resize',
    'scroll',
    'scrollbar',
    'spatial-navigation',
    'tap-highlight-color',
    'timeline-scope',
    'timeline-trigger',
    'touch-action',
    'touch-callout',
    'transition',
    'trigger-scope',
    'user-drag',
    'user-modify',
    'user-select',
    'view-timeline',
    'view-transition',
    'window-drag',
  ],
  'is for voices': ['cue', 'pause', 'rest', 'speak', 'voice'],
  'places a background image, which is reported where it is named': [
    'background-attachment',
    'background-origin',
    'background-position',
    'background-repeat',
    'background-size',
  ],
  'acts with `contain`, which is reported': ['contain-intrinsic'],
  'shows the back of what is turned in space, which transforms in the plane are not': ['backface-visibility'],
  'keeps z-indices and blend modes within a box, where print always keeps them': ['isolation'],
  'asks to keep backgrounds and colours, which print keeps': [
    'color-adjust',
    'forced-color-adjust',
    'print-color-adjust',
  ],
  'says what not to do with text: sizes are not adjusted, nor weights and positions synthesized': [
    'font-optical-sizing',
    'font-synthesis-position',
    'font-synthesis-weight',
    'text-size-adjust',
  ],
  'is left to the program that shows the PDF': [
    'color-interpolation',
    'dynamic-range-limit',
    'font-smooth',
    'font-smoothing',
    'image-rendering',
    'shape-rendering',
    'text-rendering',
    'will-change',
  ],
  'belongs to the flexible boxes and directions of 2009, next to which stylesheets have those of today': [
    'box-align',
    'box-direction',
    'box-flex',
    'box-lines',
    'box-ordinal-group',
    'box-orient',
    'box-pack',
    'rtl-ordering',
  ],
} as const;

const NAMES: ReadonlySet<string> = new Set(Object.values(REASONS).flat());

/** Whether a property is known to matter in no print: by its name, or the shorthand it belongs to. */
export function isIgnoredProperty(name: string): boolean {
  for (let end = name.length; end > 0; end = name.lastIndexOf('-', end - 1)) {
    if (NAMES.has(name.slice(0, end))) return true;
  }
  return false;
}

/**
 * The name that a property has without the prefix of WebKit, which Chromium reads as well. Undefined for a name that is
 * another browser's alone.
 */
export function withoutPrefix(name: string): string | undefined {
  if (name.startsWith('-webkit-')) return name.slice('-webkit-'.length);
  return /^[-*_]/.test(name) && !name.startsWith('--') ? undefined : name;
}

/** Why properties are not reported, for documentation. */
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
