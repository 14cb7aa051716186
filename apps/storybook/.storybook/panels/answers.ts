import type { ReactElement } from 'react';
import { addons } from 'storybook/preview-api';
import { factsFor } from '../facts/facts.js';
import { loadPdfjs, makePdf } from '../print/draw-pdf.js';
import { directed, pdfLook, themeOnView } from '../stage/Stage.js';
import { themeProblem } from '../themes/themes.js';
import type { Choice } from '../toolbars.js';
import { makeDocx } from '../word/make-docx.js';
import { ANSWER, type Answer, ASK, type Question } from './channel.js';

/** The story on view. */
export interface StoryOnView {
  readonly story: ReactElement;
  readonly choice: Choice;
  readonly isPrinted: boolean;
  readonly fileName: string;
}

let onView: StoryOnView | undefined;
let listening = false;

/** Lets panels ask about a story from now on. */
export function answerAbout(story: StoryOnView): void {
  onView = story;
  if (listening) return;
  listening = true;
  const channel = addons.getChannel();
  channel.on(ASK, async (question: Question) => {
    const asked = onView;
    if (!asked) return;
    const answer = await ANSWERS[question](asked);
    // As a string: the channel cuts what is nested deep, as the structure of a PDF is.
    if (asked === onView) channel.emit(ANSWER, JSON.stringify(answer));
  });
}

const ANSWERS: Readonly<Record<Question, (asked: StoryOnView) => Answer | Promise<Answer>>> = {
  pdf: pdfOf,
  word: wordOf,
  facts: factsOf,
  theme: themeOf,
};

function themeOf({ choice }: StoryOnView): Answer {
  const { name, ownTokens, tokens } = themeOnView({ theme: choice.theme, tokens: {} });
  return { question: 'theme', theme: { name, ownTokens, tokens } };
}

async function factsOf({ fileName }: StoryOnView): Promise<Answer> {
  return { question: 'facts', facts: await factsFor(fileName) };
}

async function pdfOf({ choice, isPrinted, story }: StoryOnView): Promise<Answer> {
  if (!isPrinted) return { question: 'pdf', warnings: [], error: SCREEN_ALONE };
  try {
    const [{ bytes, warnings }, { inspectPdf }] = await Promise.all([
      makePdf(directed(story, choice), choice.locale, pdfLook(choice)),
      import('@resume/pdf/read'),
      loadPdfjs(),
    ]);
    const all = [...(themeProblem === undefined ? [] : [themeProblem]), ...warnings];
    return { question: 'pdf', bytes: bytes.length, report: await inspectPdf(bytes), warnings: all };
  } catch (error) {
    return { question: 'pdf', warnings: [], error: messageOf(error) };
  }
}

async function wordOf({ choice, isPrinted, story }: StoryOnView): Promise<Answer> {
  if (!isPrinted) return { question: 'word', warnings: [], error: SCREEN_ALONE };
  try {
    const made = await makeDocx(directed(story, choice), choice.locale, pdfLook(choice));
    const file = btoa(Array.from(made.bytes, (byte) => String.fromCharCode(byte)).join(''));
    return { question: 'word', file, paragraphs: made.paragraphs, warnings: made.warnings };
  } catch (error) {
    return { question: 'word', warnings: [], error: messageOf(error) };
  }
}

const SCREEN_ALONE = 'This story is for the screen alone.';

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
