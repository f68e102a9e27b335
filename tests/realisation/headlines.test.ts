import { describe, expect, it } from 'vitest';
import { createLexicon } from '../../pipeline/lexicon/lexicon.ts';
import { DutchVerb, verbsOf } from '../../pipeline/lexicon/verbs.ts';
import { planDocuments } from '../../pipeline/planning/plan-documents.ts';
import { realise } from '../../pipeline/realisation/realise.ts';
import { extractArticle } from '../../pipeline/run.ts';
import { documentOf } from '../support/document.ts';

const lexicon = createLexicon();

/** Headline and opening sentence of a text of Friday 20 November 2026 whose title awaits a translator. */
function told(title: string, markdown: string, language: string): [headline: string, opening: string] {
  const source = documentOf(markdown, { published: '2026-11-20' });
  source.frontMatter.title = title;
  const { document, extraction } = extractArticle(source, lexicon);
  const context = { document, units: [], factUnits: {}, readyStates: [], revision: 1, lexicon };
  const said = realise(planDocuments(document, extraction), extraction, context, language).document;
  const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
  return [plain(said.headline), plain(said.pressBrief.lead[0]?.text ?? '')];
}

const HEADS: [title: string, source: string, en: string, fr: string][] = [
  [
    // the day of the news goes without saying
    'Politie pakt verdachten op',
    'De politie heeft donderdag in Breda vier verdachten aangehouden.',
    'Police arrest four suspects in Breda',
    'La police arrête quatre suspects à Bréda',
  ],
  [
    'Onderzoek naar witwassen',
    'Sinds 3 november zijn in Nederland elf verdachten aangehouden.',
    '11 suspects arrested in the Netherlands since 3 November',
    'Onze suspects arrêtés aux Pays-Bas depuis le 3 novembre',
  ],
  [
    // a year that is over is told in the past
    'Bedrijf meldt cijfers',
    'Heineken boekte vorig jaar een winst van 3 miljoen euro.',
    'Heineken made profit of €3 million last year',
    'Heineken a réalisé un bénéfice de 3 millions d’euros l’an dernier',
  ],
  [
    // a state that had its length is over
    'Sparta wil Rijkaard',
    'Frank Rijkaard was twee jaar bondscoach van Oranje.',
    'Frank Rijkaard was national coach of Dutch national team for 2 years',
    'Frank Rijkaard a été sélectionneur de l’équipe des Pays-Bas pendant 2 ans',
  ],
  [
    // what was long before the news heads nothing
    'Rechtbank wijst vonnis',
    'In september 2018 werden in Weert vier verdachten aangehouden.',
    'Press brief',
    'Note de presse',
  ],
  [
    // the last line of a report is not its news
    'Zwembad blijft dicht',
    'De buurt wauwelde nog urenlang over het voorval in de Kerkstraat. Daar wauwelen ze wel vaker. Niemand wauwelt er graag alleen. De politie heeft donderdag in Breda vier verdachten aangehouden.',
    'Press brief',
    'Note de presse',
  ],
  [
    // unless the title says so
    'Politie pakt vier verdachten op',
    'De buurt wauwelde nog urenlang over het voorval in de Kerkstraat. Daar wauwelen ze wel vaker. Niemand wauwelt er graag alleen. De politie heeft donderdag in Breda vier verdachten aangehouden.',
    'Police arrest four suspects in Breda',
    'La police arrête quatre suspects à Bréda',
  ],
  [
    // nor does somebody of whom the sentences before have told
    'Drukke dag voor politie',
    'De 31-jarige chauffeur uit Goes raakte gewond.',
    'Press brief',
    'Note de presse',
  ],
];

describe('a headline has what the document tells', () => {
  it.each(HEADS)('%s: %s', (title, source, en, fr) => {
    expect([told(title, source, 'en')[0], told(title, source, 'fr')[0]]).toEqual([en, fr]);
  });
});

const OPENINGS: [source: string, nl: string, en: string, fr: string][] = [
  [
    'Drie mannen zijn aangehouden op verdenking van het witwassen van 1 miljoen euro.',
    'Er zijn drie mannen aangehouden op verdenking van het witwassen van 1 miljoen euro.',
    'Three men were arrested on suspicion of laundering €1 million.',
    'Trois hommes ont été arrêtés, soupçonnés du blanchiment de 1 million d’euros.',
  ],
  [
    'Karin de Boer is veroordeeld tot zes weken cel, waarvan vier voorwaardelijk.',
    'Karin de Boer is tot zes weken gevangenisstraf veroordeeld, waarvan vier voorwaardelijk.',
    'Karin de Boer was sentenced to six weeks in prison, with four suspended.',
    'Karin de Boer a été condamnée à six semaines de prison, dont quatre avec sursis.',
  ],
  [
    // the street is that of the collision
    'Een fietser kwam in Putten om het leven bij een botsing met een auto aan de Kerkstraat.',
    'Een fietser is om het leven gekomen bij een botsing met een auto aan de Kerkstraat in Putten.',
    'A cyclist died in a collision with a car on Kerkstraat in Putten.',
    'Un cycliste est mort lors d’une collision avec une voiture dans la Kerkstraat à Putten.',
  ],
  [
    // all of them
    'Nederlandse consumenten gaven in oktober 11 procent minder uit dan een jaar eerder.',
    'Nederlandse consumenten gaven in oktober 11 procent minder uit dan een jaar eerder.',
    'Dutch consumers spent 11% less in October than a year earlier.',
    'Les consommateurs néerlandais ont dépensé 11 % de moins en octobre qu’un an plus tôt.',
  ],
];

describe('sentences as a newsroom writes them', () => {
  it.each(OPENINGS)('%s', (source, ...said) => {
    expect(['nl', 'en', 'fr'].map((language) => told('Nieuws', source, language)[1])).toEqual(said);
  });
});

describe('the spelling of Dutch verbs', () => {
  it('no form has three vowels of one kind or a doubled last consonant, no participle ends in dt', () => {
    const forms = [...verbsOf(lexicon, 'nl', DutchVerb)].flatMap(([verb, { particle, auxiliary, ...own }]) => {
      void [particle, auxiliary];
      return Object.entries(own).flatMap(([name, form]) => (typeof form === 'string' ? [{ verb, name, form }] : []));
    });
    const wrong = /aae|oee|uue|[^i]eee|oeer|([bcdfghjklmnpqrstvwxz])\1$|[vz]$/;
    expect(forms.length).toBeGreaterThan(2000);
    expect(forms.filter(({ name, form }) => wrong.test(form) || (name === 'participle' && /dt$/.test(form)))).toEqual(
      [],
    );
  });
});
