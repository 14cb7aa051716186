import * as z from 'zod';
import { localizedTextSchema } from '../text/localized.js';
import type { BlockText, Sourced, Text } from '../text/nodes.js';
import { openObject } from '../text/open-object.js';
import { defineSection, entryFields } from './section.js';

/** Something the owner works towards. */
const goalSchema = openObject({
  term: z.enum(['vision', 'short', 'long']).optional().describe('How far ahead: vision, short or long'),
  summary: localizedTextSchema.describe('The goal'),
  ...entryFields,
});

export interface GoalView extends Sourced {
  /** How far ahead, in words. */
  readonly term?: Text;
  /** The goal, in one paragraph or several: `Lead a speech research team`. */
  readonly summary: BlockText;
}

export const goals = defineSection({
  about: 'What the owner works towards',
  titles: {
    en: 'Objective, Objectives, Career objective, Career goals',
    de: 'Ziele, Berufsziel',
    fr: 'Objectif, Objectif professionnel',
    es: 'Objetivo, Objetivos, Objetivo profesional',
    zh: '目标, 求职意向, 求職意向',
    ja: '志望動機',
  },
  short: true,
  secondary: true,
  shape: { line: 'summary', name: 'summary' },
  entry: goalSchema,
  prepare: (entries, { messages, blockText }) => ({
    items: entries.map(
      (goal): GoalView => ({
        ...(goal.term && { term: messages.word(`goalTerms.${goal.term}`) }),
        summary: blockText(goal.summary),
      }),
    ),
  }),
});
