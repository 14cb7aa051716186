// What TypeScript takes a stylesheet of this package for, where an app imports one.
export {};
