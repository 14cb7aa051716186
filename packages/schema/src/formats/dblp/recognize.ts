/** Whether a text is the record of a person at DBLP, or papers of its data, in XML. */
export const isDblp = (text: string): boolean =>
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!DOCTYPE[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<dblp(?:person)?[\s>]/.test(
    text.slice(0, 5000),
  );
