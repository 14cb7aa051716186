import { describe, expect, it } from 'vitest';
import { fromReactiveResume } from './index.js';

const link = (address: string) => ({ label: '', href: address });

const version4 = {
  basics: {
    name: 'Noor Haddad',
    headline: 'Bridge engineer',
    email: 'noor@example.org',
    phone: '',
    location: 'Porto',
    url: link('https://noor.example'),
    customFields: [{ id: 'a', icon: 'star', name: 'Licence', value: 'B' }],
    picture: { url: 'noor.jpg', size: 64, effects: { hidden: false } },
  },
  sections: {
    summary: {
      name: 'Profile',
      visible: true,
      id: 'summary',
      content: '<p>Builds <strong>bridges </strong>of wood.</p><p>Since 2012.</p>',
    },
    experience: {
      name: 'Career',
      visible: true,
      items: [
        {
          id: 'x',
          visible: true,
          company: 'River Works',
          position: 'Engineer',
          location: 'Porto',
          date: 'March 2020 to Present',
          summary:
            '<p>Lead.</p><ul><li><p>Two bridges &amp; a ferry</p></li><li>See <a href="https://river.example">the plan</a></li></ul>',
          url: link(''),
        },
        {
          id: 'y',
          visible: false,
          company: 'Secret Works',
          position: '',
          location: '',
          date: '2018 – 2020',
          summary: '',
          url: link(''),
        },
      ],
    },
    profiles: {
      name: 'Profiles',
      visible: true,
      items: [
        {
          visible: true,
          network: 'GitHub',
          username: 'noor',
          icon: 'github',
          url: link('https://github.com/noor'),
        },
      ],
    },
    skills: {
      name: 'Skills',
      visible: true,
      items: [{ visible: true, name: 'Timber', description: 'Expert', level: 5, keywords: ['oak'] }],
    },
    custom: {
      c1: {
        id: 'c1',
        name: 'Boats',
        visible: true,
        items: [
          {
            visible: true,
            name: 'Ferry',
            description: 'Captain',
            date: '2019',
            location: '',
            summary: '',
            keywords: [],
            url: link(''),
          },
        ],
      },
    },
  },
  metadata: { template: 'onyx', layout: [[['summary', 'experience', 'custom.c1'], ['skills']]], notes: '' },
};

const version5 = {
  picture: { hidden: true, url: 'noor.jpg' },
  basics: {
    name: 'Noor Haddad',
    headline: '',
    email: '',
    phone: '',
    location: '',
    website: { url: 'https://noor.example', label: '' },
    customFields: [{ id: 'a', icon: '', text: 'Licence B', link: '' }],
  },
  summary: { title: '', columns: 1, hidden: false, content: '<p>Builds bridges.</p>' },
  sections: {
    education: {
      title: 'Studies',
      hidden: false,
      items: [
        {
          id: 'e',
          hidden: false,
          school: 'FEUP',
          degree: 'MSc',
          area: 'Civil engineering',
          grade: '17/20',
          location: 'Porto',
          period: '09/2010 - 06/2012',
          website: { url: '', label: '' },
          description: '<ol><li>Thesis<ul><li>on arches</li></ul></li><li>Defence</li></ol>',
        },
      ],
    },
    experience: {
      title: '',
      hidden: true,
      items: [
        {
          hidden: false,
          company: 'River Works',
          position: 'Engineer',
          period: 'last spring',
          website: { url: '', label: '' },
          description: '',
        },
      ],
    },
  },
  customSections: [
    {
      id: 'u1',
      title: 'Sailing',
      type: 'experience',
      hidden: false,
      items: [
        {
          hidden: false,
          company: 'Harbour',
          position: 'Skipper',
          period: '2015',
          location: '',
          website: { url: 'https://harbour.example', label: '' },
          description: '',
        },
      ],
    },
  ],
  metadata: {
    layout: { pages: [{ main: ['education', 'u1'], sidebar: ['experience'] }] },
    page: { locale: 'pt-PT', format: 'a4' },
  },
};

