import { expect, it } from 'vitest';
import { parseValue } from '../read/check.js';
import { documentLanguage } from './document-language.js';
import { languageNamed } from './language-named.js';

const languageOf = (document: object) => documentLanguage(parseValue(document).resume ?? {});

it('takes the language the document says', async () => {
  const document = { document: { language: 'sr-Latn' }, basics: { summary: 'Builds bridges over rivers.' } };
  expect(await languageOf(document)).toBe('sr-Latn');
});

it.each([
  [{ basics: { name: { de: 'Ada', en: 'Ada' } } }, 'de'],
  [{ basics: { name: { en: 'Lin', default: '林' } } }, 'en'],
  [
    {
      basics: {
        name: { en: 'Lin', zh: '林' },
        label: { en: 'Nurse', zh: '护士' },
        summary: { zh: '护理。' },
      },
    },
    'zh',
  ],
])('takes the language most texts of %j are tagged with', async (document, expected) =>
  expect(await languageOf(document)).toBe(expected),
);

it('finds the language of the texts where names alone are tagged', async () => {
  const document = {
    basics: { name: { zh: '林知微', en: 'Zhiwei Lin' }, summary: 'Nurse in a children’s hospital.' },
    work: [{ name: 'Clinic', position: 'Head nurse', highlights: ['Trained twelve new colleagues.'] }],
  };
  expect(await languageOf(document)).toBe('en');
});

it.each([
  ['en', 'Translator', 'Translated forty manuals from Finnish.'],
  ['de', 'Krankenpflegerin', 'Leitung einer Station mit zwölf Betten.'],
  ['fr', 'Infirmière', 'Prise en charge de patients en réanimation.'],
  ['es', 'Enfermera', 'Atención a pacientes en cuidados intensivos.'],
  ['pt', 'Enfermeira', 'Atendimento a pacientes em terapia intensiva.'],
  ['it', 'Infermiera', 'Assistenza ai pazienti in terapia intensiva.'],
  ['nl', 'Verpleegkundige', 'Zorg voor patiënten op de intensive care.'],
  ['sv', 'Sjuksköterska', 'Vård av patienter på intensivvårdsavdelningen.'],
  ['pl', 'Pielęgniarka', 'Opieka nad pacjentami na oddziale intensywnej terapii.'],
  ['cs', 'Zdravotní sestra', 'Péče o pacienty na jednotce intenzivní péče.'],
  ['tr', 'Hemşire', 'Yoğun bakım hastalarının bakımı.'],
  ['vi', 'Điều dưỡng', 'Chăm sóc bệnh nhân tại khoa hồi sức.'],
  ['ru', 'Медсестра', 'Уход за пациентами в реанимации.'],
  ['uk', 'Медсестра', 'Догляд за пацієнтами у відділенні інтенсивної терапії.'],
  ['ar', 'ممرضة', 'رعاية المرضى في العناية المركزة.'],
  ['he', 'אחות', 'טיפול בחולים בטיפול נמרץ.'],
  ['hi', 'नर्स', 'गहन चिकित्सा इकाई में रोगियों की देखभाल।'],
  ['ko', '간호사', '중환자실 환자 간호.'],
  ['ja', '看護師', '集中治療室での患者のケアを担当。'],
  ['zh', '护士', '负责重症监护病房的患者护理。'],
  ['zh-Hant', '護理師', '負責加護病房的病患照護。'],
  ['sr', 'Медицинска сестра', 'Нега пацијената на одељењу интензивне неге.'],
])('finds %s by its words', async (expected, position, summary) => {
  const document = { basics: { name: 'Ana Santos' }, work: [{ name: 'Acme', position, summary }] };
  expect(await languageOf(document)).toBe(expected);
});

it.each([
  [{}],
  [{ basics: { name: 'Ana Santos', label: 'Dev' } }],
  [{ basics: { name: 'Ana Santos', label: '3.14 §§' } }],
  [{ work: [{ name: 'Remington', position: 'Programmer', startDate: '2019-03' }] }],
  [{ basics: { label: 'Consultant' }, work: [{ name: 'Acme', position: 'Analyst' }] }],
  [{ work: [{ name: 'Acme', position: 'Intern' }], skills: [{ name: 'Python', keywords: ['NumPy'] }] }],
])('takes English where %j does not tell', async (document) => expect(await languageOf(document)).toBe('en'));

it('does not let the titles of papers tell', async () => {
  const document = {
    basics: { summary: 'Forscht zur Niederschlagsmessung mit Radar.' },
    publications: Array.from({ length: 20 }, (_, i) => ({
      name: `Rain radar in mountainous terrain, part ${i}`,
    })),
  };
  expect(await languageOf(document)).toBe('de');
});

it.each([
  ['german', 'de'],
  ['mandarin_chinese', 'zh'],
  ['brazilian_portuguese', 'pt-BR'],
  ['norwegian_bokmål', 'nb'],
  ['English', 'en'],
  ['zh-hans', 'zh-Hans'],
  ['zh-hant-tw', 'zh-Hant-TW'],
  ['pt_BR', 'pt-BR'],
  ['klingonish', undefined],
  ['', undefined],
])('knows the language named "%s"', (name, expected) => expect(languageNamed(name)).toBe(expected));

it.each([
  [
    'zh',
    '后端开发工程师',
    '用 Kubernetes、Prometheus、Grafana 与 OpenTelemetry Collector 搭建监控平台，接入 Spring Boot 服务。',
  ],
  [
    'ja',
    'バックエンドエンジニア',
    'Kubernetes と Prometheus、Grafana、OpenTelemetry Collector で監視を作った。',
  ],
  ['ko', '백엔드 개발자', 'Kubernetes, Prometheus, Grafana, OpenTelemetry Collector 로 모니터링을 만들었다.'],
  [
    'ru',
    'Разработчик',
    'Настроил Kubernetes, Prometheus, Grafana и OpenTelemetry Collector для мониторинга.',
  ],
])('finds %s among many Latin product names', async (expected, label, highlight) => {
  const work = [{ name: 'GitHub', position: 'Backend', highlights: [highlight, highlight] }];
  expect(await languageOf({ basics: { label }, work })).toBe(expected);
});

it('finds English next to a few names in another script', async () => {
  const work = [
    {
      name: 'Clearlake',
      highlights: [
        'Led the recognition team of 澄湖语音 in Shanghai for three years.',
        'Worked with Яндекс.',
      ],
    },
  ];
  expect(await languageOf({ basics: { label: 'Speech engineer' }, work })).toBe('en');
});

it('lets papers tell where most of them are in another script', async () => {
  const papers = (...names: string[]) => ({ publications: names.map((name) => ({ name })) });
  expect(await languageOf(papers('On tides', 'Rain in Bath', '潮汐模型研究'))).toBe('en');
  expect(await languageOf(papers('On tides', '长江口水文观测', '潮汐模型研究'))).toBe('zh');
});

it.each([
  ['zh', { publications: [{ name: '海洋生物', containerTitle: '海洋学报' }] }],
  ['zh', { publications: [{ name: '土木工学', containerTitle: '土木学报' }] }],
  ['zh', { basics: { name: '周宁', label: '护士' }, work: [{ name: '中心医院', position: '护士长' }] }],
  ['ja', { basics: { name: '山田太郎', location: { city: '世田谷区', region: '東京都' } } }],
])('finds %s in a few words of Han characters', async (language, document) => {
  expect(await languageOf(document)).toBe(language);
});
