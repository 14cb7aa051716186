import type { ConversionWarning } from '../formats/conversion.js';

/** The most dates that are named. */
const MOST_NAMED = 3;

/** Losses as they are reported: of dates that are kept in another form, all of a document in one. */
export function summarizeDates(warnings: readonly ConversionWarning[]): readonly ConversionWarning[] {
  const dates = warnings.filter(({ kind }) => kind === 'date');
  const [first, ...others] = dates;
  if (!first || others.length === 0) return warnings;
  const named = dates
    .slice(0, MOST_NAMED)
    .map(({ message }) => message.replace(' is read as ', ' as ').replace(/\.$/, ''));
  const more = dates.length - named.length;
  const message = `${dates.length} dates are read: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
  return warnings.flatMap((loss) => {
    if (loss === first) return { ...first, message };
    return loss.kind === 'date' ? [] : loss;
  });
}
