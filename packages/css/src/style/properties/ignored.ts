/** What is not reported, by why: a stylesheet for both media may have it, and print shows nothing of it. README has the reasons in words. */
export const IGNORED_PROPERTIES = {
  use: [
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
  voice: ['cue', 'pause', 'rest', 'speak', 'voice'],
  backgroundImage: [
    'background-attachment',
    'background-origin',
    'background-position',
    'background-repeat',
    'background-size',
  ],
  containment: ['contain-intrinsic'],
  space: ['backface-visibility'],
  isolation: ['isolation'],
  colors: ['color-adjust', 'forced-color-adjust', 'print-color-adjust'],
  text: ['font-optical-sizing', 'font-synthesis-position', 'font-synthesis-weight', 'text-size-adjust'],
  viewer: [
    'color-interpolation',
    'dynamic-range-limit',
    'font-smooth',
    'font-smoothing',
    'image-rendering',
    'shape-rendering',
    'text-rendering',
    'will-change',
  ],
  outdated: [
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

const NAMES: ReadonlySet<string> = new Set(Object.values(IGNORED_PROPERTIES).flat());

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
