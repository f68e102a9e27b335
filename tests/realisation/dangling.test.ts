import { describe, expect, it } from 'vitest';
import { createLexicon } from '../../pipeline/lexicon/lexicon.ts';
import { planDocuments } from '../../pipeline/planning/plan-documents.ts';
import { realise } from '../../pipeline/realisation/realise.ts';
import { extractArticle } from '../../pipeline/run.ts';
import { documentOf } from '../support/document.ts';

const lexicon = createLexicon();

/** The sentences and the rows of a press brief of 20 November 2026 in one language. */
function brief(markdown: string, language: string): string[] {
  const source = documentOf(markdown, { published: '2026-11-20' });
  const { document, extraction } = extractArticle(source, lexicon);
  const context = { document, units: [], factUnits: {}, readyStates: [], revision: 1, lexicon };
  const { lead, background, figures } = realise(planDocuments(document, extraction), extraction, context, language)
    .document.pressBrief;
  const texts = [...lead, ...background.flat()].map(({ text }) => text);
  return [...texts, ...figures.map(({ label }) => label)].map((text) => text.replace(/[\u00a0\u202f]/g, ' '));
}

describe('a definite needs something told to point at', () => {
  it.each([
    // which plan the first sentence says, and a note stands where that awaits a translator
    [
      'Het wauwelplan van Knoerf is omstreden. Het plan kost 3 miljoen euro.',
      ['[Awaiting translation]', 'The plan costs €3 million.'],
      ['[En attente de traduction]', 'Le plan coûte 3 millions d’euros.'],
    ],
    [
      'Het museum sluit wellicht ooit vanwege een verbouwing. De verbouwing duurt twee jaar.',
      ['[Awaiting translation]', 'The renovation lasts two years.'],
      ['[En attente de traduction]', 'La rénovation dure deux ans.'],
    ],
    // the one who was told of, and no second one
    [
      'Bij een ongeluk op de A2 is donderdag een motorrijder om het leven gekomen. Het 45-jarige slachtoffer kwam uit Weert.',
      [
        'A motorcyclist died in an accident on the A2 on Thursday 19 November.',
        'The 45-year-old victim came from Weert.',
      ],
      [
        'Un motocycliste est mort dans un accident jeudi 19 novembre sur l’A2.',
        'La victime de 45 ans venait de Weert.',
      ],
    ],
    // a woman, as the next sentence says
    [
      'Een leraar uit Almere is geschorst. Zij kwam uit Weert.',
      ['A teacher from Almere was suspended.', 'The teacher came from Weert.'],
      ['Une enseignante d’Almere a été suspendue.', 'L’enseignante venait de Weert.'],
    ],
    // one of many, as the source itself brings it in two sentences before
    [
      'Een wauwelaar reed maandag een vrachtwagen klem. Het was een bont gezicht. De politie heeft de vrachtwagen maandag in Tiel in beslag genomen.',
      ['On Monday 16 November, police seized a lorry in Tiel.'],
      ['Lundi 16 novembre, la police a saisi un camion à Tiel.'],
    ],
    // the source never says that it is one of many
    [
      'De wauwelaar met de vrachtwagen gleed uit. Het was een bont gezicht. De politie heeft de vrachtwagen maandag in Tiel in beslag genomen.',
      ['[Awaiting translation]', 'On Monday 16 November, police seized the lorry in Tiel.'],
      ['[En attente de traduction]', 'Lundi 16 novembre, la police a saisi le camion à Tiel.'],
    ],
    // there is one
    [
      'Het gewauwel over de temperatuur houdt aan. De temperatuur kan vrijdag oplopen tot 40 graden.',
      ['The temperature could rise to 40 °C on Friday 20 November.'],
      ['La température pourrait monter à 40 degrés vendredi 20 novembre.'],
    ],
    // the source opens with it, or it is told
    [
      'De verbouwing duurt twee jaar. De verbouwing kost 3 miljoen euro.',
      ['The renovation lasts two years and costs €3 million.', 'Length of the renovation', 'Cost of the renovation'],
      ['La rénovation dure deux ans et coûte 3 millions d’euros.', 'Durée de la rénovation', 'Coût de la rénovation'],
    ],
  ])('%s', (source, en, fr) => {
    expect([brief(source, 'en'), brief(source, 'fr')]).toEqual([en, fr]);
  });

  it('holds in Dutch, where the source’s own sentences stand', () => {
    expect(brief('Het wauwelplan van Knoerf is omstreden. Het plan kost 3 miljoen euro.', 'nl')).toContain(
      'Het plan kost 3 miljoen euro.',
    );
  });
});
