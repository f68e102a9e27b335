import { describe, expect, it } from 'vitest';
import { tell } from '../support/tell.ts';

/** What the sentences of a text tell in three languages, the last of them. */
const last = (text: string): string[] =>
  tell(text)
    .at(-1)!
    .map((said) => said.replace(/[\u00a0\u202f]/g, ' '));
/** The Dutch sentences that a text tells. */
const dutch = (text: string): string[] => tell(text, ['nl']).flat();

describe('a sentence that only sets the figure before it against another', () => {
  it.each([
    [
      'In 2025 verhuisden 340.000 mensen naar Nederland. Dat zijn er 150.000 minder dan een jaar eerder.',
      'In 2025 verhuisden 340.000 mensen naar Nederland, 150.000 minder dan een jaar eerder.',
      'In 2025, 340,000 people moved to the Netherlands, 150,000 fewer than a year earlier.',
      'En 2025, 340 000 personnes ont déménagé aux Pays-Bas, soit 150 000 de moins qu’un an plus tôt.',
    ],
    [
      'De inflatie in Nederland bedroeg in september 2,9 procent. In de eurozone was dat 2,1 procent.',
      'De inflatie bedroeg in september in Nederland 2,9 procent, tegen 2,1 procent in de eurozone.',
      'Inflation stood at 2.9% in the Netherlands in September, compared with 2.1% in the eurozone.',
      'L’inflation s’est établie à 2,9 % en septembre aux Pays-Bas, contre 2,1 % dans la zone euro.',
    ],
    [
      'Het ziekteverzuim bedroeg vorig jaar 8,1 procent. Normaal is dat 5 procent.',
      'Het ziekteverzuim bedroeg vorig jaar 8,1 procent, tegen 5 procent normaal.',
      'Sickness absence stood at 8.1% last year, compared with 5% normally.',
      'L’absentéisme pour maladie s’est établi à 8,1 % l’an dernier, contre 5 % en temps normal.',
    ],
    [
      'De douane onderschepte vorig jaar 10.000 kilo cocaïne in Rotterdam. In Antwerpen was dat 44.000 kilo.',
      'De douane onderschepte vorig jaar in Rotterdam 10.000 kilo cocaïne, tegen 44.000 kilo in Antwerpen.',
      'Customs intercepted 10,000 kg of cocaine in Rotterdam last year, compared with 44,000 kg in Antwerp.',
      'La douane a intercepté 10 000 kilos de cocaïne l’an dernier à Rotterdam, contre 44 000 kilos à Anvers.',
    ],
    [
      'In België werden 500 auto’s gestolen. In Duitsland waren dat er 900.',
      'In België zijn 500 auto’s gestolen, tegen 900 in Duitsland.',
      'Five hundred cars were stolen in Belgium, compared with 900 in Germany.',
      'Cinq cents voitures ont été volées en Belgique, contre 900 en Allemagne.',
    ],
  ])('%s', (text, ...said) => {
    expect(last(text)).toEqual(said);
  });

  it('a year earlier it was still so much', () => {
    expect(
      dutch('Vorig jaar werkte 15 procent van de Nederlanders thuis. Een jaar eerder was het nog 12 procent.'),
    ).toEqual(['Vorig jaar werkte 15 procent van de Nederlanders thuis, tegen 12 procent een jaar eerder.']);
  });

  // another unit, no figure, another paragraph
  it.each([
    ['In België werden 500 auto’s gestolen. In Duitsland was dat 12 procent.', 'In België zijn 500 auto’s gestolen.'],
    ['In België werden 500 auto’s gestolen. Een jaar eerder was het warm.', 'In België zijn 500 auto’s gestolen.'],
    ['In België werden 500 auto’s gestolen.\n\nIn Duitsland waren dat er 900.', 'In België zijn 500 auto’s gestolen.'],
  ])('%s', (text, said) => {
    expect(dutch(text)).toEqual([said]);
  });

  it('a part of the same figure is told by itself', () => {
    expect(dutch('In Nederland gingen 35 musea dicht. In Utrecht waren dat er vier.')).toEqual([
      'In Nederland zijn 35 musea gesloten.',
      'In Utrecht zijn vier musea gesloten.',
    ]);
  });
});

describe('a number whose noun stands in the sentence before', () => {
  it.each([
    [
      'Op Schiphol werden 120 vluchten geannuleerd. KLM annuleerde er 84.',
      'KLM heeft 84 vluchten geannuleerd.',
      'KLM cancelled 84 flights.',
      'KLM a annulé 84 vols.',
    ],
    [
      'Op Schiphol werden 120 vluchten geannuleerd. KLM annuleerde er 84, Transavia 19.',
      'Transavia heeft negentien vluchten geannuleerd.',
      'Transavia cancelled 19 flights.',
      'Transavia a annulé 19 vols.',
    ],
    [
      'Het museum trok vorig jaar 300.000 bezoekers. Een derde kwam uit het buitenland.',
      'Een derde van de 300.000 bezoekers kwam uit het buitenland.',
      'A third of the 300,000 visitors came from other countries.',
      'Un tiers des 300 000 visiteurs venaient de l’étranger.',
    ],
  ])('%s', (text, ...said) => {
    expect(last(text)).toEqual(said);
  });

  // a bus is not arrested; of whom is a half, where two are counted or others stand beside
  it.each([
    'Twee bussen botsten in Ede. De politie hield er drie aan.',
    'De gemeente kreeg 400 klachten van 300 bewoners. De helft is overleden.',
    'De bewoners kochten 40 auto’s. De helft is overleden.',
    'Het was druk. De helft is overleden.',
  ])('%s', (text) => {
    expect(dutch(text).join(' ')).not.toMatch(/helft|drie/);
  });
});
