import { labelColon, prepareResume, type Resume, type Text, textToString } from '@resume/schema';

const plain = (text: Text | undefined): string => (text === undefined ? '' : textToString(text));

/** What a public page will show, a line each: the head by its contacts, sections by the number of their entries. */
export function publicList(resume: Resume, locale: string, now: Date): readonly string[] {
  const colon = labelColon(locale);
  const { basics, sections } = prepareResume(resume, { locale, now });
  const contacts = basics.contacts.map(({ label, text }) => `${plain(label)}${colon}${plain(text)}`);
  return [
    ...(plain(basics.name) ? [plain(basics.name)] : []),
    ...(basics.image ? ['a photograph'] : []),
    ...contacts,
    ...sections.map(({ title, items }) => `${plain(title)}${colon}${items.length}`),
  ];
}
