/** Names that Windows keeps for devices, whatever their ending. */
const DEVICES = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³])\s*(\.|$)/i;

/** Longest name that file systems hold, in bytes. */
const LONGEST = 255;

/**
 * The name under which a file out of a PDF may be written: its last part, where that is an ordinary name on every system.
 *
 * @param name as the PDF has it
 * @returns nothing for a hidden file, and for a name that is none, hides characters, or is an option to other programs
 */
export function attachmentName(name: string): string | undefined {
  const last = name.split(/[\\/]/).pop() ?? '';
  const isOrdinary =
    /^[^.\s~-]/.test(last) &&
    !/[\s.]$/.test(last) &&
    !/[<>:"|?*\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffd]/u.test(last) &&
    !DEVICES.test(last) &&
    new TextEncoder().encode(last).length <= LONGEST;
  return isOrdinary ? last : undefined;
}
