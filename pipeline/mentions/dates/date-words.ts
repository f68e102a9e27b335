/** Names of months and their press abbreviations → 1 to 12. */
export const MONTHS: Readonly<Record<string, number>> = {
  januari: 1,
  februari: 2,
  maart: 3,
  april: 4,
  mei: 5,
  juni: 6,
  juli: 7,
  augustus: 8,
  september: 9,
  oktober: 10,
  november: 11,
  december: 12,
  jan: 1,
  'jan.': 1,
  feb: 2,
  'feb.': 2,
  'febr.': 2,
  mrt: 3,
  'mrt.': 3,
  apr: 4,
  'apr.': 4,
  'jun.': 6,
  'jul.': 7,
  aug: 8,
  'aug.': 8,
  sept: 9,
  'sept.': 9,
  'sep.': 9,
  okt: 10,
  'okt.': 10,
  nov: 11,
  'nov.': 11,
  dec: 12,
  'dec.': 12,
};

const WEEKDAYS: Readonly<Record<string, number>> = {
  zondag: 0,
  maandag: 1,
  dinsdag: 2,
  woensdag: 3,
  donderdag: 4,
  vrijdag: 5,
  zaterdag: 6,
};
const DAYPART = 'ochtend|morgen|voormiddag|middag|namiddag|avond|nacht';
const WEEKDAY = new RegExp(`^(${Object.keys(WEEKDAYS).join('|')})(?:(${DAYPART})s?)?(?:en)?$`);

/** Weekday (0 Sunday) and whether a part of the day is named: zaterdagavond. */
export function weekdayWord(word: string): { weekday: number; daypart: boolean } | undefined {
  const match = WEEKDAY.exec(word);
  return match && !/(?:dag|en)en$/.test(word.slice(match[1]!.length)) && !word.endsWith('dagen')
    ? { weekday: WEEKDAYS[match[1]!]!, daypart: match[2] !== undefined }
    : undefined;
}

const DAYPART_WORD = new RegExp(`^(?:${DAYPART})$`);
const RELATIVE_DAY = new RegExp(`^(eergister|gister|van|morgen|overmorgen)(en|daag)?(${DAYPART})?$`);

/** ochtend, middag, avond … as a word of its own. */
export function isDaypart(word: string): boolean {
  return DAYPART_WORD.test(word);
}

/** vr., za. … before a date (vr. 20 sept.); alone they are words of their own (do, zo). */
export function weekdayAbbreviation(word: string): boolean {
  return /^(?:ma|di|wo|woe|do|vr|vrij|za|zat|zo|zon)\.?$/.test(word);
}

/** Words that name a day by its distance from publication, with parts of the day (gisteravond, vannacht). */
export function relativeDay(word: string): { days: number; daypart: boolean } | undefined {
  const match = RELATIVE_DAY.exec(word);
  if (!match) return undefined;
  const [, stem, ending, daypart] = match;
  if (stem === 'van')
    return ending === 'daag' && !daypart
      ? { days: 0, daypart: false }
      : !ending && daypart
        ? { days: 0, daypart: true }
        : undefined;
  if (stem === 'gister' || stem === 'eergister')
    return ending === 'daag'
      ? undefined
      : ending === 'en' || Boolean(daypart)
        ? { days: stem === 'gister' ? -1 : -2, daypart: Boolean(daypart) }
        : undefined;
  return ending ? undefined : { days: stem === 'morgen' ? 1 : 2, daypart: Boolean(daypart) };
}

/** Meteorological seasons → months from and to, as offsets from January of the year; winter ends in the next. */
export const SEASONS: Readonly<Record<string, [number, number]>> = {
  voorjaar: [3, 5],
  lente: [3, 5],
  zomer: [6, 8],
  najaar: [9, 11],
  herfst: [9, 11],
  winter: [12, 14],
};

/** Feast days with a fixed date, month and day. */
export const FIXED_FEASTS: Readonly<Record<string, [number, number]>> = {
  nieuwjaarsdag: [1, 1],
  nieuwjaar: [1, 1],
  driekoningen: [1, 6],
  valentijnsdag: [2, 14],
  vrouwendag: [3, 8],
  koningsdag: [4, 27],
  koningsnacht: [4, 26],
  koninginnedag: [4, 30],
  dodenherdenking: [5, 4],
  bevrijdingsdag: [5, 5],
  halloween: [10, 31],
  allerheiligen: [11, 1],
  allerzielen: [11, 2],
  wapenstilstandsdag: [11, 11],
  wapenstilstand: [11, 11],
  koningsfeest: [11, 15],
  sinterklaas: [12, 5],
  sinterklaasavond: [12, 5],
  pakjesavond: [12, 5],
  kerstavond: [12, 24],
  kerstmis: [12, 25],
  kerst: [12, 25],
  'eerste kerstdag': [12, 25],
  'tweede kerstdag': [12, 26],
  oudejaarsdag: [12, 31],
  oudejaarsavond: [12, 31],
  oudejaarsnacht: [12, 31],
  oudjaar: [12, 31],
};

/** Feast days on a weekday of a month: month, weekday (0 Sunday), which one. */
export const MOVING_FEASTS: Readonly<Record<string, [number, number, number]>> = {
  moederdag: [5, 0, 2],
  vaderdag: [6, 0, 3],
  prinsjesdag: [9, 2, 3],
  veteranendag: [6, 6, -1],
};

/** Feast days counted from Easter Sunday, in days. */
export const EASTER_FEASTS: Readonly<Record<string, number>> = {
  aswoensdag: -46,
  palmzondag: -7,
  'witte donderdag': -3,
  'goede vrijdag': -2,
  'stille zaterdag': -1,
  pasen: 0,
  paaszondag: 0,
  paasmaandag: 1,
  'eerste paasdag': 0,
  'tweede paasdag': 1,
  hemelvaart: 39,
  hemelvaartsdag: 39,
  pinksteren: 49,
  pinksterzondag: 49,
  pinkstermaandag: 50,
  'eerste pinksterdag': 49,
  'tweede pinksterdag': 50,
};

/** Units of time → ISO 8601 duration letter and, for below a day, its T part. */
export const TIME_UNITS: Readonly<Record<string, string>> = {
  seconde: 'TS',
  seconden: 'TS',
  minuut: 'TM',
  minuten: 'TM',
  kwartier: 'T15M',
  uur: 'TH',
  uren: 'TH',
  dag: 'D',
  dagen: 'D',
  etmaal: 'D',
  etmalen: 'D',
  week: 'W',
  weken: 'W',
  secondes: 'TS',
  maand: 'M',
  maanden: 'M',
  kwartaal: '3M',
  kwartalen: '3M',
  halfjaar: '6M',
  jaar: 'Y',
  jaren: 'Y',
  decennium: '10Y',
  decennia: '10Y',
  eeuw: '100Y',
  eeuwen: '100Y',
};

/** What runs from one year into the next, before its two years (schooljaar 2024-2025). */
export const YEARS_OF = /^(?:seizoen|schooljaar|studiejaar|collegejaar|boekjaar)$/;
