import type { Row } from './row.ts';

/** Words of somebody woven into the reporter's sentence. */
export const partial: Row[] = [
  [
    'De premier sprak van een ‘zwarte dag voor de democratie’.',
    ['partial', 'zwarte dag voor de democratie', 'premier', 'spreken'],
  ],
  [
    'Volgens de politie was sprake van “een uit de hand gelopen ruzie”.',
    ['partial', 'een uit de hand gelopen ruzie', 'politie', 'volgens'],
  ],
  [
    'De oppositie noemt het besluit “onbegrijpelijk en kortzichtig”.',
    ['partial', 'onbegrijpelijk en kortzichtig', 'oppositie', 'noemen'],
  ],
  [
    'Wilders zei dat Nederland “zijn grenzen moet sluiten”.',
    ['partial', 'zijn grenzen moet sluiten', 'Wilders', 'zeggen'],
  ],
  [
    'Het kabinet wil volgens minister Keijzer “zo snel mogelijk” beginnen met bouwen.',
    ['partial', 'zo snel mogelijk', 'Keijzer', 'volgens'],
  ],
  [
    'De Kremlin-woordvoerder waarschuwde voor „zeer ernstige gevolgen”.',
    ['partial', 'zeer ernstige gevolgen', 'Kremlin-woordvoerder', 'waarschuwen'],
  ],
  // a dateline speaks no more than its town does
  [
    'VELDHOVEN (ANP) - Vakbond CNV zegt "compleet overdonderd" te zijn.',
    ['partial', 'compleet overdonderd', 'CNV', 'zeggen'],
  ],
  [
    'Utrecht, 3 maart 2026 – De NS waarschuwt voor “zeer forse” gevolgen.',
    ['partial', 'zeer forse', 'NS', 'waarschuwen'],
  ],
  // the subject of a passive clause is not who speaks
  ['In de groep werd zijn adres gedeeld en opgeroepen om ‘met stenen’ langs te gaan.'],
  [
    'Bezoekers werden door de burgemeester opgeroepen om “rustig te blijven” in de stad.',
    ['partial', 'rustig te blijven', 'burgemeester', 'oproepen'],
  ],
  ['De bond is naar eigen zeggen ‘diep teleurgesteld’.', ['partial', 'diep teleurgesteld', 'bond', 'zeggen']],
  [
    'In een verklaring spreekt het bedrijf over een "ongelukkige samenloop van omstandigheden".',
    ['partial', 'ongelukkige samenloop van omstandigheden', 'bedrijf', 'spreken'],
  ],
  [
    'Het ziekenhuis liet weten dat de toestand van de patiënt “stabiel maar zorgelijk” is.',
    ['partial', 'stabiel maar zorgelijk', 'ziekenhuis', 'laten weten'],
  ],
  [
    'De rechtbank spreekt van een ‘gruwelijke daad’ en legt achttien jaar cel op.',
    ['partial', 'gruwelijke daad', 'rechtbank', 'spreken'],
  ],
  [
    'De maatregel is ‘te weinig en te laat’, aldus Greenpeace.',
    ['partial', 'te weinig en te laat', 'Greenpeace', 'aldus'],
  ],
  [
    'Demonstranten eisten “gerechtigheid voor alle slachtoffers”.',
    ['partial', 'gerechtigheid voor alle slachtoffers', 'demonstranten', 'eisen'],
  ],

  // A state of mind in the subject's own words, without a cue.
  ['De club is “zeer teleurgesteld” over het besluit.', ['partial', 'zeer teleurgesteld', 'club', null]],
  ['Analist Jos Versteeg noemt de reactie “overdreven”.', ['partial', 'overdreven', 'Jos Versteeg', 'noemen']],
  [
    'Een woordvoerder zei dat de bond “alle leden” oproept het werk neer te leggen.',
    ['partial', 'alle leden', 'woordvoerder', 'zeggen'],
  ],
  [
    'Volgens bevelvoerder Anna Kok stond er ‘gelukkig weinig wind’.',
    ['partial', 'gelukkig weinig wind', 'Anna Kok', 'volgens'],
  ],
  ['Kok riep zijn aanhangers op te komen en noemde de uitslag ‘gestolen’.', ['partial', 'gestolen', 'Kok', 'noemen']],
  ['De jury noemt het boek ‘een overrompelend portret’.', ['partial', 'een overrompelend portret', 'jury', 'noemen']],
  ['Volgens vakbondsman Cor de Jong zijn de leden ‘strijdbaar’.', ['partial', 'strijdbaar', 'Cor de Jong', 'volgens']],
  [
    'Boeren protesteren tegen het plan, dat zij “een mes in de rug” noemen.',
    ['partial', 'een mes in de rug', 'boeren', 'noemen'],
  ],
];
