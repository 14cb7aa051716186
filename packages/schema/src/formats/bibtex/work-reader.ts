import { isStatusWord } from '../../sections/publication-status.js';
import { isSafeHref } from '../../text/href.js';
import { fromCslText } from '../../text/markup.js';
import type { ConversionWarning } from '../conversion.js';
import { type DateFields, readDate, wordsNextToDate } from './dates.js';
import { type BibtexEntry, nameOfEntry } from './entries.js';
import { arxivIdIn, eprintHref, isArchive, isArxivId } from './eprint.js';
import { fieldOf } from './fields.js';
import { nameJournals } from './journals.js';
import { languageTag } from './languages.js';
import { readNameList } from './names.js';
import { readTex, readVerbatim } from './tex.js';
import { genreOf, typeOf } from './types.js';

/** An entry as a work of CSL, and what CSL has no place for. */
export interface Work {
  readonly entry: BibtexEntry;
  readonly item: Readonly<Record<string, unknown>>;
  readonly links: Readonly<Record<string, string>>;
  readonly isSelected: boolean;
  /** Inline Markdown. */
  readonly note?: string;
  /** What BibLaTeX says of single names, of all annotations of a field. */
  readonly annotations: Readonly<Record<'author' | 'editor', string>>;
  /** Fields nothing came of. */
  readonly unread: readonly string[];
}

/** Fields that name journals by the commands for them. */
const NAMING_JOURNALS = new Set(['journal', 'journaltitle', 'booktitle', 'note', 'howpublished']);

/** A tag that Crossref has written as entities: `&lt;i&gt;`. */
const ESCAPED_TAG = /&lt;(\/?(?:b|em|i|sc|scp|strong|sub|sup))&gt;/gi;

/** The maximum number of addresses in addition to that of the entry. */
const MAX_LINKS = 20;

/** Reads the fields of one entry. Each is taken once; those nobody took are `unread`. */
export class WorkReader {
  readonly #item: Record<string, unknown> = {};
  readonly #links: Record<string, string> = {};
  readonly #remarks: string[] = [];
  readonly #taken = new Set<string>();
  /** What commands around the names of a field say of them, as annotations have it. */
  readonly #said = new Map<string, string>();

  constructor(
    readonly entry: BibtexEntry,
    readonly warnings: ConversionWarning[],
  ) {}

  read(): Work {
    const { type, genre } = typeOf(this.entry.type) ?? {};
    this.#set('type', type);
    this.#set('genre', genreOf(this.#text('type')) || genre);
    this.#readTitles();
    this.#readNumbers();
    this.#readPublisher();
    this.#readDates();
    this.#readAddresses();
    this.#readRemarks();
    this.#readEprint();
    this.#readSimple();
    this.#readLanguage();
    // Those that lead to other entries were followed.
    for (const name of ['crossref', 'xdata']) this.#take(name);
    const annotations = { author: this.#annotations('author'), editor: this.#annotations('editor') };
    const isSelected = /^(?:true|yes|\d+)$/i.test(this.#verbatim('selected'));
    return {
      entry: this.entry,
      item: this.#item,
      links: this.#links,
      isSelected,
      annotations,
      ...(this.#remarks.length > 0 && { note: this.#remarks.map(fromCslText).join('; ') }),
      unread: [...this.entry.fields.keys()].filter(
        (name) => !this.#taken.has(name) && this.entry.fields.get(name)?.trim() !== '',
      ),
    };
  }

  #warn(name: string, message: string): void {
    this.warnings.push({ path: `${nameOfEntry(this.entry)}.${name}`, line: this.entry.line, message });
  }

  #take(name: string): void {
    this.#taken.add(name);
  }

  #set(key: string, value: unknown): void {
    if (value !== undefined && value !== '') this.#item[key] = value;
  }

