export type { VerifiedCredential, VerifiedCredentials } from '../credentials/verified.js';
export {
  type Count,
  type Counts,
  type CountsKind,
  countsFile,
  type Measure,
  parseCounts,
  printCounts,
} from './counts.js';
export { type Facts, type FactsOptions, readFacts } from './read-facts.js';
export {
  papersOf,
  type Repository,
  readDoi,
  repositoryAt,
  type SoftwareSource,
  type Subject,
  softwareOf,
  softwareSources,
} from './subjects.js';
export { withCounts } from './with-counts.js';
