import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { chooseFolder } from './choose-folder.js';
import { mark } from './site-folder.js';

const base = mkdtempSync(join(tmpdir(), 'resume-folder-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

/** A project, and an owner who stands in a folder of their own next to it. */
let project = '';
let owner = '';
beforeEach(() => {
  const place = mkdtempSync(join(base, 'case-'));
  project = join(place, 'project');
  owner = join(place, 'owner');
  mkdirSync(owner);
  for (const file of ['.git/HEAD', 'package.json', 'apps/site/package.json', 'apps/site/pages/Home.tsx'])
    write(join(project, file));
  write(join(project, 'apps/site/content/resume.yaml'));
});

function write(file: string, text = '') {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** A site as a build leaves it. */
async function built(folder: string, audience = 'public') {
  write(join(folder, 'index.html'));
  await mark(folder, audience, ['index.html']);
}

const folders = { public: { folder: 'dist' }, recruiter: { folder: 'dist-recruiter' } };

const choose = ({ audience = 'public', audiences = folders, out }: Asked = {}) =>
  chooseFolder({
    audience,
    audiences,
    root: join(project, 'apps/site'),
    repository: project,
    sources: [join(owner, 'content/resume.yaml')],
    env: { INIT_CWD: owner, ...(out !== undefined && { RESUME_OUT: out }) },
  });
interface Asked {
  audience?: string;
  audiences?: Record<string, { folder: string }>;
  out?: string;
}

describe('the output folder', () => {
  it.each([
    [{}, 'project/apps/site/dist'],
    [{ audience: 'recruiter' }, 'project/apps/site/dist-recruiter'],
    [{ out: '' }, 'project/apps/site/dist'],
    [{ out: 'out' }, 'owner/out'],
    [{ out: 'a/b/../c' }, 'owner/a/c'],
    [{ out: '../project/public' }, 'project/public'],
  ])('of %j is %s', async (asked, expected) => {
    expect(await choose(asked)).toBe(join(owner, '..', expected));
  });

  it('may be empty, or hold an earlier site with what the system adds', async () => {
    mkdirSync(join(owner, 'empty'));
    expect(await choose({ out: 'empty' })).toBe(join(owner, 'empty'));
    await built(join(owner, 'out'));
    write(join(owner, 'out/.DS_Store'));
    expect(await choose({ out: 'out' })).toBe(join(owner, 'out'));
  });

  it('is the folder that a symbolic link leads to', async () => {
    mkdirSync(join(owner, 'www'));
    symlinkSync(join(owner, 'www'), join(owner, 'link'));
    expect(await choose({ out: 'link' })).toBe(join(owner, 'www'));
    expect(await choose({ out: 'link/site' })).toBe(join(owner, 'www/site'));
  });
});

describe('a folder that a build must not replace is refused:', () => {
  it.each([
    ['one with files', 'out', 'out/notes.md', /files that no build made \(notes\.md\)/],
    ['one with folders', 'out', 'out/photos/ada.png', /files that no build made \(photos\)/],
    ['where the owner stands', '.', 'content/resume.yaml', /files that no build made|project's own/],
    ['a file', 'notes.md', 'notes.md', /not a folder/],
    ['one below a file', 'notes.md/out', 'notes.md', /cannot be used as a folder \(ENOTDIR\)/],
    ['the root of the disk', '/', 'x', /project's own files/],
    ['one above the project', '../..', 'x', /project's own files/],
    ['the project', '../project', 'x', /project's own files/],
    ['the site', '../project/apps/site', 'x', /project's own files/],
    ['one above the site', '../project/apps', 'x', /project's own files/],
    ['the source', '../project/apps/site/pages', 'x', /files that no build made \(Home\.tsx\)/],
    ['a new one in the source', '../project/apps/site/pages/out', 'x', /project's own files/],
    ['a new one in the content', '../project/apps/site/content/a/b', 'x', /project's own files/],
    ['a new one in git', '../project/.git/out', 'x', /project's own files/],
    ['the content of the owner', 'content', 'x', /project's own files/],
  ])('%s', async (_, out, file, message) => {
    write(join(owner, file));
    await expect(choose({ out })).rejects.toThrow(message);
  });

  it.each([
    ['~', /RESUME_OUT is "~"\. Only shells take ~ for a home folder/],
    ['~/site', /write the whole path, or \.\/~\/site/],
    ['~ada/site', /home folder/],
    ['a\nb', /RESUME_OUT is "a\\nb", which has a line break/],
    ['\u001b[2J', /control character/],
    [' ', /RESUME_OUT is " ", which begins or ends with a space/],
    ['site ', /ends with a space/],
  ])('%j, which means another to a shell or a reader', async (out, message) => {
    await expect(choose({ out })).rejects.toThrow(message);
    const audiences = { ...folders, public: { folder: out } };
    await expect(choose({ audiences })).rejects.toThrow(/audiences\.public\.folder is "/);
  });

  it('one with an empty folder of somebody else', async () => {
    mkdirSync(join(owner, 'out/photos'), { recursive: true });
    await expect(choose({ out: 'out' })).rejects.toThrow(/no build made \(photos\)/);
  });

  it.each(['main', 'linked'])('a git work tree (%s), whether a site is in it or not', async (kind) => {
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', ...args], {
        cwd: owner,
      });
    git('init', '--quiet', 'repository');
    const tree = join(owner, kind === 'main' ? 'repository' : 'tree');
    git('-C', 'repository', 'commit', '--quiet', '--allow-empty', '--message', 'First');
    if (kind === 'linked') git('-C', 'repository', 'worktree', 'add', '--quiet', tree);
    await expect(choose({ out: tree })).rejects.toThrow(/no build made \(\.git\)/);
    await built(tree);
    await expect(choose({ out: tree })).rejects.toThrow(/no build made \(\.git/);
    expect(existsSync(join(tree, '.git'))).toBe(true);
  });

  it('an earlier site that something was added to', async () => {
    await built(join(owner, 'out'));
    write(join(owner, 'out/blog/index.html'));
    write(join(owner, 'out/CNAME'));
    await expect(choose({ out: 'out' })).rejects.toThrow(/no build made \(CNAME, blog\/\)/);
  });

  it('a site from before there was a marker, saying what to do', async () => {
    for (const name of ['404.html', '_headers', 'index.html', 'llms.txt', 'vercel.json'])
      write(join(owner, 'out', name));
    await expect(choose({ out: 'out' })).rejects.toThrow(
      /out, which looks like a site from before builds marked theirs .* remove the folder and build again/,
    );
    expect(existsSync(join(owner, 'out/index.html'))).toBe(true);
  });

  it.each(['', '{', 'null', '[]', '{"files":[]}'])('one whose marker says %j', async (marker) => {
    write(join(owner, 'out/.resume-build.json'), marker);
    await expect(choose({ out: 'out' })).rejects.toThrow(/no build made/);
  });

  it('a link that leads nowhere', async () => {
    symlinkSync(join(owner, 'gone'), join(owner, 'link'));
    await expect(choose({ out: 'link' })).rejects.toThrow(/not a folder/);
  });

  it('a link to the project', async () => {
    symlinkSync(project, join(owner, 'link'));
    await expect(choose({ out: 'link' })).rejects.toThrow(/project's own files/);
    await expect(choose({ out: 'link/apps/site/pages/x' })).rejects.toThrow(/project's own files/);
  });
});

describe('two audiences never share a folder:', () => {
  it.each(['public', 'recruiter'])('RESUME_OUT of one is not for %s', async (audience) => {
    await built(join(owner, 'out'), audience === 'public' ? 'recruiter' : 'public');
    await expect(choose({ audience, out: 'out' })).rejects.toThrow(/holds the site for "(public|recruiter)"/);
  });

  it.each(['', '/inner', '/..', '/../DIST'])('RESUME_OUT is not dist%s of the public', async (below) => {
    const out = join(project, `apps/site/dist${below}`);
    await expect(choose({ audience: 'recruiter', out })).rejects.toThrow(/a folder each|project's own files/);
  });

  it('RESUME_OUT is not in a site that is there', async () => {
    await built(join(owner, 'out'));
    await expect(choose({ audience: 'recruiter', out: 'out/for/recruiters' })).rejects.toThrow(
      /lies in a built site/,
    );
  });

  it.each([
    ['dist', 'dist'],
    ['dist', './x/../dist/'],
    ['dist', 'dist/recruiter'],
    ['dist/public', 'dist'],
    ['dist', 'Dist'],
    ['dist', 'link'],
  ])('the settings give one %s and the other %s', async (one, other) => {
    mkdirSync(join(project, 'apps/site/dist'));
    symlinkSync(join(project, 'apps/site/dist'), join(project, 'apps/site/link'));
    const audiences = { public: { folder: one }, recruiter: { folder: other } };
    for (const audience of ['public', 'recruiter'])
      await expect(choose({ audience, audiences })).rejects.toThrow(/Give .* a folder each/);
  });
});

it.each([
  [{ audience: 'family' }, /no audience "family"\. Use one of: public, recruiter/],
  [{ audience: 'constructor' }, /no audience "constructor"/],
  [{ audiences: { public: { folder: '' } } }, /audiences\.public\.folder is ""/],
  [{ audiences: { public: { folder: '.' } } }, /audiences\.public\.folder is .* project's own files/],
  [{ audiences: { public: { folder: '..' } } }, /project's own files/],
  [{ audiences: { public: { folder: 'pages' } } }, /no build made/],
])('says what is wrong with %j', async (asked, message) => {
  await expect(choose(asked)).rejects.toThrow(message);
});
