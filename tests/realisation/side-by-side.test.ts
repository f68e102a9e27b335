import { describe, expect, it } from 'vitest';
import { told } from '../support/told.ts';

/** How statistics offices and companies set figures side by side → the last sentence of what is told in nl, en and fr. */
const SAID: [string, string, string, string][] = [
  [
    'Vlees werd 6 procent duurder, zuivel 2 procent.',
    'Zuivel is 2 procent duurder geworden.',
    'Dairy products became 2% more expensive.',
    'Les produits laitiers ont renchéri de 2 %.',
  ],
  [
    'Zonnepanelen waren goed voor 21 procent van de stroomproductie, windmolens voor 29 procent.',
    'Windmolens waren goed voor 29 procent van de stroomproductie.',
    'Wind turbines accounted for 29% of the electricity production.',
    'Les éoliennes représentaient 29 % de la production d’électricité.',
  ],
  [
    'Onder jongeren was de werkloosheid 9,1 procent, onder 45-plussers 2,4 procent.',
    'De werkloosheid bedroeg onder 45-plussers 2,4 procent.',
    'Unemployment stood at 2.4% among people aged 45 and over.',
    'Le chômage était de 2,4 % parmi les personnes de 45 ans et plus.',
  ],
  [
    'In het noorden valt 5 millimeter regen, in het zuiden slechts 2 millimeter.',
    'In het zuiden valt slechts twee millimeter regen.',
    'Only 2 mm of rain is falling in the south.',
    'Il tombe seulement deux millimètres de pluie dans le sud.',
  ],
  [
    'Mannen verdienen gemiddeld 28 euro per uur, vrouwen 25 euro.',
    'Vrouwen verdienen gemiddeld 25 euro per uur.',
    'Women earn €25 per hour on average.',
    'Les femmes gagnent 25 euros de l’heure en moyenne.',
  ],
  [
    'DNB verwacht dat de economie dit jaar met 1,2 procent groeit en volgend jaar met 1,0 procent.',
    'DNB verwacht dat de economie volgend jaar met 1 procent zal groeien.',
    'The Dutch central bank (DNB) expects the economy to grow by 1% next year.',
    'L’économie devrait progresser de 1 % l’an prochain, prévoit la Banque centrale néerlandaise (DNB).',
  ],
  [
    'In Nederland steeg de huur met 4 procent, de koopprijs met 6 procent.',
    'De koopprijs is in Nederland met 6 procent gestegen.',
    'The purchase price rose by 6% in the Netherlands.',
    'Le prix d’achat a augmenté de 6 % aux Pays-Bas.',
  ],
  [
    'Het aantal inbraken daalde met 5 procent, het aantal overvallen met 8 procent.',
    'Het aantal overvallen is met 8 procent gedaald.',
    'The number of robberies fell by 8%.',
    'Le nombre de braquages a baissé de 8 %.',
  ],
  [
    'De prijzen stegen het hardst in Flevoland (9,1 procent), gevolgd door Groningen (8,4 procent).',
    'De prijzen zijn in Flevoland (9,1 procent, gevolgd door Groningen met 8,4 procent) het hardst gestegen.',
    'Prices rose most sharply in Flevoland (9.1%, followed by Groningen with 8.4%).',
    'Les prix ont augmenté le plus fortement dans le Flevoland (9,1 %, devant Groningue avec 8,4 %).',
  ],
  [
    'De werkloosheid is het hoogst in Rotterdam (5,1 procent), gevolgd door Den Haag (4,9 procent).',
    'De werkloosheid is in Rotterdam (5,1 procent, gevolgd door Den Haag met 4,9 procent) het hoogst.',
    'Unemployment is highest in Rotterdam (5.1%, followed by The Hague with 4.9%).',
    'Le chômage atteint son plus haut niveau à Rotterdam (5,1 %, devant La Haye avec 4,9 %).',
  ],
  [
    'De grootste stijging was er in Flevoland (9,1 procent).',
    'De grootste stijging was in Flevoland (9,1 procent).',
    'The largest rise was in Flevoland (9.1%).',
    'La plus grande hausse a été enregistrée dans le Flevoland (9,1 %).',
  ],
  [
    'De netto winst daalde van 148 miljoen euro naar 125 miljoen euro.',
    'De netto winst is gedaald van 148 miljoen naar 125 miljoen euro.',
    'The net profit fell from €148 million to €125 million.',
    'Le bénéfice net est passé de 148 à 125 millions d’euros.',
  ],
  [
    'Zonder bijzondere posten kwam de nettowinst uit op 70 miljoen euro.',
    'De nettowinst bedroeg zonder bijzondere posten 70 miljoen euro.',
    'Net profit stood at €70 million excluding one-off items.',
    'Le bénéfice net était de 70 millions d’euros hors éléments exceptionnels.',
  ],
  [
    'De VVD staat op 19 zetels.',
    'De VVD komt op negentien zetels uit.',
    'The VVD stands at 19 seats.',
    'Le VVD est crédité de 19 sièges.',
  ],
  [
    'Driekwart van de jongeren gebruikt dagelijks sociale media.',
    'Driekwart van de jongeren gebruikt dagelijks sociale media.',
    'Three-quarters of the young people use social media every day.',
    'Les trois quarts des jeunes utilisent des médias sociaux chaque jour.',
  ],
  [
    'Het KNMI telde dit jaar 34 zomerse dagen.',
    'Het KNMI heeft dit jaar 34 zomerse dagen geregistreerd.',
    'The meteorological institute KNMI recorded 34 summery days this year.',
    'L’institut météorologique KNMI a enregistré 34 jours estivaux cette année.',
  ],
  [
    'De vijf armste gemeenten krijgen 20 miljoen euro.',
    'De vijf armste gemeenten ontvangen 20 miljoen euro.',
    'The five poorest municipalities receive €20 million.',
    'Les cinq communes les plus pauvres reçoivent 20 millions d’euros.',
  ],
  [
    'De hoogste boete bedroeg 180.000 euro.',
    'De hoogste boete bedroeg 180.000 euro.',
    'The highest fine stood at €180,000.',
    'L’amende la plus élevée était de 180 000 euros.',
  ],
];

/** What looks like it and is not: text → what no language may say of it. */
const NONE: [string, RegExp][] = [
  // so many more than those who expect the contrary
  ['Per saldo verwacht 12 procent van de ondernemers dat de omzet toeneemt.', /12/],
  ['In de industrie was er een daling van 2 procent.', /daling|fall/],
  ['De winst kwam in Utrecht uit op 3 miljoen euro, gevolgd door Zeeland (plus 8 procent).', /Zeeland|3 /],
  ['De prijzen stegen in Flevoland, gevolgd door Groningen (8,4 procent).', /Flevoland|8[,.]4/],
  ['De op twee na grootste bank schrapt 400 banen.', /400/],
  ['Zonder subsidie gaat het theater failliet.', /failliet|bankrupt/],
  // its own verb
  [
    'Kinderen kregen 20 euro, volwassenen betaalden 10 euro.',
    /volwassenen (?:hebben|kregen|ontvingen)|adults (?:got|received)/,
  ],
  ['De partij staat op drie plaatsen.', /drie|three/],
];

describe('figures side by side', () => {
  it.each(SAID)('%s', (source, nl, en, fr) => {
    expect(['nl', 'en', 'fr'].map((language) => told(source, language).at(-1))).toEqual([nl, en, fr]);
  });

  it.each(NONE)('not: %s', (source, pattern) => {
    expect(['nl', 'en'].flatMap((language) => told(source, language)).join(' ')).not.toMatch(pattern);
  });
});