  #has(key: string): boolean {
    return this.#item[key] !== undefined;
  }

  /** What was written for a field; nothing where it is empty. */
  #raw(name: string): string | undefined {
    this.#take(name);
    return this.entry.fields.get(name)?.trim() || undefined;
  }

  /** The text of a field as CSL writes it. */
  #text(name: string): string {
    const source = this.#raw(name) ?? '';
    const { text, unknown, isOpen } = readTex(NAMING_JOURNALS.has(name) ? nameJournals(source) : source);
    if (isOpen)
      this.#warn(
        name,
        'has mathematics that begins with $ and that no $ ends; it is read up to the next space.',
      );
    this.#loseCommands(name, unknown);
    return text.replace(ESCAPED_TAG, '<$1>');
  }

  #verbatim(name: string): string {
    return readVerbatim(this.#raw(name) ?? '');
  }

  /** The texts of several fields, those that are there. */
  #texts(names: readonly string[]): string[] {
    return names.map((name) => this.#text(name)).filter(Boolean);
  }

  /** The annotations of a field, with a name of their own (`author+an:role`) or without, and what commands say. */
  #annotations(field: string): string {
    const names = [...this.entry.fields.keys()].filter((name) => name.split(':', 1)[0] === `${field}+an`);
    return [...names.map((name) => this.#verbatim(name)), this.#said.get(field) ?? ''].join(';');
  }

  #readTitles(): void {
    this.#set('title', this.#texts(['title', 'subtitle', 'titleaddon']).join(': '));
    const journal = this.entry.fields.get('journaltitle') ? 'journaltitle' : 'journal';
    const journals = this.#texts([journal, 'journalsubtitle']);
    const books = this.#texts(['booktitle', 'booksubtitle', 'booktitleaddon']);
    const series = this.#texts(['maintitle']);
    const [containers, others] = journals.length > 0 ? [journals, books] : [books, journals];
    this.#set('container-title', (containers.length > 0 ? containers : series).join(': '));
    if (others.length > 0) this.#warn('booktitle', 'stands next to a journal; left out.');
    if (containers.length > 0 && series.length > 0) this.#set('volume-title', series[0]);
  }

  #readNumbers(): void {
    const type = this.#item.type;
    const pages = this.#text('pages')
      .replace(/\s*[-–—−]+\s*/g, '-')
      .replace(/^pp?\.\s*/i, '');
    const article = this.#texts(['eid', 'articleno', 'article-number'])[0] ?? '';
    this.#set('page', pages || article);
    if (pages !== '' && article !== pages) this.#set('number', article);
    const number = this.#text('number');
    if (number === '') return;
    const isPeriodical = type === 'article-journal' || type === undefined || this.entry.fields.has('journal');
    if (isPeriodical || (type === 'paper-conference' && !this.entry.fields.has('series')))
      this.#set(
        this.entry.fields.has('issue') && this.#text('issue') !== number ? 'number' : 'issue',
        number,
      );
    else if (['book', 'chapter', 'paper-conference'].includes(String(type)))
      this.#set('collection-number', number);
    else this.#set('number', number);
  }

  #readPublisher(): void {
    const [publisher = '', ...others] = this.#texts(['school', 'institution', 'publisher', 'organization']);
    this.#set('publisher', publisher);
    const other = others.find((name) => name !== publisher);
    this.#set('authority', other);
    if (others.some((name) => name !== publisher && name !== other))
      this.#warn('organization', 'is one of more than two publishers; left out.');
  }

  #readDates(): void {
    const field = (name: string) => {
      const text = this.#text(name);
      return text === '' ? undefined : text;
    };
    // A tilde behind figures says that a date is not certain; elsewhere it is a space.
    const uncertain = /^[\d-]+[~?%]$/.exec(this.#verbatim('date').trim())?.[0];
    const issued = {
      date: uncertain ?? field('date'),
      year: field('year'),
      month: field('month'),
      day: field('day'),
    };
    const date = readDate(issued);
    this.#set('issued', date);
    if (date?.['date-parts']) this.#readWordsOfDate(issued);
    if (!date && (issued.month ?? issued.day) !== undefined)
      this.#warn('month', 'stands without a year; left out.');
    this.#set('original-date', readDate({ date: field('origdate') }));
    this.#set('event-date', readDate({ date: field('eventdate') }));
    this.#set('accessed', readDate({ date: field('urldate') ?? field('lastchecked') }));
    this.#set('status', this.#text('pubstate'));
  }

  /** The rest of a date field: a status, or a note. */
  #readWordsOfDate(fields: DateFields): void {
    const words = wordsNextToDate(fields);
    if (words === undefined) return;
    if (isStatusWord(words) && !this.#has('status')) {
      this.#set('status', words);
      return;
    }
    const name = fields.date === undefined ? 'year' : 'date';
    this.#remarks.push(words);
    this.#warn(name, `has "${words}" next to the date; it is shown as a note.`);
  }

  #readAddresses(): void {
    const dois = this.#verbatim('doi');
    const [doi] = /10\.\d+\/[^\s,;]+/.exec(dois) ?? [];
    this.#set('DOI', doi);
    if (dois !== '' && doi === undefined) this.#warn('doi', `"${dois}" is not a DOI; left out.`);
    const published = this.entry.fields.get('howpublished') ?? '';
    const isAddress = /\\url|https?:/.test(published);
    const names = isAddress ? ['url', 'howpublished', 'ee'] : ['url', 'ee'];
    const addresses = [...new Set(names.flatMap((name) => this.#addressesIn(name)))];
    const [first, ...others] = addresses;
    this.#set('URL', first);
    for (const address of others) this.#link(hostOf(address), address);
    if (!isAddress && published !== '') this.#set('medium', this.#text('howpublished'));
    for (const name of this.entry.fields.keys()) {
      const field = fieldOf(name);
      // BibBase writes url_paper, url_code and so on.
      const word = field?.kind === 'link' ? field.name : /^url_(\w+)$/.exec(name)?.[1];
      if (word !== undefined) this.#readLink(name, word);
    }
  }

  /** The addresses in a field, several of which may be joined by spaces, and some in quotes. */
  #addressesIn(name: string): string[] {
    return this.#verbatim(name)
      .replace(/\s+/g, ' ')
      .split(/[ ;,] ?(?=https?:|www\.|ftp:)/i)
      .map((text) =>
        text
          .trim()
          .replace(/^[^:]*?(?=https?:)/i, '')
          .replace(/["'“”]+$/, ''),
      )
      .filter(Boolean)
      .map((text) => (/^(?:www\.|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,6}\/)/i.test(text) ? `https://${text}` : text));
  }

  #readLink(name: string, word: string): void {
    const [value = ''] = this.#verbatim(name).split(/\s+/);
    if (value === '' || /^(?:true|false)$/i.test(value)) return;
    if (word === 'HAL' && !value.includes('/'))
      this.#link(word, eprintHref({ archive: 'HAL', id: value }) ?? '');
    else if (/^(?:https?:)?\/\//i.test(value)) this.#link(word, value);
    else {
      const path = value.startsWith('/') ? value : `/assets/pdf/${value}`;
      this.#link(word, path);
      this.#warn(
        name,
        `is a file of a site made with al-folio; it is linked to as ${path}. Put it there, or give its address.`,
      );
    }
  }

  #link(word: string, href: string): void {
    if (!isSafeHref(href)) this.#warn('url', `"${href}" is not an address that can be linked to; left out.`);
    else if (this.#links[word] === undefined) this.#links[word] = href;
    else {
      const count = Object.keys(this.#links).length;
      if (count < MAX_LINKS) this.#links[`${word} ${count + 1}`] = href;
      else this.#warn('url', `"${href}" is one of more than ${MAX_LINKS} addresses; left out.`);
    }
  }

  #readRemarks(): void {
    const award = this.#texts(['award_name', 'award']).join(': ');
    const remarks = [award, ...this.#texts(['awards', 'honor', 'recognition'])];
    for (const name of ['note', 'addendum']) {
      const text = this.#text(name);
      if (isStatusWord(text) && !this.#has('status')) this.#set('status', text);
      else if (/^https?:\/\/\S+$/.test(text) && !this.#has('URL')) this.#set('URL', text);
      else if (isAside(text)) this.#set('note', text);
      else remarks.push(text);
    }
    this.#remarks.push(...remarks.filter(Boolean));
  }

  #readEprint(): void {
    const item = this.#item;
    const number = this.#verbatim('eprint');
    const [named = ''] = this.#texts(['eprinttype', 'archiveprefix', 'archive']);
    const own = this.#verbatim('arxiv') || this.#verbatim('arxivid');
    const container = typeof item['container-title'] === 'string' ? item['container-title'] : '';
    const isPreprint = isArchive(container) || /^arxiv/i.test(String(item.publisher ?? ''));
    const mentioned = [
      container,
      item.volume,
      this.entry.fields.get('volume'),
      item.page,
      item.number,
      item.issue,
    ]
      .concat(
        isPreprint || item['container-title'] === undefined
          ? [item.URL, item.DOI, item.note, item.medium]
          : [],
      )
      .map((text) => arxivIdIn(String(text ?? '')))
      .find(Boolean);
    const isArxiv =
      /^arxiv(?:\.org)?$/i.test(named) ||
      (named === '' && (isArxivId(number) || arxivIdIn(number) !== undefined));
    const id =
      (isArxiv ? (arxivIdIn(number) ?? number.replace(/^arxiv:/i, '')) : undefined) ||
      own ||
      (number === '' ? mentioned : undefined);
    if (id) {
      this.#set('archive', 'arXiv');
      this.#set('archive_location', arxivIdIn(id) ?? id);
      this.#set('archive_collection', this.#text('primaryclass') || this.#text('eprintclass'));
      if (isArchive(container)) this.#dropArchive();
    } else if (number !== '') {
      this.#set('archive', named || undefined);
      this.#set('archive_location', number);
    } else this.#set('archive', named);
    if (
      isPreprint ||
      (id && !this.#has('container-title') && (item.type === undefined || item.type === 'article-journal'))
    )
      this.#set('type', 'article');
    const href =
      id || number
        ? eprintHref({ archive: String(item.archive ?? ''), id: String(item.archive_location) })
        : undefined;
    if (href !== undefined && !this.#has('URL') && !this.#has('DOI')) this.#set('URL', href);
  }

  /** Takes away what says no more than that the paper is in arXiv. */
  #dropArchive(): void {
    this.#take('volume');
    for (const key of ['container-title', 'volume', 'page', 'number', 'issue']) {
      const text = String(this.#item[key] ?? '');
      if (key === 'container-title' || arxivIdIn(text) !== undefined || /^abs\//.test(text))
        delete this.#item[key];
    }
  }

  #readSimple(): void {
    for (const name of this.entry.fields.keys()) {
      const field = fieldOf(name);
      if (field === undefined || this.#taken.has(name)) continue;
      if (field.kind === 'names') this.#readNames(name, field.csl);
      else if (field.kind === 'text' || field.kind === 'verbatim') {
        const value = field.kind === 'text' ? this.#text(name) : this.#verbatim(name);
        if (!this.#has(field.csl)) this.#set(field.csl, value);
        else if (this.#item[field.csl] !== value) this.#taken.delete(name);
      }
    }
  }

  #readLanguage(): void {
    for (const name of ['langid', 'language']) {
      const language = this.#text(name);
      const tag = languageTag(language);
      if (tag !== undefined) this.#item.language ??= tag;
      else if (language !== '') this.#warn(name, `"${language}" is not a language known by name; left out.`);
    }
  }

  #readNames(name: string, csl: string): void {
    const { names, annotations, unknown, note } = readNameList(this.#raw(name) ?? '');
    if (names.length > 0) this.#set(csl, names);
    if (note !== undefined) this.#warn(name, note);
    this.#said.set(name, annotations);
    this.#loseCommands(name, unknown);
  }

  #loseCommands(name: string, commands: readonly string[]): void {
    for (const command of commands) {
      const kept = command.endsWith('}') ? 'what is in its braces' : 'it';
      this.#warn(name, `uses ${command}, a command without a meaning here; ${kept} is kept as text.`);
    }
  }
}

function hostOf(address: string): string {
  try {
    return new URL(address).hostname;
  } catch {
    return 'link';
  }
}

/** Notes that reference managers and citation styles put there, and no reader wants to see. */
const isAside = (note: string) =>
  /^\s*(?:\[?online\]?[.;,:]?\s*)?(?:\(?(?:last )?(?:accessed|visited|retrieved|checked|available)|zugriff|consult)/i.test(
    note,
  ) ||
  /^_?(?:arxiv|citation key|conference name|doi|edition|eprint|event-place|isbn|issn|number|place|pmc?id|publisher|section|series title|tex\.[\w.-]+|type|version|zscc)\s*[:=]/i.test(
    note,
  );
