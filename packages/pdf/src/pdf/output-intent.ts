import type { PdfkitContext } from './pdfkit-context.js';
import { srgbProfile } from './srgb-profile.js';

/** Says in a file for archives in which colour space its colours are. */
export function addOutputIntent(context: PdfkitContext): void {
  const profile = context.ref({ N: 3 });
  profile.end(srgbProfile());
  const name = new String('sRGB IEC61966-2.1');
  const intent = context.ref({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    Info: name,
    OutputConditionIdentifier: name,
    DestOutputProfile: profile,
  });
  intent.end();
  context._root.data.OutputIntents = [intent];
}
