/**
 * Makes a page on the screen follow its rules for print, by rewriting the media of its stylesheets. Rules that come later
 * follow too.
 *
 * @returns puts everything back
 */
export function followPrintRules(page: Document): () => void {
  const before = new Map<MediaList, string>();
  const rewrite = () => {
    for (const media of mediaOf(page.styleSheets)) {
      const printed = Array.from(media, asPrinted).join(', ');
      if (printed === media.mediaText || before.has(media)) continue;
      before.set(media, media.mediaText);
      media.mediaText = printed;
    }
  };
  rewrite();
  const observer = new MutationObserver(rewrite);
  observer.observe(page.head, { childList: true, subtree: true, characterData: true });
  return () => {
    observer.disconnect();
    for (const [media, text] of before) media.mediaText = text;
  };
}

/** A media query as a screen has to read it to do what print does: `print` holds, `screen` does not. */
export function asPrinted(query: string): string {
  const [, not, type, features] = /^(not )?(?:only )?(print|screen)(?: and (.+))?$/.exec(query) ?? [];
  if (type === undefined) return query;
  const holds = (type === 'print') !== (not !== undefined);
  if (!holds) return features && not ? `not all and ${features}` : 'not all';
  return features && !not ? features : 'all';
}

function* mediaOf(sheets: Iterable<CSSStyleSheet>): Generator<MediaList> {
  for (const sheet of sheets) {
    yield sheet.media;
    yield* mediaInside(rulesOf(sheet));
  }
}

function* mediaInside(rules: Iterable<CSSRule>): Generator<MediaList> {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) yield rule.media;
    if (rule instanceof CSSImportRule && rule.styleSheet) yield* mediaOf([rule.styleSheet]);
    if ('cssRules' in rule) yield* mediaInside(rule.cssRules as CSSRuleList);
  }
}

/** The rules of a sheet; none of one from elsewhere, which may not be read. */
function rulesOf(sheet: CSSStyleSheet): Iterable<CSSRule> {
  try {
    return sheet.cssRules;
  } catch {
    return [];
  }
}
