import { forwardRef } from 'react';
import { EntryList, type EntryListProps } from './EntryList.js';

/** The lists below are an {@link EntryList} in the variant that suits what they hold; `variant` changes it. */
export interface NamedEntryListProps extends EntryListProps {}

/** Talks, posters and panels; a heading each. Renders a `<ul>` element. */
export const TalkList = forwardRef<HTMLUListElement, NamedEntryListProps>(function TalkList(props, ref) {
  return <EntryList {...props} ref={ref} />;
});

/** Patents and applications; a heading each. Renders a `<ul>` element. */
export const PatentList = forwardRef<HTMLUListElement, NamedEntryListProps>(function PatentList(props, ref) {
  return <EntryList {...props} ref={ref} />;
});

/** Software others can use; a heading each. Renders a `<ul>` element. */
export const SoftwareList = forwardRef<HTMLUListElement, NamedEntryListProps>(
  function SoftwareList(props, ref) {
    return <EntryList {...props} ref={ref} />;
  },
);

/** Data others can use; a heading each. Renders a `<ul>` element. */
export const DatasetList = forwardRef<HTMLUListElement, NamedEntryListProps>(
  function DatasetList(props, ref) {
    return <EntryList {...props} ref={ref} />;
  },
);

/** Courses given; a heading each. Renders a `<ul>` element. */
export const TeachingList = forwardRef<HTMLUListElement, NamedEntryListProps>(
  function TeachingList(props, ref) {
    return <EntryList {...props} ref={ref} />;
  },
);

/** Students and interns guided; a heading each. Renders a `<ul>` element. */
export const SupervisionList = forwardRef<HTMLUListElement, NamedEntryListProps>(
  function SupervisionList(props, ref) {
    return <EntryList {...props} ref={ref} />;
  },
);

/** Money for research; a heading each. Renders a `<ul>` element. */
export const GrantList = forwardRef<HTMLUListElement, NamedEntryListProps>(function GrantList(props, ref) {
  return <EntryList {...props} ref={ref} />;
});

/** Unpaid work; a heading each. Renders a `<ul>` element. */
export const VolunteerList = forwardRef<HTMLUListElement, NamedEntryListProps>(
  function VolunteerList(props, ref) {
    return <EntryList {...props} ref={ref} />;
  },
);

/** What others wrote or said about the owner; a heading each. Renders a `<ul>` element. */
export const MediaList = forwardRef<HTMLUListElement, NamedEntryListProps>(function MediaList(props, ref) {
  return <EntryList {...props} ref={ref} />;
});

/** Reviewing, organizing and editing; a line each. Renders a `<ul>` element. */
export const ServiceList = forwardRef<HTMLUListElement, NamedEntryListProps>(
  function ServiceList(props, ref) {
    return <EntryList variant="line" {...props} ref={ref} />;
  },
);

/** Societies the owner belongs to; a line each. Renders a `<ul>` element. */
export const MembershipList = forwardRef<HTMLUListElement, NamedEntryListProps>(
  function MembershipList(props, ref) {
    return <EntryList variant="line" {...props} ref={ref} />;
  },
);

/** Awards and prizes; a line each. Renders a `<ul>` element. */
export const AwardList = forwardRef<HTMLUListElement, NamedEntryListProps>(function AwardList(props, ref) {
  return <EntryList variant="line" {...props} ref={ref} />;
});

/** Certificates; a line each. Renders a `<ul>` element. */
export const CertificateList = forwardRef<HTMLUListElement, NamedEntryListProps>(
  function CertificateList(props, ref) {
    return <EntryList variant="line" {...props} ref={ref} />;
  },
);

/** Skills, each with what belongs to it; the names in the margin where there is space. Renders a `<ul>` element. */
export const SkillList = forwardRef<HTMLUListElement, NamedEntryListProps>(function SkillList(props, ref) {
  return <EntryList variant="label" {...props} ref={ref} />;
});

/** Languages spoken, with levels and tests; a line each. Renders a `<ul>` element. */
export const LanguageList = forwardRef<HTMLUListElement, NamedEntryListProps>(
  function LanguageList(props, ref) {
    return <EntryList variant="line" {...props} ref={ref} />;
  },
);

/** What the owner likes; the names in the margin where there is space. Renders a `<ul>` element. */
export const InterestList = forwardRef<HTMLUListElement, NamedEntryListProps>(
  function InterestList(props, ref) {
    return <EntryList variant="label" {...props} ref={ref} />;
  },
);
