import type { PdfkitContext } from './pdfkit-context.js';
import { srgbProfile } from './srgb-profile.js';

/** Says in a file for archives in which colour space its colours are: pdfkit would read a profile from its own folder. */
export function replaceOutputIntent(context: PdfkitContext): void {
  context._addColorOutputIntent = () => {
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
  };
}
