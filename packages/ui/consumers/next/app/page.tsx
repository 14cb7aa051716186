import { readFile } from 'node:fs/promises';
import { formatDiagnostic, parse, prepareResume } from '@resume/schema';
import { Resume } from '@resume/ui';
import { ThemeSwitch } from '@resume/ui/islands/ThemeSwitch';

export default async function Page() {
  const { resume, diagnostics } = parse(await readFile('resume.yaml', 'utf8'), { file: 'resume.yaml' });
  if (!resume) throw new Error(diagnostics.map(formatDiagnostic).join('\n'));
  const view = prepareResume(resume, { locale: 'en', audience: 'public', now: new Date('1852-11-27') });
  return (
    <main>
      <ThemeSwitch legend="Colours" labels={{ auto: 'System', light: 'Light', dark: 'Dark' }} />
      <div data-scheme="dark">
        <Resume view={view} />
        <div data-scheme="light">
          <p className="resume-document">Written in 1842.</p>
        </div>
      </div>
    </main>
  );
}
