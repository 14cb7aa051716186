import { languages } from '../languages/registry.js';
import { plainDigits } from './digits.js';

/** What says that a span goes on, next to the word that each language has for it. */
const ONGOING = `
  current, currently, now, today, ongoing, to date, date, present day, the present, to present, jetzt, bis heute,
  bis dato, dato, laufend, aktuell, derzeit, présent, à présent, à ce jour, ce jour, en cours, jusqu'à aujourd'hui,
  jusqu'à présent, jusqu'à ce jour, aujourd'hui, à aujourd'hui, maintenant, actual, presente, hoy, la actualidad, actualmente, en curso, a la fecha, la fecha,
  hoje, o momento, atualmente, até o momento, em andamento, data atual, até à data, ad oggi, attuale, attualmente,
  in corso, nu, tot nu, tot heden, lopend, idag, pågående, nuvarande, teraz, dziś, nadal, do dziś, chwili obecnej,
  do chwili obecnej, současnost, nyní, dnes, doposud, н.в., н. в., нв, настоящее время, сейчас, сегодня, теперь,
  наст. время, сьогодні, зараз, теперішній час, günümüz, devam ediyor, şimdi, bugün, الآن, الحاضر, الوقت الحاضر,
  حاليا, حالياً, כיום, עכשיו, ההווה, अब तक, अभी, hiện tại, hiện nay, đến nay, bây giờ, 现在, 今, 迄今, 目前, 在职, 在職, 在读,
  在讀, 現今, 現在に至る, 在職中, 在籍中, 在学中, 至現在, 재직중, 재직 중, 재학중, 재학 중, 진행중, 진행 중, 현재까지, 현재 재직중,
  ปัจจุบัน, ถึงปัจจุบัน, จนถึงปัจจุบัน, sekarang, kini, hingga kini, saat ini, nå, nåværende, nuværende, i dag, nykyinen, nykyhetki, nyt,
  jatkuu, jelenleg, jelen, napjainkig, mostanáig, prezent, în prezent, acum, σήμερα, έως σήμερα, παρόν, сега, до момента,
  настояще, sada, danas, trenutno, sadašnjost, súčasnosť, dodnes, sedaj, danes, dabar, pašlaik, praegu, actualitat, l'actualitat, avui, gaur egun,
  اکنون, تاکنون, هم‌اکنون, حتى الآن, বর্তমান, தற்போது
`.split(',');

/** Words without what differs between keyboards and habits: case, brackets, the form of apostrophes, a full stop. */
const ongoingKey = (words: string) =>
  plainDigits(words)
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/^[\s(]+|[\s).]+$/g, '');

let ongoing: ReadonlySet<string> | undefined;

/** Whether a text says that a span goes on, in any language whose words are known. */
export function isPresent(text: string): boolean {
  ongoing ??= new Set([
    ...ONGOING.map(ongoingKey),
    ...[...languages.values()].map(({ words }) => ongoingKey(words.dates.present)),
  ]);
  return ongoing.has(ongoingKey(text));
}
