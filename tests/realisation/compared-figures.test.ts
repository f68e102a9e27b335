import { describe, expect, it } from 'vitest';
import { partialLines } from '../support/facts.ts';
import { told } from '../support/told.ts';

type Row = [source: string, nl: string, en: string, fr: string];

/** What a figure is as a rule, on average or in the whole country, beside it. */
const USUAL: Row[] = [
  [
    'In juli viel er 120 millimeter regen, tegen 80 millimeter normaal.',
    'Er viel in juli 120 millimeter regen, tegen 80 millimeter normaal.',
    'In July, 120 mm of rain fell, compared with 80 mm normally.',
    'Il est tombé 120 millimètres de pluie en juillet, contre 80 millimètres en temps normal.',
  ],
  [
    'In juni was het in De Bilt gemiddeld 15,8 graden, tegen 13 graden normaal.',
    'Het werd in juni in De Bilt gemiddeld 15,8 graden, tegen 13 graden normaal.',
    'It was 15.8 °C on average in De Bilt in June, compared with 13 °C normally.',
    'Il a fait 15,8 degrés en moyenne en juin à De Bilt, contre 13 degrés en temps normal.',
  ],
  [
    'In juli viel er 120 millimeter regen, tegen een langjarig gemiddelde van 80 millimeter.',
    'Er viel in juli 120 millimeter regen, tegen het langjarig gemiddelde van 80 millimeter.',
    'In July, 120 mm of rain fell, compared with the long-term average of 80 mm.',
    'Il est tombé 120 millimètres de pluie en juillet, contre une moyenne à long terme de 80 millimètres.',
  ],
  [
    'Het ziekteverzuim bedroeg 7 procent, tegen landelijk 5 procent.',
    'Het ziekteverzuim bedroeg 7 procent, tegen 5 procent landelijk.',
    'Sickness absence stood at 7%, compared with 5% nationally.',
    'L’absentéisme pour maladie était de 7 %, contre 5 % à l’échelle nationale.',
  ],
  [
    'De politie telde 40 incidenten (tegen 25 gewoonlijk).',
    'De politie heeft 40 incidenten geregistreerd, tegen 25 normaal.',
    'Police recorded 40 incidents, compared with 25 normally.',
    'La police a enregistré 40 incidents, contre 25 en temps normal.',
  ],
];

/** In brackets: the figure of another time, by how much it rose, and the figure of each name. */
const BRACKETED: Row[] = [
  [
    'In de handel gingen 72 bedrijven failliet (38 in december).',
    'Tweeënzeventig bedrijven zijn in de handel failliet gegaan, tegen 38 in december.',
    'Seventy-two companies went bankrupt in the trade, compared with 38 in December.',
    'Soixante-douze entreprises ont fait faillite dans le commerce, contre 38 en décembre.',
  ],
  [
    'De winst kwam uit op 12 miljoen euro (2024: 10 miljoen euro).',
    'De winst bedroeg 12 miljoen euro, tegen 10 miljoen euro in 2024.',
    'Profit amounted to €12 million, compared with €10 million in 2024.',
    'Le bénéfice s’est élevé à 12 millions d’euros, contre 10 millions d’euros en 2024.',
  ],
  [
    'De export steeg met 5 procent (was 3 procent).',
    'De export is met 5 procent gestegen, tegen 3 procent eerder.',
    'Exports rose by 5%, compared with 3% previously.',
    'Les exportations ont augmenté de 5 %, contre 3 % auparavant.',
  ],
  [
    'Er vielen 41 doden (normaal 12).',
    'Eenenveertig mensen zijn om het leven gekomen, tegen twaalf normaal.',
    'Forty-one people died, compared with 12 normally.',
    'Quarante et une personnes sont mortes, contre 12 en temps normal.',
  ],
  [
    'De omzet bedroeg 4,2 miljard euro (plus 8 procent).',
    'De omzet bedroeg 4,2 miljard euro, een stijging van 8 procent.',
    'Revenue amounted to €4.2 billion, a rise of 8%.',
    'Le chiffre d’affaires s’est élevé à 4,2 milliards d’euros, soit une hausse de 8 %.',
  ],
  [
    'De huizenprijzen stegen het hardst in Overijssel (7,7 procent) en Flevoland (7,5 procent).',
    'De huizenprijzen zijn in Overijssel (7,7 procent) en Flevoland (7,5 procent) het hardst gestegen.',
    'House prices rose most sharply in Overijssel (7.7%) and Flevoland (7.5%).',
    'Les prix des logements ont augmenté le plus fortement dans l’Overijssel (7,7 %) et dans le Flevoland (7,5 %).',
  ],
  [
    'De export naar Duitsland (12 miljard euro) daalde.',
    'De export naar Duitsland (12 miljard euro) is gedaald.',
    'Exports to Germany (€12 billion) fell.',
    'Les exportations vers l’Allemagne (12 milliards d’euros) ont baissé.',
  ],
];

/** Less by half, and than a figure that is given with its time. */
const THAN: Row[] = [
  [
    'De politie hield 320 verdachten aan, de helft minder dan in 2024.',
    'De politie heeft 320 verdachten aangehouden, de helft minder dan in 2024.',
    'Police arrested 320 suspects, 50% fewer than in 2024.',
    'La police a arrêté 320 suspects, soit 50 % de moins qu’en 2024.',
  ],
  [
    'Het museum trok 320.000 bezoekers, een derde minder dan de 480.000 in 2024.',
    'Het museum heeft 320.000 bezoekers getrokken, een derde minder dan in 2024 (480.000).',
    'The museum attracted 320,000 visitors, a third fewer than in 2024 (480,000).',
    'Le musée a attiré 320 000 visiteurs, soit un tiers de moins qu’en 2024 (480 000).',
  ],
  [
    'De winst bedroeg 70 miljoen euro, minder dan de 80 miljoen euro van een jaar eerder.',
    'De winst bedroeg 70 miljoen euro, minder dan een jaar eerder (80 miljoen euro).',
    'Profit amounted to €70 million, less than a year earlier (€80 million).',
    'Le bénéfice s’est élevé à 70 millions d’euros, soit moins qu’un an plus tôt (80 millions d’euros).',
  ],
];

