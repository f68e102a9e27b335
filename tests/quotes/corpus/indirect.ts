import type { Row } from './row.ts';

/** What somebody is reported to have said, without marks: the content clause. */
export const indirect: Row[] = [
  [
    'Woensdag liet het OM weten dat drie mannen zijn aangehouden.',
    ['indirect', 'drie mannen zijn aangehouden', 'OM', 'laten weten'],
  ],
  [
    'De politie meldt dat drie mannen zijn aangehouden.',
    ['indirect', 'drie mannen zijn aangehouden', 'politie', 'melden'],
  ],
  [
    'Volgens burgemeester Hofstra was de brand snel onder controle.',
    ['indirect', 'was de brand snel onder controle', 'Hofstra', 'volgens'],
  ],
  [
    'De schade bedraagt twee miljoen euro, aldus de verzekeraar.',
    ['indirect', 'De schade bedraagt twee miljoen euro', 'verzekeraar', 'aldus'],
  ],
  [
    'Er zijn zeven mensen gewond geraakt, meldt de Veiligheidsregio Utrecht.',
    ['indirect', 'Er zijn zeven mensen gewond geraakt', 'Veiligheidsregio Utrecht', 'melden'],
  ],
  [
    'Minister Faber zegt dat de opvang volgend jaar sluit.',
    ['indirect', 'de opvang volgend jaar sluit', 'Faber', 'zeggen'],
  ],
  [
    'Een woordvoerder liet weten dat het bedrijf honderd banen schrapt.',
    ['indirect', 'het bedrijf honderd banen schrapt', 'woordvoerder', 'laten weten'],
  ],
  [
    'De verdachte zou het slachtoffer hebben bedreigd.',
    ['indirect', 'De verdachte zou het slachtoffer hebben bedreigd', null, null],
  ],
  // Nobody is reported.
  ['De politie heeft drie mannen aangehouden.'],
  ['Het is belangrijk dat iedereen meedoet.'],
  ['Hij vertelt graag verhalen.'],
  // A wish is no report.
  ['De gemeente zou graag meer woningen bouwen.'],
  [
    'Volgens minister Anna Kok en staatssecretaris Piet Blok is er geen haast.',
    ['indirect', 'is er geen haast', 'Anna Kok en Piet Blok', 'volgens'],
  ],
  [
    'De staking gaat door, melden vakbonden FNV, CNV en FBZ.',
    ['indirect', 'De staking gaat door', 'FNV, CNV en FBZ', 'melden'],
  ],
  [
    'Volgens de minister voor Natuur en Stikstof is er haast.',
    ['indirect', 'is er haast', 'de minister voor Natuur en Stikstof', 'volgens'],
  ],
  // a dateline is no part of what is said
  [
    'LEEUWARDEN (ANP/AFP) - De winter was zacht, meldt het KNMI.',
    ['indirect', 'De winter was zacht', 'KNMI', 'melden'],
  ],
  // the main clause behind a subordinate one is the reporter's
  [
    'Doordat de brandweer vermoedde dat er gas vrijkwam, was het uren niet mogelijk om naar binnen te gaan.',
    ['indirect', 'er gas vrijkwam', 'brandweer', 'vermoeden'],
  ],
  [
    'De omzet daalde, maar volgens het bureau was de krimp klein.',
    ['indirect', 'was de krimp klein', 'bureau', 'volgens'],
  ],
  // what somebody does not say, and what he finds, is not said
  ['Om welke school het gaat, zegt de politie niet.'],
  ['In de schuur die leegstond, vonden ze een groot geldbedrag.'],
  ['In de woning vond de politie dat geld en drugs.'],
  // where a body sits is not who it is
  [
    'Onder de slachtoffers zijn geen Nederlanders, meldt het ministerie van Buitenlandse Zaken in Den Haag.',
    ['indirect', 'Onder de slachtoffers zijn geen Nederlanders', 'ministerie van Buitenlandse Zaken', 'melden'],
  ],
];
