import { decode } from '../../read/decode.js';
import { type ConversionWarning, ImportError } from '../conversion.js';

/** A table of an export: its rows, each by the names of its columns. */
export type Tables = ReadonlyMap<string, readonly Readonly<Record<string, string>>[]>;

/** The most files an archive may hold, and the most bytes of one file and of all that are read. */
const MOST_FILES = 5000;
const LARGEST = 2_000_000;
const LARGEST_SUM = 20_000_000;

/** The most rows of a table. */
const MOST_ROWS = 5000;

/**
 * The tables of an archive that are `wanted`, by the name of their file. Other files are reported and not unpacked.
 *
 * @throws {ImportError} where it is damaged, or larger than is read
 */
export async function readArchive(
  bytes: Uint8Array,
  wanted: ReadonlySet<string>,
  warnings: ConversionWarning[],
): Promise<Tables> {
  const { unzipSync } = await import('fflate');
  let [count, sum] = [0, 0];
  const files = unpacked(() =>
    unzipSync(bytes, {
      filter({ name, originalSize }) {
        count += 1;
        if (count > MOST_FILES) throw new ImportError(`The archive holds more than ${MOST_FILES} files.`);
        const table = tableOf(name);
        if (name.endsWith('/')) return false;
        if (!wanted.has(table)) {
          warnings.push({ path: name, message: 'says nothing that has a place here; left out.' });
          return false;
        }
        sum += originalSize;
        if (originalSize > LARGEST || sum > LARGEST_SUM)
          throw new ImportError(`${name} has ${originalSize} bytes, more than is read.`);
        return true;
      },
    }),
  );
  const tables = new Map<string, readonly Readonly<Record<string, string>>[]>();
  for (const [name, content] of Object.entries(files)) {
    const rows = await readTable(name, content, warnings);
    tables.set(tableOf(name), [...(tables.get(tableOf(name)) ?? []), ...rows]);
  }
  return tables;
}

/** Where the parser puts the fields of a row that have no column. */
const EXTRA = '__parsed_extra';

/** The name of a file without its folders and its ending. */
const tableOf = (name: string) => (name.split('/').at(-1) ?? name).replace(/\.csv$/i, '');

function unpacked<Files>(unpack: () => Files): Files {
  try {
    return unpack();
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError(`The archive is damaged (${(error as Error).message}). Download it again.`);
  }
}

async function readTable(
  name: string,
  content: Uint8Array,
  warnings: ConversionWarning[],
): Promise<readonly Readonly<Record<string, string>>[]> {
  const decoded = await decode(content);
  if (!('text' in decoded)) throw new ImportError(`${name}: ${decoded.message}`);
  const { default: Papa } = await import('papaparse');
  const { data, errors } = Papa.parse<Record<string, string>>(decoded.text, {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (header) => header.replace(/^\uFEFF/, '').trim(),
    preview: MOST_ROWS + 1,
  });
  if (data.length > MOST_ROWS)
    throw new ImportError(`${name} has more than ${MOST_ROWS} rows, more than is read.`);
  for (const { row, message, code } of errors)
    if (code !== 'UndetectableDelimiter' && code !== 'TooManyFields')
      warnings.push({ path: `${name}[${row ?? 0}]`, message: `${message}. Check this row.` });
  return data.map(({ [EXTRA]: extra, ...row }, i) => {
    if (extra !== undefined)
      warnings.push({
        path: `${name}[${i}]`,
        message: `has more fields than there are columns; left out: ${[extra].flat().join(', ')}.`,
      });
    return row;
  });
}
