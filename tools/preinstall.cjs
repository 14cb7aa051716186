// Runs before any installation in this folder: only the pinned pnpm installs what the lockfile says.
var manifest = require('../package.json');
var wanted = manifest.packageManager.replace('@', '/');
if ((process.env.npm_config_user_agent || '').split(' ')[0] !== wanted) {
  console.error(
    'Run "npm start": it installs with ' +
      manifest.packageManager +
      '. Other versions and package managers change the lockfile.',
  );
  process.exit(1);
}
