import { Letter, Resume } from '@resume/ui';
import { createElement, Fragment, type ReactElement } from 'react';
import type { DocumentViews } from './prepare-views.js';

/** The components that show the views of a document. */
export const documentOf = (views: DocumentViews): ReactElement =>
  createElement(
    Fragment,
    null,
    ...views.map((view) =>
      'parts' in view ? createElement(Letter, { view }) : createElement(Resume, { view }),
    ),
  );
