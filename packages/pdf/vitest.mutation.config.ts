import config from './vitest.config.js';

/** The tests that ask the line breaker itself: each mutant runs them, so those that make whole PDFs stay out. */
export default { ...config, test: { ...config.test, include: ['src/text/line-breaks.test.ts'] } };
