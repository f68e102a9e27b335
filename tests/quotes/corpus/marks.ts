import type { Row } from './row.ts';

/** The marks of every house, and marks within marks. */
export const marks: Row[] = [
  [",,Het komt goed,'' zei trainer Jan Wouters.", ['direct', 'Het komt goed,', 'Jan Wouters', 'zeggen']],
  [',,Het komt goed", zei trainer Jan Wouters.', ['direct', 'Het komt goed', 'Jan Wouters', 'zeggen']],
  [
    'Jan Wouters is optimistisch. ,,Het komt goed", zegt hij. ,,We zijn er nog niet."',
    ['direct', 'Het komt goed', 'Jan Wouters', 'zeggen'],
    ['direct', 'We zijn er nog niet.', 'Jan Wouters', 'zeggen'],
  ],
  ["'Het komt goed', zei trainer Jan Wouters.", ['direct', 'Het komt goed', 'Jan Wouters', 'zeggen']],
  ['«Het komt goed», zei trainer Jan Wouters.', ['direct', 'Het komt goed', 'Jan Wouters', 'zeggen']],
  ['„Het komt goed“, zei trainer Jan Wouters.', ['direct', 'Het komt goed', 'Jan Wouters', 'zeggen']],
  ['‚Het komt goed’, zei trainer Jan Wouters.', ['direct', 'Het komt goed', 'Jan Wouters', 'zeggen']],
  ['”Het komt goed”, zei trainer Jan Wouters.', ['direct', 'Het komt goed', 'Jan Wouters', 'zeggen']],
  ["``Het komt goed'', zei trainer Jan Wouters.", ['direct', 'Het komt goed', 'Jan Wouters', 'zeggen']],
  ['*“Het komt goed”*, zei trainer **Jan Wouters**.', ['direct', 'Het komt goed', 'Jan Wouters', 'zeggen']],
  [
    "'Het is 's avonds te druk met auto's in de stad', zegt wethouder Anna Bos.",
    ['direct', "Het is 's avonds te druk met auto's in de stad", 'Anna Bos', 'zeggen'],
  ],
  [
    '‘Dat zijn foto’s van zo’n dertig jaar geleden’, vertelt fotograaf Rob Hendriks.',
    ['direct', 'Dat zijn foto’s van zo’n dertig jaar geleden', 'Rob Hendriks', 'vertellen'],
  ],
  [
    '“Hij riep ‘brand’ en rende weg”, vertelt buurman Kees Vermeer.',
    ['direct', 'Hij riep ‘brand’ en rende weg', 'Kees Vermeer', 'vertellen'],
  ],
  [
    '‘De dokter zei: “Ga maar naar huis.” Dat deed ik’, vertelt patiënt Mia Smit.',
    ['direct', 'De dokter zei: “Ga maar naar huis.” Dat deed ik', 'Mia Smit', 'vertellen'],
  ],
  // Several paragraphs: the mark reopens each and closes once.
  [
    'Directeur Paul de Leeuw schreef aan het personeel: “Dit is een moeilijke tijd.\n\n“Toch zie ik lichtpunten.\n\n“Samen komen we eruit.”',
    ['direct', 'Dit is een moeilijke tijd.', 'Paul de Leeuw', 'schrijven'],
    ['direct', 'Toch zie ik lichtpunten.', 'Paul de Leeuw', 'schrijven'],
    ['direct', 'Samen komen we eruit.', 'Paul de Leeuw', 'schrijven'],
  ],
  [
    'Trouw vroeg het aan boer Gerrit Vos: „Ik ga door.\n\nMijn zoon ook”, zegt hij.',
    ['direct', 'Ik ga door.', 'Gerrit Vos', 'zeggen'],
    ['direct', 'Mijn zoon ook', 'Gerrit Vos', 'zeggen'],
  ],
  // Several sentences in one pair of marks.
  [
    '“Het was koud. Heel koud. Maar we zijn er”, zegt schaatser Irene Schouten.',
    ['direct', 'Het was koud. Heel koud. Maar we zijn er', 'Irene Schouten', 'zeggen'],
  ],
  // Dialogue with a dash.
  ['– Dat is niet waar, zei de burgemeester.', ['direct', 'Dat is niet waar', 'burgemeester', 'zeggen']],
];
