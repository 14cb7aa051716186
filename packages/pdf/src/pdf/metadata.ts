import type { Standards } from './conformance.js';
import type { PdfkitContext } from './pdfkit-context.js';

export interface Metadata {
  readonly title: string;
  readonly author: string | undefined;
  readonly subject: string | undefined;
  readonly keywords: readonly string[];
  readonly lang: string;
  readonly date: Date;
  readonly standards: Standards;
}

export const PRODUCER = '@resume/pdf';

const escapeXml = (text: string) =>
  text
    .replace(/[<>&"']/g, (char) => `&#${char.charCodeAt(0)};`)
    .replace(/\p{Cc}/gu, (char) => ('\t\n\r'.includes(char) ? char : ''));

const timestamp = (date: Date) => `${date.toISOString().slice(0, 19)}Z`;

const description = (prefix: string, namespace: string, content: string) =>
  `<rdf:Description rdf:about="" xmlns:${prefix}="${namespace}">${content}</rdf:Description>\n`;

const alternative = (text: string) =>
  `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`;

/** PDF/A-2 and A-3 want every property explained that they do not know themselves: that of PDF/UA is one. */
const UA_SCHEMA = description(
  'pdfaExtension',
  'http://www.aiim.org/pdfa/ns/extension/',
  [
    '<pdfaExtension:schemas><rdf:Bag>',
    '<rdf:li rdf:parseType="Resource" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">',
    '<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>',
    '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>',
    '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>',
    '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">',
    '<pdfaProperty:name>part</pdfaProperty:name>',
    '<pdfaProperty:valueType>Integer</pdfaProperty:valueType>',
    '<pdfaProperty:category>internal</pdfaProperty:category>',
    '<pdfaProperty:description>The part of ISO 14289 that the file follows</pdfaProperty:description>',
    '</rdf:li></rdf:Seq></pdfaSchema:property>',
    '</rdf:li></rdf:Bag></pdfaExtension:schemas>',
  ].join(''),
);

/** The years of the standards whose identification holds one. */
const REVISIONS = { ua2: 2024, a4: 2020 };

/** Says which standards the file follows. */
function identification({ archive, declarations, ua }: Standards): string {
  const parts: string[] = [];
  if (ua) {
    const revision = ua === 2 ? `<pdfuaid:rev>${REVISIONS.ua2}</pdfuaid:rev>` : '';
    const part = `<pdfuaid:part>${ua}</pdfuaid:part>`;
    parts.push(description('pdfuaid', 'http://www.aiim.org/pdfua/ns/id/', part + revision));
  }
  if (archive) {
    const { level, part } = archive;
    const fields = [
      `<pdfaid:part>${part}</pdfaid:part>`,
      part === 4 ? `<pdfaid:rev>${REVISIONS.a4}</pdfaid:rev>` : '',
      level ? `<pdfaid:conformance>${level}</pdfaid:conformance>` : '',
    ];
    parts.push(description('pdfaid', 'http://www.aiim.org/pdfa/ns/id/', fields.join('')));
    if (ua && part < 4) parts.push(UA_SCHEMA);
  }
  if (declarations.length > 0) {
    const items = declarations.map(
      (address) => `<rdf:li rdf:parseType="Resource"><pdfd:conformsTo>${address}</pdfd:conformsTo></rdf:li>`,
    );
    const bag = `<pdfd:declarations><rdf:Bag>${items.join('')}</rdf:Bag></pdfd:declarations>`;
    parts.push(description('pdfd', 'http://pdfa.org/declarations/', bag));
  }
  return parts.join('');
}

/** Writes the document's XMP: who, what, when, and which standards it follows. */
export function addMetadata(context: PdfkitContext, metadata: Metadata): void {
  const { title, author, subject, keywords, lang, date, standards } = metadata;
  context._addInfo = () => {
    context.appendXML(
      description(
        'xmp',
        'http://ns.adobe.com/xap/1.0/',
        `<xmp:CreateDate>${timestamp(date)}</xmp:CreateDate><xmp:ModifyDate>${timestamp(date)}</xmp:ModifyDate><xmp:CreatorTool>${PRODUCER}</xmp:CreatorTool>`,
      ) +
        description(
          'dc',
          'http://purl.org/dc/elements/1.1/',
          [
            `<dc:title>${alternative(title)}</dc:title>`,
            author ? `<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>` : '',
            subject ? `<dc:description>${alternative(subject)}</dc:description>` : '',
            `<dc:language><rdf:Bag><rdf:li>${escapeXml(lang)}</rdf:li></rdf:Bag></dc:language>`,
          ].join(''),
        ) +
        description(
          'pdf',
          'http://ns.adobe.com/pdf/1.3/',
          `<pdf:Producer>${PRODUCER}</pdf:Producer>${keywords.length ? `<pdf:Keywords>${escapeXml(keywords.join(', '))}</pdf:Keywords>` : ''}`,
        ) +
        identification(standards),
    );
  };
}
