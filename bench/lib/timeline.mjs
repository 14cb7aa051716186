// One library's timeline of 1 000 entries to a string, over and over, in a process of its own: several in one process slow
// each other down. Prints the median in ms and the markup.
import { createElement as h } from 'react';
import { renderToString } from 'react-dom/server';
import { median } from './measure.mjs';

const entries = Array.from({ length: 1000 }, (_, i) => ({
  name: `Employer ${i}`,
  position: 'Engineer of rain',
  start: { datetime: `${2000 + (i % 20)}-04`, text: `Apr ${2000 + (i % 20)}` },
  end: { datetime: `${2001 + (i % 20)}-03`, text: `Mar ${2001 + (i % 20)}` },
  summary: 'Kept the rain out of the recordings.',
}));

const each = (render) => entries.map((entry, key) => render(entry, key));

const date = ({ start, end }) =>
  h(
    'p',
    { className: 'resume-timeline-date' },
    h(
      'span',
      { className: 'resume-date-range' },
      h('time', { dateTime: start.datetime }, start.text),
      ' – ',
      h('time', { dateTime: end.datetime }, end.text),
    ),
  );

const title = (entry) => h('h3', { className: 'resume-timeline-title' }, entry.name);
const rest = (entry) => [
  h('p', { key: 1, className: 'resume-timeline-meta' }, entry.position),
  h('div', { key: 2 }, date(entry)),
  h('p', { key: 3, className: 'resume-rich-text' }, entry.summary),
];

const component = async (name) => {
  const { default: found } = await import(name);
  return found.default ?? found;
};

/** Each loads its library and gives what makes the timeline. */
const libraries = {
  hand: async () => () =>
    h(
      'ol',
      { className: 'resume-timeline' },
      each((entry, key) =>
        h(
          'li',
          { key, className: 'resume-timeline-item' },
          title(entry),
          h('p', { className: 'resume-timeline-meta' }, entry.position),
          date(entry),
          h('p', { className: 'resume-rich-text' }, entry.summary),
        ),
      ),
    ),
  async parts() {
    const { Timeline } = await import('../../packages/ui/dist/index.js');
    return () =>
      h(
        Timeline.Root,
        {},
        each((entry, key) =>
          h(
            Timeline.Item,
            { key },
            h(Timeline.Title, {}, entry.name),
            h(Timeline.Meta, {}, entry.position),
            h(Timeline.Date, { date: entry }),
            h('p', { className: 'resume-rich-text' }, entry.summary),
          ),
        ),
      );
  },
  async work() {
    const { WorkTimeline } = await import('../../packages/ui/dist/index.js');
    const items = entries.map(({ start, end, ...entry }) => ({ ...entry, date: { start, end } }));
    return () => h(WorkTimeline, { items });
  },
  async mui() {
    const [Timeline, Item, Separator, Connector, Dot, Content] = await Promise.all(
      ['', 'Item', 'Separator', 'Connector', 'Dot', 'Content'].map((part) =>
        component(`@mui/lab/Timeline${part}`),
      ),
    );
    return () =>
      h(
        Timeline,
        {},
        each((entry, key) =>
          h(Item, { key }, h(Separator, {}, h(Dot), h(Connector)), h(Content, {}, title(entry), rest(entry))),
        ),
      );
  },
  async mantine() {
    const { MantineProvider, Timeline } = await import('@mantine/core');
    return () =>
      h(
        MantineProvider,
        {},
        h(
          Timeline,
          {},
          each((entry, key) => h(Timeline.Item, { key, title: entry.name }, rest(entry))),
        ),
      );
  },
  async chakra() {
    const { ChakraProvider, defaultSystem, Timeline } = await import('@chakra-ui/react');
    return () =>
      h(
        ChakraProvider,
        { value: defaultSystem },
        h(
          Timeline.Root,
          {},
          each((entry, key) =>
            h(
              Timeline.Item,
              { key },
              h(Timeline.Connector, {}, h(Timeline.Separator), h(Timeline.Indicator)),
              h(Timeline.Content, {}, h(Timeline.Title, {}, entry.name), rest(entry)),
            ),
          ),
        ),
      );
  },
  async vertical() {
    const { default: library } = await import('react-vertical-timeline-component');
    return () =>
      h(
        library.VerticalTimeline,
        { animate: false },
        each((entry, key) => h(library.VerticalTimelineElement, { key }, title(entry), rest(entry))),
      );
  },
};

const timeline = await libraries[process.argv[2]]();
const times = [];
let markup = '';
for (let round = 0; round < 60; round += 1) {
  const start = performance.now();
  markup = renderToString(timeline());
  times.push(performance.now() - start);
}
if (!markup.includes('Employer 999')) throw new Error(`${process.argv[2]} did not render its entries.`);
// The first rounds are compiled while they run.
console.log(JSON.stringify({ ms: median(times.slice(20)), isList: /<[ou]l[\s>]/.test(markup) }));
process.exit(0);