/** The first fact of each: a number with the clause that says of whom. */
const COUNTED: Row[] = [
  [
    'Het aantal jongeren dat rookt steeg van 12 naar 14 procent.',
    'Het aantal jongeren dat rookt, is gestegen van 12 naar 14 procent.',
    'The number of young people who smoke rose from 12% to 14%.',
    'Le nombre de jeunes qui fument est passé de 12 % à 14 %.',
  ],
  [
    'Het aantal auto’s dat werd gestolen, daalde met 8 procent.',
    'Het aantal auto’s dat werd gestolen, is met 8 procent gedaald.',
    'The number of cars that were stolen fell by 8%.',
    'Le nombre de voitures qui ont été volées a baissé de 8 %.',
  ],
  [
    'Het aantal bedrijven dat failliet ging, steeg in mei met 12 procent ten opzichte van april.',
    'Het aantal bedrijven dat failliet ging, steeg in mei met 12 procent ten opzichte van april.',
    'The number of companies that went bankrupt rose by 12% in May compared with April.',
    'Le nombre d’entreprises qui ont fait faillite a augmenté de 12 % en mai par rapport au mois d’avril.',
  ],
  [
    'Het aantal kinderen dat in armoede leeft is gedaald tot 103.000.',
    'Het aantal kinderen dat in armoede leeft, is gedaald naar 103.000.',
    'The number of children who live in poverty fell to 103,000.',
    'Le nombre d’enfants qui vivent dans la pauvreté est descendu à 103 000.',
  ],
];

/** Half a year, a figure that is corrected for something, and what somebody sees grow. */
const FURTHER: Row[] = [
  [
    'De schorsing duurt een half jaar.',
    'De schorsing duurt een half jaar.',
    'The suspension lasts six months.',
    'La suspension dure six mois.',
  ],
  [
    'De man kreeg anderhalf jaar gevangenisstraf.',
    'De man is tot anderhalf jaar gevangenisstraf veroordeeld.',
    'The man was sentenced to 18 months in prison.',
    'L’homme a été condamné à 18 mois de prison.',
  ],
  [
    'Gecorrigeerd voor zittingsdagen gingen er 271 bedrijven failliet, tegen 266 in december.',
    'Na correctie voor zittingsdagen zijn 271 bedrijven failliet gegaan, tegen 266 in december.',
    'After adjustment for the number of court session days, 271 companies went bankrupt, compared with 266 in December.',
    'Après correction du nombre de jours d’audience, 271 entreprises ont fait faillite, contre 266 en décembre.',
  ],
  [
    'Gecorrigeerd voor seizoensinvloeden steeg de productie met 2 procent.',
    'De productie is na correctie voor seizoensinvloeden met 2 procent gestegen.',
    'Production rose by 2% after seasonal adjustment.',
    'La production a augmenté de 2 % en données corrigées des variations saisonnières.',
  ],
  [
    'Het ziekenhuis zag de bedrijfswinst met 1,3 procent groeien naar 7,2 miljoen euro.',
    'De bedrijfswinst van het ziekenhuis is met 1,3 procent gestegen tot 7,2 miljoen euro.',
    'The hospital’s operating profit rose by 1.3% to €7.2 million.',
    'Le bénéfice d’exploitation de l’hôpital a augmenté de 1,3 %, à 7,2 millions d’euros.',
  ],
  // they are a part of the 185, and rose from nothing that is said
  [
    'Van de 185 plantensoorten zijn er 92 toegenomen.',
    'Tweeënnegentig van de 185 plantensoorten zijn in aantal toegenomen.',
    'Ninety-two of the 185 plant species increased in number.',
    'Sur les 185 espèces végétales, 92 ont progressé.',
  ],
];

/** What looks alike and is told without. */
const PLAIN: [source: string, en: string[]][] = [
  // a part of them, in brackets
  ['Er zijn 300 woningen gebouwd (200 in Breda).', ['Three hundred homes were built.']],
  ['Sinds 2020 zijn 300 woningen gebouwd (120 in 2024).', ['Three hundred homes have been built since 2020.']],
  ['In 2025 werden 300 woningen gebouwd (40 in maart 2025).', ['Three hundred homes were built in 2025.']],
  // an average against a figure that is none
  ['Het ziekteverzuim bedroeg 7 procent, tegen gemiddeld 5 procent in 2024.', []],
];

describe('a figure and what it is set against', () => {
  it.each([...USUAL, ...BRACKETED, ...THAN, ...COUNTED, ...FURTHER])('%s', (source, nl, en, fr) => {
    expect(['nl', 'en', 'fr'].map((language) => told(source, language)[0])).toEqual([nl, en, fr]);
  });

  it.each(PLAIN)('not: %s', (source, en) => {
    expect(told(source, 'en')).toEqual(en);
  });

  it('a number without the clause that says of whom is not told', () => {
    expect(partialLines('Het aandeel huishoudens dat een warmtepomp heeft, groeide naar 12 procent.')).toEqual([
      'growth final=12 procent theme=aandeel van huishoudens without dat een warmtepomp heeft',
    ]);
  });
});
