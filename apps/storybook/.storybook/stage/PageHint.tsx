/** Where a page begins and what space it leaves. */
export interface PageBreak {
  /** What the first block is: a tag of HTML, or a role of the PDF. Nothing on an empty page. */
  readonly block?: string | undefined;
  /** How the first block reads. */
  readonly text: string;
  /** Whether the block began on the page before. */
  readonly continued: boolean;
  /** Millimetres between the last line and the margin below. */
  readonly unused: number;
}

/** Says above a page what starts it, and how much of it is left empty. */
export function PageHint({
  page,
  pages,
  hint,
}: {
  page: number;
  pages: number;
  hint: PageBreak | undefined;
}) {
  return (
    <p className="sheet-hint" dir="ltr">
      <span>
        <strong>
          Page {page} of {pages}
        </strong>
        {hint?.block && (
          <>
            {hint.continued ? ' goes on with ' : ' starts with '}
            <code>{hint.block}</code> “<bdi>{shortened(hint.text)}</bdi>”
          </>
        )}
      </span>
      {hint && <span>{Math.max(0, Math.round(hint.unused))} mm left below</span>}
    </p>
  );
}

const shortened = (text: string) => (text.length > 40 ? `${text.slice(0, 40).trimEnd()}…` : text);
