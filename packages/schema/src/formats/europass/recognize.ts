/** Whether a text is a document of the Europass editor in XML: a `Candidate` of HR-Open. */
export const isEuropass = (text: string): boolean =>
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:[\w-]+:)?Candidate[\s>]/.test(text.slice(0, 5000));
