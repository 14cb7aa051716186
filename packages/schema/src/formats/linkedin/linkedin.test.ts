import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readResume } from '../../read/read-resume.js';
import { fromLinkedIn } from './index.js';

const zip = (files: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

const PROFILE =
  'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers\n';

/** An archive whose files say that they have so many bytes. */
function withSizes(archive: Uint8Array, size: number): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  for (let at = 0; at + 28 <= archive.length; at += 1) {
    const signature = view.getUint32(at, true);
    if (signature === 0x04034b50) view.setUint32(at + 22, size, true);
    if (signature === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return archive;
}

const read = (files: Readonly<Record<string, string>>) => fromLinkedIn(zip(files));

describe('fromLinkedIn', () => {
  it('reads the profile, mail addresses and telephone numbers', async () => {
    const { resume, warnings } = await read({
      'Profile.csv': `${PROFILE}Ada,Rain,Snow,"Lake 1, Linz","Jan 5, 1980",Measures rain,"I measure, daily.\nTruly.",Water,4020,"Linz, Austria",[ada],"[PERSONAL:https://ada.example,BLOG:https://b.example/?a=1,2]",\n`,
      'Email Addresses.csv':
        'Email Address,Confirmed,Primary,Updated On\nada@home.example,Yes,No,1/1/20\nada@lab.example,Yes,Yes,1/1/20\n',
      'PhoneNumbers.csv': 'Extension,Number,Type\n,+43 1 234,Mobile\n',
    });
    expect(resume.basics).toEqual({
      name: 'Ada Rain',
      aliases: ['Ada Snow'],
      label: 'Measures rain',
      summary: 'I measure, daily.\nTruly.',
      birthDate: '1980-01-05',
      url: 'https://ada.example',
      location: { address: 'Lake 1', postalCode: '4020', city: 'Linz, Austria' },
      profiles: [
        { network: 'blog', username: 'b.example', url: 'https://b.example/?a=1,2' },
        { network: 'X', username: 'ada', url: 'https://x.com/ada' },
      ],
      email: 'ada@lab.example',
      contacts: [{ kind: 'email', value: 'ada@home.example' }],
      phone: '+43 1 234',
    });
    expect(warnings.filter(({ kind }) => kind === undefined).map(({ path }) => path)).toEqual([
      'Profile.csv[0].Industry',
    ]);
  });

  it.each<[string, string, string, object]>([
    [
      'Positions',
      'Company Name,Title,Description,Location,Started On,Finished On\nMill,Lead,"Led it.\n• Ground corn\n• Sold flour",Linz,Jan 2020,\n',
      'work',
      {
        name: 'Mill',
        position: 'Lead',
        location: 'Linz',
        startDate: '2020-01',
        endDate: 'present',
        summary: 'Led it.',
        highlights: ['Ground corn', 'Sold flour'],
      },
    ],
    [
      'Education',
      'School Name,Start Date,End Date,Notes,Degree Name,Activities\nCollege,2001,2005,With honours,BSc,Chess\n',
      'education',
      {
        institution: 'College',
        studyType: 'BSc',
        startDate: '2001',
        endDate: '2005',
        achievements: ['With honours', 'Chess'],
      },
    ],
    ['Skills', 'Name\nCSS\n', 'skills', { name: 'CSS' }],
    [
      'Languages',
      'Name,Proficiency\nGerman,Native or bilingual proficiency\n',
      'languages',
      { language: 'German', fluency: 'Native or bilingual proficiency' },
    ],
    [
      'Certifications',
      'Name,Url,Authority,Started On,Finished On,License Number\nCloud,https://c.example,Academy,Mar 2021,Mar 2024,77\n',
      'certificates',
      {
        name: 'Cloud',
        url: 'https://c.example',
        issuer: 'Academy',
        date: '2021-03',
        expires: '2024-03',
        number: '77',
      },
    ],
    [
      'Projects',
      'Title,Description,Url,Started On,Finished On\nMap,Of rain,https://m.example,Jan 2019,Feb 2019\n',
      'projects',
      {
        name: 'Map',
        description: 'Of rain',
        url: 'https://m.example',
        startDate: '2019-01',
        endDate: '2019-02',
      },
    ],
    [
      'Honors',
      'Title,Description,Issued On\nMedal,For rain,May 2018\n',
      'awards',
      { title: 'Medal', summary: 'For rain', date: '2018-05' },
    ],
    [
      'Publications',
      'Name,Published On,Description,Publisher,Url\nRain,"May 4, 2017",About it,Press,https://p.example\n',
      'publications',
      {
        name: 'Rain',
        publisher: 'Press',
        releaseDate: '2017-05-04',
        summary: 'About it',
        url: 'https://p.example',
      },
    ],
    ['Courses', 'Name,Number\nHydrology,H-1\n', 'training', { name: 'Hydrology', summary: 'H-1' }],
    [
      'Organizations',
      'Name,Position,Description,Started On,Finished On\nClub,Chair,Rowing,2019,2020\n',
      'memberships',
      { organization: 'Club', position: 'Chair', summary: 'Rowing', startDate: '2019', endDate: '2020' },
    ],
    [
      'Volunteering Experiences',
      'Company Name,Role,Cause,Started On,Finished On,Description\nShelter,Cook,Poverty,2019,2020,Soup\n',
      'volunteer',
      {
        organization: 'Shelter',
        position: 'Cook',
        startDate: '2019',
        endDate: '2020',
        summary: 'Poverty\n\nSoup',
      },
    ],
    [
      'Recommendations_Received',
      'First Name,Last Name,Company,Job Title,Text,Creation Date,Status\nBo,Snow,Mill,Boss,"Good, always.",1/1/20,VISIBLE\n',
      'references',
      { name: 'Bo Snow', organization: 'Mill', position: 'Boss', reference: 'Good, always.' },
    ],
    [
      'Recommendations_Received',
      'First Name,Last Name,Company,Job Title,Text,Creation Date,Status\nBo,Snow,Mill,Boss,Good.,1/1/20,HIDDEN\n',
      'references',
      { visibility: 'private', name: 'Bo Snow', organization: 'Mill', position: 'Boss', reference: 'Good.' },
    ],
  ])('reads %s', async (name, text, section, expected) => {
    const { resume, warnings } = await read({ 'Profile.csv': `${PROFILE}Ada,Rain\n`, [`${name}.csv`]: text });
    expect((resume as Record<string, unknown>)[section]).toEqual([expected]);
    expect(warnings.filter(({ kind, path }) => kind === undefined && path.startsWith(name))).toEqual([]);
  });

  it('is recognized by its content, in a folder of the archive and with a mark of byte order too', async () => {
    const bytes = zip({ 'export/Profile.csv': `\uFEFF${PROFILE}Ada,Rain\n` });
    const { format, resume } = await readResume(bytes, { file: 'export.zip' });
    expect([format, resume?.basics?.name]).toEqual(['linkedin', 'Ada Rain']);
  });

  it('names files that say nothing of a résumé, and does not unpack them', async () => {
    const { warnings } = await read({
      'Skills.csv': 'Name\nCSS\n',
      'messages.csv': 'FROM\nBo\n',
      'Jobs/Saved.csv': 'x\n',
    });
    expect(warnings.map(({ path }) => path)).toEqual(['messages.csv', 'Jobs/Saved.csv']);
  });

  it('reports a column without a place, a date that is none and an unsafe address, by table, row and column', async () => {
    const { warnings } = await read({
      'Projects.csv': 'Title,Url,Started On,Colour\nMap,javascript:alert(1),lately,blue\n',
    });
    expect(warnings.map(({ path }) => path).sort()).toEqual([
      'Projects.csv[0].Colour',
      'Projects.csv[0].Started On',
      'Projects.csv[0].Url',
    ]);
  });

  it.each([
    ['Seestraße 12, 8002 Zürich', '8002', 'Zürich, Switzerland', 'Seestraße 12'],
    [
      'Seestraße 12\nPostfach\n8002 Zürich\nSwitzerland',
      '8002',
      'Zürich, Switzerland',
      'Seestraße 12\nPostfach',
    ],
    ['12 Zürich Road, Leeds', 'LS1', 'Zürich, Switzerland', '12 Zürich Road, Leeds'],
    ['Zürich', '', 'Zürich, Switzerland', undefined],
    ['Lake 1, Linz', '', '', 'Lake 1, Linz'],
  ])('reads of the address %j with %j and %j what those do not say', async (address, code, city, rest) => {
    const { resume } = await read({
      'Profile.csv': `First Name,Address,Zip Code,Geo Location\nAda,"${address}",${code},"${city}"\n`,
    });
    expect(resume.basics?.location?.address).toBe(rest);
  });

  it('reads the bullets of the summary as a list', async () => {
    const { resume } = await read({
      'Profile.csv': 'First Name,Summary\nAda,"I measure.\n\n• Rain\n• Snow"\n',
    });
    expect(resume.basics?.summary).toBe('I measure.\n\n- Rain\n- Snow');
  });

  it('names the fields that have no column', async () => {
    const { warnings } = await read({ 'Skills.csv': 'Name\nCSS\nHTML,blue,red\n' });
    expect(warnings).toEqual([
      { path: 'Skills.csv[1]', message: 'has more fields than there are columns; left out: blue, red.' },
    ]);
  });

  it.each([
    [
      'columns in another language',
      'Vorname,Nachname\nAda,Rain\n',
      /Its columns are Vorname, Nachname; none is known/,
    ],
    ['no row', 'First Name,Last Name\n', /Its tables are empty; none is known/],
  ])('says of a table with %s why nothing is read', async (_, text, message) => {
    await expect(read({ 'Profile.csv': text })).rejects.toThrow(message);
  });

  it('reports a row that is broken', async () => {
    const { warnings } = await read({ 'Skills.csv': 'Name\n"CSS\n' });
    expect(warnings[0]).toMatchObject({ path: expect.stringMatching(/^Skills\.csv\[\d\]$/) });
  });

  it.each<[string, Uint8Array]>([
    ['is cut off', zip({ 'Profile.csv': PROFILE.repeat(50) }).slice(0, 120)],
    ['holds no table', zip({ 'readme/Profile.csv.txt': 'x' })],
    ['holds a table that is too large', zip({ 'Profile.csv': 'x'.repeat(2_000_001) })],
    ['holds a table of too many rows', zip({ 'Skills.csv': `Name\n${'x\n'.repeat(5001)}` })],
    [
      'holds too many files',
      zip(Object.fromEntries(Array.from({ length: 5001 }, (_, i) => [`${i}.txt`, '']))),
    ],
    ['holds 100 MB', zipSync({ 'Profile.csv': new Uint8Array(100_000_000) }, { level: 1 })],
    [
      'holds 100 MB and says 100 bytes',
      withSizes(zipSync({ 'Profile.csv': new Uint8Array(100_000_000) }, { level: 1 }), 100),
    ],
    ['holds a table that is no UTF-8', zipSync({ 'Profile.csv': Uint8Array.of(0x41, 0xff, 0xfe, 0xe9) })],
  ])('refuses an archive that %s', async (_, bytes) => {
    const { resume, diagnostics } = await readResume(bytes, { format: 'linkedin', file: 'a.zip' });
    expect(resume).toBeUndefined();
    expect(diagnostics).toMatchObject([{ severity: 'error', code: 'invalid', file: 'a.zip' }]);
  });
});
