import { formatDiagnostic, parse, prepareResume } from '@resume/schema';

const source = `
basics:
  name:
    en: Ada Lovelace
    zh: 阿达
work:
  - name: Analytical Engines Ltd
    startDate: 1842-09
`;

const { resume, diagnostics } = parse(source, { file: 'resume.yaml' });
for (const diagnostic of diagnostics) console.error(formatDiagnostic(diagnostic));
if (resume) {
  const view = prepareResume(resume, { locale: 'en', audience: 'public', now: new Date() });
  console.log(
    view.basics.name,
    view.sections.map((section) => section.title),
  );
}
