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
    'Rents rose by 5.4% in Utrecht and by 3.9% in Limburg.',
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

const ONE_BY_ONE: [source: string, nl: string, en: string][] = [
  // a painter’s work is by the painter; prices at large take no article
  [
    'Het museum kocht een schilderij van Judith Leyster.',
    'Het museum heeft een schilderij van Judith Leyster gekocht.',
    'The museum bought a painting by Judith Leyster.',
  ],
  ['De huren stegen met 5 procent.', 'De huren zijn met 5 procent gestegen.', 'Rents rose by 5%.'],
  // whoever died is no fatality before the verb says so
  ['Er vielen minder doden.', 'Minder mensen zijn om het leven gekomen.', 'Fewer people died.'],
  // what came about over years; by a day so many had been counted
  [
    'Het aantal leerlingen daalde in zes jaar van 3.400 naar 2.750.',
    'Het aantal leerlingen daalde in zes jaar van 3400 naar 2750.',
    'The number of pupils fell from 3,400 to 2,750 over six years.',
  ],
  [
    'Tot zondag kwamen 26 tips binnen bij de politie.',
    'Zesentwintig tips kwamen tot zondag binnen.',
    'Twenty-six tip-offs were filed by Sunday 15 November.',
  ],
  // what somebody reports came before the report
  [
    'De politie meldt dat 47 bewoners gewond zijn geraakt.',
    'De politie meldt dat 47 bewoners gewond zijn geraakt.',
    'Police said 47 residents had been injured.',
  ],
  // a stance is no progressive
  ['De vakbond steunt de eisen.', 'De vakbond steunt de eisen.', 'The trade union supports the demands.'],
  // she is introduced in a sentence that awaits a translator
  [
    'Een vrouw uit Leer raakte zoek in het zwarte gat. De vrouw is naar het ziekenhuis gebracht.',
    'De vrouw is naar het ziekenhuis gebracht.',
    'A woman was taken to hospital.',
  ],
  [
    'De vrouw is naar het ziekenhuis gebracht.',
    'De vrouw is naar het ziekenhuis gebracht.',
    'The woman was taken to hospital.',
  ],
  // a new subject gives way to its time
  [
    'Er werd in 2024 een eerdere schikking van 500.000 euro afgewezen.',
    'In 2024 werd een eerdere schikking van 500.000 euro afgewezen.',
    'An earlier settlement of €500,000 was rejected in 2024.',
  ],
];

describe('sentences as a newsroom writes them', () => {
  it.each(ONE_BY_ONE)('%s', (source, nl, en) => {
    expect([brief(source, 'nl'), brief(source, 'en')]).toEqual([nl, en]);
  });
});

/** The headline in English of a text with a Dutch title that nobody has translated, and what a draft says of that. */
function head(title: string, markdown: string): string[] {
  const source = documentOf(markdown, { published: '2026-11-20' });
  source.frontMatter.title = title;
  const { document, extraction } = extractArticle(source, lexicon);
  const unit = {
    id: 'u-title',
    kind: 'title' as const,
    source: title,
    span: { start: 0, end: 0, text: title },
    targets: {},
  };
  const context = { document, units: [unit as never], factUnits: {}, readyStates: [], revision: 1, lexicon };
  const { document: said, furniture } = realise(planDocuments(document, extraction), extraction, context, 'en');
  return [said.headline, furniture.draft];
}

describe('what heads a document whose title awaits a translator', () => {
  it('the fact of the opening that the title speaks of', () => {
    const text = 'Een rijtjeshuis vloog in brand. Bij de brand kwam een vrouw om het leven.';
    expect(head('Vrouw komt om het leven bij brand', text)).toEqual(['Woman dies in fire', '']);
  });

  it('no rise of which only the sentences before say what rose: the draft gives the Dutch title', () => {
    expect(head('Huizenprijzen blijven hard gaan', 'De stijging bedroeg 7 procent.')).toEqual([
      'Press brief',
      'Draft: one item still awaits a translator. Dutch title: “Huizenprijzen blijven hard gaan”.',
    ]);
  });
});
