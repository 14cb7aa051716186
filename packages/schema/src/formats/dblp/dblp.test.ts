import { describe, expect, it } from 'vitest';
import { readResume } from '../../read/read-resume.js';
import { ImportError } from '../conversion.js';
import { fromDblp } from './index.js';

const person = (content: string) =>
  `<?xml version="1.0"?>\n<dblpperson name="Ada Rain 0002" pid="12/3-2" n="1">\n${content}\n</dblpperson>`;

describe('fromDblp', () => {
  it('reads the person and the papers, newest first', async () => {
    const { resume, format, warnings } = await readResume(
      person(`<person key="h"><author pid="12/3-2">Ada Rain 0002</author><author>A. Rain</author>
<note type="affiliation">Lake College</note>
<url>https://ada.example</url><url>https://orcid.org/0000-0002-1825-0097</url></person>
<r><article key="j/1" mdate="2020-01-01"><author>Ada Rain 0002</author><title>H<sub>2</sub>O &amp; <i>ice</i>.</title>
<journal>Lakes</journal><volume>3</volume><number>1</number><pages>1-9</pages><year>2019</year><month>May</month>
<ee>https://doi.org/10.1000/h2o</ee></article></r>
<r><inproceedings key="c/1"><author orcid="0000-0002-1825-0097">Ada Rain 0002</author><title>Why?</title>
<booktitle>LAKES</booktitle><year>2021</year></inproceedings></r>`),
    );
    expect(format).toBe('dblp');
    expect(warnings).toEqual([]);
    expect(resume).toEqual({
      basics: {
        name: 'Ada Rain',
        aliases: ['A. Rain'],
        label: 'Lake College',
        url: 'https://ada.example',
        ids: { orcid: '0000-0002-1825-0097', dblp: '12/3-2' },
      },
      publications: [
        {
          id: 'c/1',
          name: 'Why?',
          authors: [{ literal: 'Ada Rain', orcid: '0000-0002-1825-0097' }],
          type: 'conference',
          containerTitle: 'LAKES',
          issued: '2021',
        },
        {
          id: 'j/1',
          name: 'H~2~O & *ice*',
          authors: ['Ada Rain'],
          type: 'journal',
          containerTitle: 'Lakes',
          volume: '3',
          issue: '1',
          page: '1-9',
          issued: '2019-05',
          DOI: '10.1000/h2o',
        },
      ],
    });
  });

  it('keeps the first ISBN of a book and reports the others', () => {
    const { resume, warnings } = fromDblp(
      person(
        '<r>\n<book key="b"><title>Ice.</title><year>2020</year><isbn>978-1</isbn>\n<isbn>978-2</isbn></book></r>',
      ),
    );
    expect(resume.publications).toMatchObject([{ ISBN: '978-1' }]);
    expect(warnings).toMatchObject([{ message: 'says "978-2" too; the first is kept.' }]);
  });

  it('reports what has no place with its line', () => {
    const { warnings } = fromDblp(
      person(
        '<r>\n<article key="k"><title>Ice.</title><year>2020</year><month>Spring</month>\n<award>gold</award></article></r>',
      ),
    );
    expect(warnings.map(({ line, message }) => [line, message])).toEqual([
      [4, '"Spring" is no month; left out.'],
      [5, 'has no place here; left out.'],
    ]);
  });

  it.each(['<dblpperson/>', '<dblp><www/></dblp>', '<dblpperson'])('refuses %s', (text) => {
    expect(() => fromDblp(text)).toThrow(ImportError);
  });
});
