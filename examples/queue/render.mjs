// Renders the résumé of a job, in a thread of the worker.
import { run } from '@resume/cli';

export default async function render({ data: { file, out } }) {
  let errors = '';
  const world = {
    writeOutput: () => {},
    writeError: (text) => {
      errors += text;
    },
    errorIsTerminal: false,
    env: process.env,
  };
  const code = await run(['render', file, '--to', 'pdf', '--out', `${out}/`], world);
  if (code !== 0) throw new Error(errors.trim());
  return { file };
}
