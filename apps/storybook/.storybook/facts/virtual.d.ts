declare module 'virtual:component-facts' {
  const facts: import('./facts.js').AllFacts;
  export default facts;
}

declare module 'virtual:changelog' {
  /** Markdown. */
  const changelog: string;
  export default changelog;
}
