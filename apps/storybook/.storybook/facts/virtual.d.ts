declare module 'virtual:component-facts' {
  const facts: import('./facts.js').AllFacts;
  export default facts;
}
