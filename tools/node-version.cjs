// Loaded before a command, in syntax that every Node reads: an old one gets a sentence in the place of a SyntaxError.
/* biome-ignore-all lint/complexity/useArrowFunction: for old versions of Node */
var wanted = require('../package.json').engines.node;
var numbers = function (version) {
  return version
    .replace(/[^\d.]/g, '')
    .split('.')
    .map(Number);
};
var least = numbers(wanted);
var found = numbers(process.versions.node);
if (found[0] < least[0] || (found[0] === least[0] && found[1] < least[1])) {
  console.error(
    'This is Node ' +
      process.versions.node +
      ', and the project needs ' +
      wanted +
      '. Install one from https://nodejs.org, then run the command again.',
  );
  process.exit(1);
}