describe('Reactive Resume', () => {
  it('comes in from version 4, with its HTML as Markdown and its order and titles', () => {
    const { resume, warnings } = fromReactiveResume(version4);
    expect(resume).toMatchObject({
      basics: {
        name: 'Noor Haddad',
        label: 'Bridge engineer',
        image: 'noor.jpg',
        url: 'https://noor.example',
        summary: 'Builds **bridges** of wood.\n\nSince 2012.',
        location: { city: 'Porto' },
        contacts: [{ label: 'Licence', value: 'B' }],
        profiles: [{ network: 'GitHub', username: 'noor', url: 'https://github.com/noor' }],
      },
      work: [
        {
          name: 'River Works',
          position: 'Engineer',
          startDate: '2020-03',
          endDate: 'present',
          summary: 'Lead.',
          highlights: ['Two bridges & a ferry', 'See [the plan](https://river.example)'],
        },
        { name: 'Secret Works', startDate: '2018', endDate: '2020', visibility: 'private' },
      ],
      skills: [{ name: 'Timber', level: 'Expert', keywords: ['oak'] }],
      custom: [{ title: 'Boats', entries: [{ name: 'Ferry', startDate: '2019', summary: 'Captain' }] }],
      layout: {
        order: ['work', 'custom:Boats', 'skills'],
        titles: { work: 'Career', skills: 'Skills' },
      },
    });
    expect(warnings.map(({ path }) => path)).toEqual([
      'sections.experience.items[0].date',
      'sections.experience.items[1].date',
      'metadata.template',
    ]);
  });

  it('keeps the line below the name of an entry in a section of the owner, next to its summary', () => {
    const boat = {
      visible: true,
      name: 'Ferry',
      description: 'Captain',
      summary: '<p>Two crossings a day</p>',
    };
    const { resume, warnings } = fromReactiveResume({
      ...version4,
      sections: {
        ...version4.sections,
        custom: { c1: { id: 'c1', name: 'Boats', items: [{ ...boat, speed: 9 }] } },
      },
    });
    expect(resume.custom?.[0]?.entries).toEqual([
      { name: 'Ferry', subtitle: 'Captain', summary: 'Two crossings a day' },
    ]);
    expect(warnings.map(({ path }) => path)).toContain('sections.custom.c1.items[0].speed');
  });

  it('comes in from version 5, with its language and what was hidden kept private', () => {
    const { resume, warnings } = fromReactiveResume(version5);
    expect(resume).toMatchObject({
      document: { language: 'pt-PT' },
      basics: { name: 'Noor Haddad', url: 'https://noor.example', summary: 'Builds bridges.' },
      education: [
        {
          institution: 'FEUP',
          studyType: 'MSc',
          score: '17/20',
          startDate: '2010-09',
          endDate: '2012-06',
          achievements: ['1. Thesis\n   - on arches\n2. Defence'],
        },
      ],
      work: [{ name: 'River Works', visibility: 'private' }],
      custom: [
        {
          title: 'Sailing',
          entries: [{ name: 'Harbour', summary: 'Skipper', url: 'https://harbour.example' }],
        },
      ],
      layout: { order: ['education', 'custom:Sailing', 'work'], titles: { education: 'Studies' } },
    });
    expect(resume.basics?.image).toBeUndefined();
    expect(warnings).toContainEqual({
      path: 'sections.experience.items[0].period',
      message: '"last spring" is not a date; left out.',
    });
  });

  it.each([
    ['Summer 2018 – present', { startDate: 'Summer 2018', endDate: 'present' }],
    ['c. 2015', { startDate: '2015~', endDate: '2015~' }],
    ['2018-09/2019-01', { startDate: '2018-09', endDate: '2019-01' }],
    ['the winters of 2015 and 2017', { startDate: 'the winters of 2015 and 2017' }],
  ])('reads the period %s, and reports how', (period, dates) => {
    const items = [{ company: 'Quay', period }];
    const { resume, warnings } = fromReactiveResume({ basics: {}, sections: { experience: { items } } });
    expect(resume.work?.[0]).toMatchObject(dates);
    expect(warnings).toEqual([expect.objectContaining({ path: 'sections.experience.items[0].period' })]);
  });

  it('refuses what has no sections', () => {
    expect(() => fromReactiveResume({ basics: {} })).toThrow('There is no "sections"');
  });
});

it('knows a section of the owner’s own by its title, in its place', () => {
  const { resume } = fromReactiveResume({
    basics: { name: 'Ines' },
    sections: { skills: { items: [{ name: 'Etching' }] } },
    customSections: [
      {
        id: 'a',
        title: 'Exhibitions',
        items: [{ name: 'Return to Sender', location: 'Leith', period: '2024', hidden: true }],
      },
      { id: 'b', title: 'Ports of call', items: [{ name: 'Oban' }] },
    ],
    metadata: { layout: { pages: [{ main: ['a', 'skills', 'b'], sidebar: [] }] } },
  });
  expect(resume.exhibitions).toEqual([
    {
      name: 'Return to Sender',
      location: 'Leith',
      startDate: '2024',
      endDate: '2024',
      section: 'Exhibitions',
      visibility: 'private',
    },
  ]);
  expect(resume.custom).toEqual([{ title: 'Ports of call', entries: [{ name: 'Oban' }] }]);
  expect(resume.layout?.order).toEqual(['exhibitions:Exhibitions', 'skills', 'custom:Ports of call']);
});

it('reads the dots of a level where no word says it', () => {
  const section = (name: string, items: object[]) => ({ name, visible: true, items });
  const { resume } = fromReactiveResume({
    ...version4,
    sections: {
      skills: section('Skills', [
        { visible: true, name: 'Timber', description: '', level: 4 },
        { visible: true, name: 'Stone', description: '', level: 0 },
      ]),
      languages: section('Languages', [{ visible: true, name: 'Greek', description: '', level: 3 }]),
    },
  });
  expect(resume).toMatchObject({
    skills: [{ name: 'Timber', level: '4/5' }, { name: 'Stone' }],
    languages: [{ language: 'Greek', fluency: '3/5' }],
  });
  expect(resume.skills?.[1]).not.toHaveProperty('level');
});
