import type { Row } from './row.ts';

/** What somebody is reported to have said, without marks: the content clause. */
export const indirect: Row[] = [
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
  // where a body sits is not who it is
  [
    'Onder de slachtoffers zijn geen Nederlanders, meldt het ministerie van Buitenlandse Zaken in Den Haag.',
    ['indirect', 'Onder de slachtoffers zijn geen Nederlanders', 'ministerie van Buitenlandse Zaken', 'melden'],
  ],
];
