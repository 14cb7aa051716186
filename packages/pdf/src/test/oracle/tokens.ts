/** The parts of a text whose places are compared: words, and each ideograph for itself. */
export const tokensIn = (text: string): readonly string[] =>
  text.match(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]|[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef]+/gu) ??
  [];
