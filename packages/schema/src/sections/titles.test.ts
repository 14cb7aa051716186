import { expect, it } from 'vitest';
import { messagesFor } from '../languages/messages.js';
import { languages } from '../languages/registry.js';
import { sectionTypes } from './index.js';
import { headingOf, isHeadingOf, isSummaryTitle, sectionTypeOf } from './titles.js';

it.each([...languages.values()])('heads every section in $tag', ({ tag, words }) => {
  const messages = messagesFor(tag);
  const lacking = sectionTypes.filter((type) => typeof headingOf(type, messages) !== 'string');
  expect(lacking).toEqual([]);
  expect(sectionTypes).toEqual(expect.arrayContaining(Object.keys(words.sections)));
});

it.each([
  ['Work Experience', 'work'],
  ['EMPLOYMENT HISTORY', 'work'],
  ['work_experience', 'work'],
  ['Research & industry experience', 'work'],
  ['Parcours professionnel', 'work'],
  ['職歴', 'work'],
  ['Experiencia', 'work'],
  ['Auslandserfahrung', 'work'],
  ['Selected honors', 'awards'],
  ['获奖情况', 'awards'],
  ['Honours and awards', 'awards'],
  ['Technical Skills', 'skills'],
  ['Programming languages', 'skills'],
  ['Programmiersprachen', 'skills'],
  ['Fremdsprachen', 'languages'],
  ['Volunteer experience', 'volunteer'],
  ['Leadership & volunteering', 'volunteer'],
  ['Project experience', 'projects'],
  ['Open-source projects', 'projects'],
  ['Centres d’intérêt', 'interests'],
  ["Centres d'interet", 'interests'],
  ['Teaching experience', 'teaching'],
  ['학력', 'education'],
  ['Études', 'education'],
  ['Teaching activities', 'teaching'],
  ['Activities', 'activities'],
  ['Campus activities', 'activities'],
  ['Licenses & certifications', 'certificates'],
  ['Medical licensure', 'licenses'],
  ['免許・資格', 'certificates'],
  ['医師免許', 'licenses'],
  ['Solo exhibitions', 'exhibitions'],
  ['Expositions collectives', 'exhibitions'],
  ['Künstlerresidenzen', 'residencies'],
  ['Public art', 'commissions'],
  ['校园经历', 'activities'],
  ['培训经历', 'training'],
  ['软件著作权', 'copyrights'],
  ['Weiterbildungen', 'training'],
  ['대외활동', 'activities'],
  ['Ports of call', undefined],
  ['', undefined],
  ['custom', undefined],
])('knows “%s” as %s', (title, type) => {
  expect(sectionTypeOf(title)).toBe(type);
});

it('knows every heading and every title of the registry as its own type', () => {
  const wrong = sectionTypes
    .filter((type) => type !== 'custom')
    .flatMap((type) =>
      [...languages.keys()].flatMap((tag) => {
        const heading = headingOf(type, messagesFor(tag));
        const found = typeof heading === 'string' ? sectionTypeOf(heading) : undefined;
        return found === type ? [] : [`${tag} ${type}: ${JSON.stringify(heading)} is ${found}`];
      }),
    );
  expect(wrong).toEqual([]);
});

it('knows the headings of a language, letter by letter', () => {
  expect(isHeadingOf('projects', 'Projects')).toBe(true);
  expect(isHeadingOf('projects', 'PROJECTS')).toBe(false);
  expect(isHeadingOf('work', 'Employment')).toBe(false);
  expect(isHeadingOf('projects', 'Projects', 'en-GB')).toBe(true);
  expect(isHeadingOf('projects', 'Projects', 'ko')).toBe(false);
  expect(isHeadingOf('projects', '프로젝트', 'ko')).toBe(true);
});

it('knows titles of summaries, whatever their case', () => {
  for (const title of ['Über mich', 'professional_summary', '自己PR', 'Résumé', 'About Me'])
    expect(isSummaryTitle(title)).toBe(true);
  expect(isSummaryTitle('About the sea')).toBe(false);
});
