import { describe, expect, it } from 'vitest';
import { createLexicon } from '../../pipeline/lexicon/lexicon.ts';
import { planDocuments } from '../../pipeline/planning/plan-documents.ts';
import { realise } from '../../pipeline/realisation/realise.ts';
import { extractArticle } from '../../pipeline/run.ts';
import { documentOf } from '../support/document.ts';

const lexicon = createLexicon();

/** What the press brief tells of a text of 20 November 2026, lead and background, in one language. */
function brief(markdown: string, language: string): string {
  const source = documentOf(markdown, { published: '2026-11-20' });
  const { document, extraction } = extractArticle(source, lexicon);
  const context = { document, units: [], factUnits: {}, readyStates: [], revision: 1, lexicon };
  const { lead, background } = realise(planDocuments(document, extraction), extraction, context, language).document
    .pressBrief;
  return [...lead, ...background.flat()]
    .map(({ text }) => text)
    .join(' ')
    .replace(/[\u00a0\u202f]/g, ' ');
}

const ROWS: [source: string, nl: string, en: string, fr: string][] = [
  [
    'In Utrecht stegen de huren met 5,4 procent. In Limburg stegen de huren met 3,9 procent.',
    'De huren zijn in Utrecht met 5,4 procent gestegen en in Limburg met 3,9 procent.',
    'The rents rose by 5.4% in Utrecht and by 3.9% in Limburg.',
    'Les loyers ont augmenté de 5,4 % à Utrecht et de 3,9 % dans le Limbourg.',
  ],
  [
    'De omzet van Philips steeg in 2024 met 3 procent. In 2025 daalde de omzet van Philips met 4 procent.',
    'De omzet van Philips steeg in 2024 met 3 procent, terwijl die in 2025 met 4 procent daalde.',
    'Philips’s turnover rose by 3% in 2024, while it fell by 4% in 2025.',
    'Le chiffre d’affaires de Philips a augmenté de 3 % en 2024, tandis qu’il a baissé de 4 % en 2025.',
  ],
  [
    'Transavia annuleerde 31 vluchten. Ryanair annuleerde 22 vluchten.',
    'Transavia heeft 31 vluchten geannuleerd, terwijl Ryanair 22 vluchten heeft geannuleerd.',
    'Transavia cancelled 31 flights, while Ryanair cancelled 22 flights.',
    'Transavia a annulé 31 vols, tandis que Ryanair a annulé 22 vols.',
  ],
  // one deed after another shares its subject, also where the second mention is shorter
  [
    'De gemeente Utrecht kocht vijf woningen. De gemeente Utrecht betaalde 3 miljoen euro aan de eigenaar.',
    'De gemeente Utrecht heeft vijf woningen gekocht en de eigenaar 3 miljoen euro betaald.',
    'The municipality of Utrecht bought five homes and paid the owner €3 million.',
    'La commune d’Utrecht a acheté cinq logements et payé 3 millions d’euros au propriétaire.',
  ],
  // a plan is not set against what has happened, nor one figure against what may be
  [
    'Transavia annuleerde 31 vluchten. Ryanair wil 22 vluchten annuleren.',
    'Transavia heeft 31 vluchten geannuleerd. Ryanair wil 22 vluchten annuleren.',
    'Transavia cancelled 31 flights. Ryanair wants to cancel 22 flights.',
    'Transavia a annulé 31 vols. Ryanair veut annuler 22 vols.',
  ],
  // a man and a man are two
  [
    'Een man kocht in Breda 30 auto’s. Een man verkocht in Tilburg 20 auto’s.',
    'Een man heeft in Breda 30 auto’s gekocht. Een man heeft in Tilburg twintig auto’s verkocht.',
    'A man bought 30 cars in Breda. A man sold 20 cars in Tilburg.',
    'Un homme a acheté 30 voitures à Bréda. Un homme a vendu 20 voitures à Tilbourg.',
  ],
];

describe('what was told already is taken up by a pronoun, and set side by side', () => {
  it.each(ROWS)('%s', (source, nl, en, fr) => {
    expect([brief(source, 'nl'), brief(source, 'en'), brief(source, 'fr')]).toEqual([nl, en, fr]);
  });
});
