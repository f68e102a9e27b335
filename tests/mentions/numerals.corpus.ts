/** Numbers that are no quantity: `kind value`, with ways to say it. Each phrasing has this one numeral and no quantity. */
export const NUMERALS: Readonly<Record<string, readonly string[]>> = {
  'age 34': [
    'De 34-jarige man is vrij.',
    'De vierendertigjarige man is vrij.',
    'De man is 34 jaar oud.',
    'Jan Jansen (34) is vrij.',
    'De agenten zochten een man van 34.',
    'De agenten zochten een man van 34 jaar.',
    'Zij werd 34 jaar.',
    'Hij stopte op zijn 34ste.',
    'Ze is jonger dan 34 jaar.',
  ],
  'age 65': ['De 65-plussers krijgen een prik.', 'Boven de 65 jaar is het gratis.'],
  score: ['Ajax won met 3-1.', 'Het werd 0-0.', 'De set eindigde in 6–4.'],
  'ordinal 3': ['Hij werd derde.', 'Het was de derde keer.', 'Het was de 3e keer.', 'Het was de 3de keer.'],
  'ordinal 21': ['Ze eindigde als eenentwintigste.', 'Ze eindigde als 21ste.', 'Ze eindigde als 21e.'],
  'ordinal 100': ['Zij is de honderdste bezoeker.', 'Zij is de 100e bezoeker.'],
  time: [
    'De winkel opent om 12.30 uur.',
    'De winkel opent om 12:30.',
    'De winkel opent om half een.',
    'De winkel opent om kwart over negen.',
    'De winkel opent om 20u15.',
    'De winnaar liep 1.37,33.',
  ],
  'time 3': ['De aanval begon om drie uur.', 'De aanval begon om 3 uur.', 'De aanval begon rond drie uur ’s nachts.'],
  identifier: [
    'De A5 is dicht.',
    'De N201 is dicht.',
    'Bel 070-1234567.',
    'Bel 06 12345678.',
    'Kijk op www.site2.nl.',
    'De F-16 steeg op.',
  ],
  'identifier 12': [
    'Artikel 12 vervalt.',
    'Zij woont aan de Kerkstraat 12.',
    'Lijn 12 rijdt niet.',
    'Afrit 12 is dicht.',
  ],
  'identifier 1000': ['Zij won de 1000 meter.'],
  'score 6': ['De club staat op zes punten.'],
  version: ['De dienst draait op 2.0.1.'],
  'version 2': ['De dienst draait op versie 2.'],
  'other 2': ['Zij traint twee keer per week.', 'Zij traint tweemaal.'],
  'other 1': ['Eén van de leden stemde tegen.', 'Hij werd op één na de jongste.'],
};

/** Near misses: these look like numerals and are quantities. */
export const QUANTITIES_AFTER_ALL: readonly string[] = [
  'Er kwamen 20-25 gasten.',
  'De rit duurde drie uur.',
  'Hij kreeg 34 jaar cel.',
  'De boete is 12,30 euro.',
  'Een derde van de leden stemde tegen.',
  'Het getal is 2,0 procent.',
];
