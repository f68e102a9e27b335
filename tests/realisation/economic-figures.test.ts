import { describe, expect, it } from 'vitest';
import { told } from '../support/told.ts';

/** What news of the economy says beside a figure → its sentence in nl, en and fr. */
const TOLD: [string, string, string, string][] = [
  // the share that a number is of a whole
  [
    'In maart waren 380.000 mensen werkloos, 3,8 procent van de beroepsbevolking.',
    'In maart zaten 380.000 mensen zonder werk, 3,8 procent van de beroepsbevolking.',
    'In March, 380,000 people were out of work, 3.8% of the labour force.',
    'En mars, 380 000 personnes étaient sans emploi, soit 3,8 % de la population active.',
  ],
  [
    'De fusie kost 90 banen, wat neerkomt op 6 procent van het personeel.',
    'De fusie kost 90 banen, 6 procent van het personeel.',
    'The merger is costing 90 jobs, 6% of the staff.',
    'La fusion coûte 90 emplois, soit 6 % du personnel.',
  ],
  // a move beside another move
  [
    'De huren stegen in juli met 3,9 procent, na een stijging van 5,1 procent een jaar eerder.',
    'De huren stegen in juli met 3,9 procent, tegen een stijging van 5,1 procent een jaar eerder.',
    'Rents rose by 3.9% in July, compared with a rise of 5.1% a year earlier.',
    'Les loyers ont augmenté de 3,9 % en juillet, contre une hausse de 5,1 % un an plus tôt.',
  ],
  // most of them, and how many these are
  [
    'De meeste bezoekers kwamen uit België: 41.000.',
    'Uit België kwamen 41.000 bezoekers, het hoogste aantal.',
    'A total of 41,000 visitors came from Belgium, the highest number.',
    '41 000 visiteurs venaient de Belgique, soit le nombre le plus élevé.',
  ],
  // at what an index closed
  [
    'De AEX sloot 0,6 procent lager op 911,4 punten.',
    'De AEX heeft 0,6 procent lager op 911,4 punten gesloten.',
    'The AEX index closed 0.6% lower at 911.4 points.',
    'L’indice AEX a clôturé en baisse de 0,6 % à 911,4 points.',
  ],
  // a rate has its four decimals
  [
    'De euro was 1,1732 dollar waard.',
    'De euro was 1,1732 dollar waard.',
    'The euro was worth $1.1732.',
    'L’euro valait 1,1732 dollar.',
  ],
  // the share of a company, and not the company
  [
    'Het aandeel Heineken verloor 2,1 procent.',
    'De beurskoers van Heineken is met 2,1 procent gedaald.',
    'Heineken’s share price fell by 2.1%.',
    'Le cours de Bourse de Heineken a baissé de 2,1 %.',
  ],
  // more or less of a mass; more or less without a noun
  [
    'De brouwer verkocht 4 procent minder bier.',
    'De brouwer heeft 4 procent minder bier verkocht.',
    'The brewer sold 4% less beer.',
    'Le brasseur a vendu 4 % de bière en moins.',
  ],
  [
    'De supermarkten hebben 3 procent meer omgezet dan in 2024.',
    'De supermarkten hebben 3 procent meer omgezet dan in 2024.',
    'The supermarkets turned over 3% more than in 2024.',
    'Les supermarchés ont encaissé 3 % de plus qu’en 2024.',
  ],
  [
    'Windmolens op zee waren goed voor 12 procent van de stroomproductie.',
    'Windmolens op zee waren goed voor 12 procent van de stroomproductie.',
    'Offshore wind turbines accounted for 12% of the electricity production.',
    'Les éoliennes en mer représentaient 12 % de la production d’électricité.',
  ],
];

/** Nothing is told: of what a figure is a share, or what there is more of, has no word, or stands with another noun. */
const UNTOLD: string[] = [
  'Het ziekenhuis behandelde 12 procent minder knurften dan in 2024.',
  'Werknemers op zee verdienden 300 euro.',
];

/** The rest is told without it. */
const APART: [string, string[]][] = [
  // which share it is stands behind a noun that more words narrow
  [
    'De gemeente sluit twaalf scholen, een kwart van alle scholen in de stad.',
    ['The municipality is closing 12 schools.'],
  ],
];

describe('figures of the economy', () => {
  it.each(TOLD)('%s', (source, nl, en, fr) => {
    expect([told(source, 'nl'), told(source, 'en'), told(source, 'fr')]).toEqual([[nl], [en], [fr]]);
  });

  it.each(UNTOLD)('not: %s', (source) => {
    expect(told(source, 'nl')).toEqual([]);
  });

  it.each(APART)('%s', (source, en) => {
    expect(told(source, 'en')).toEqual(en);
  });
});
