/** A commented document to begin with, valid as it stands. */
export const starter = `# yaml-language-server: $schema=resume.schema.json
# "resume schema -o resume.schema.json" writes the schema the line above points to:
# with it, editors complete and explain every field.
#
# Text is one string, or one a language, each on a line of its own. A comma within { } would end the text.
# **strong**, *emphasis*, \`code\`, [links](https://example.org), x^2^ and x~i~ are read.
# Dates are as precise as you know them: 2023, 2023-08 or 2023-08-01. Leave endDate out where a job or a degree goes on.
# visibility: recruiter keeps an entry or a contact from everybody else.

basics:
  name:
    zh: 林知微
    en: Zhiwei Lin
  aliases: # other ways papers write the name
    - Z. Lin
  label:
    zh: 语音研究工程师
    en: Speech research engineer
  email: zhiwei@example.org
  phone:
    value: +86 000 0000 0000
    visibility: recruiter
  url: https://example.org/
  summary:
    zh: 让机器听懂方言。
    en: Makes machines understand dialects.

work:
  - name:
      zh: 澄湖语音
      en: Clearlake Speech
    position:
      zh: 研究员
      en: Researcher
    startDate: 2021-04
    achievements:
      - zh: 覆盖 **12 种**方言，训练只用一种
        en: Covers **12 dialects**, trained on one
    metrics: # the change is computed
      - name:
          zh: 字错误率
          en: Character error rate
        before: 18
        after: 11
        direction: down

education:
  - institution:
      zh: 江南大学堂
      en: Jiangnan College
    studyType:
      zh: 硕士
      en: MSc
    startDate: 2016-09
    endDate: 2019-06

publications:
  - name: Listening Through the Rain
    language: en
    authors:
      - Zhiwei Lin
      - Mei Tang
    type: conference # journal, workshop, preprint, book, chapter, thesis, report
    containerTitle: INTERSPEECH
    issued: 2022

skills:
  - name:
      zh: 机器学习
      en: Machine learning
    keywords:
      - PyTorch

# Also: strengths, goals, training, licenses, projects, exhibitions, residencies, commissions, collections, clients, patents,
# software, copyrights, datasets, talks, teaching, supervision, grants, service, memberships, awards, certificates,
# languages, activities, volunteer, interests, references, media, and custom.
`;
