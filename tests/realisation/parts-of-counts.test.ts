import { describe, expect, test } from 'vitest';
import { createLexicon } from '../../pipeline/lexicon/lexicon.ts';
import { runArticle } from '../../pipeline/run.ts';
import { documentOf } from '../support/document.ts';
import { told } from '../support/told.ts';

const lexicon = createLexicon();

/** What a text becomes in a language, as the press brief opens. */
function lead(text: string, language: string): string {
  const document = documentOf(text, { published: '2026-11-20' });
  const { briefing } = runArticle({ document }, { lexicon, languages: [language], readyStates: ['final' as const] });
  const said = briefing.documents[language]!.pressBrief.lead.map((sentence) => sentence.text);
  return said.join(' ').replaceAll('\u202f', ' ').replaceAll('\u00a0', ' ');
}

/** A sentence → the ones that tell it in nl, en and fr: what is a part of a count is told as one of them. */
const PARTS: [string, string, string, string][] = [
  [
    'Er vielen twaalf gewonden, van wie drie ernstig.',
    'Twaalf mensen zijn gewond geraakt, onder wie drie zwaargewonden.',
    'Twelve people were injured, including three seriously injured people.',
    'Douze personnes ont été blessées, dont trois blessés graves.',
  ],
  [
    'Bij de brand raakten acht mensen gewond, twee van hen zwaar.',
    'Acht mensen zijn bij de brand gewond geraakt, onder wie twee zwaargewonden.',
    'Eight people were injured in the fire, including two seriously injured people.',
    'Huit personnes ont été blessées dans l’incendie, dont deux blessés graves.',
  ],
  [
    'De explosie eiste twintig gewonden, onder wie vier zwaargewonden.',
    'De explosie heeft twintig gewonden gemaakt, onder wie vier zwaargewonden.',
    'The explosion claimed 20 injured people, including four seriously injured people.',
    'L’explosion a fait 20 blessés, dont quatre blessés graves.',
  ],
  [
    'Er zijn negen mensen aangehouden, van wie twee minderjarig.',
    'Er zijn negen mensen aangehouden, onder wie twee minderjarigen.',
    'Nine people were arrested, including two minors.',
    'Neuf personnes ont été arrêtées, dont deux mineurs.',
  ],
  [
    'De politie ontving 930 meldingen, waarvan 210 over geluidsoverlast.',
    'De politie heeft 930 meldingen ontvangen, waaronder 210 over geluidsoverlast.',
    'Police received 930 reports, including 210 about noise nuisance.',
    'La police a reçu 930 signalements, dont 210 sur les nuisances sonores.',
  ],
  [
    'De stad ontving 1,2 miljoen toeristen, van wie 400.000 uit Duitsland.',
    'De stad heeft 1,2 miljoen toeristen getrokken, onder wie 400.000 uit Duitsland.',
    'The city attracted 1.2 million tourists, including 400,000 from Germany.',
    'La ville a attiré 1,2 million de touristes, dont 400 000 d’Allemagne.',
  ],
  [
    'De marechaussee hield 60 mensen aan, onder hen vier agenten.',
    'De marechaussee heeft 60 mensen aangehouden, onder wie vier agenten.',
    'The Royal Netherlands Marechaussee arrested 60 people, including four police officers.',
    'La maréchaussée royale a arrêté 60 personnes, dont quatre policiers.',
  ],
];

/** A sentence → how it is told: who they are that are counted stands behind a colon. */
const MEMBERS: [string, string, string, string][] = [
  [
    'Twee verdachten, een 41-jarige man uit Den Haag en een 59-jarige vrouw uit Leidschendam, zijn aangehouden.',
    'Er zijn twee verdachten aangehouden: een 41-jarige man uit Den Haag en een 59-jarige vrouw uit Leidschendam.',
    'Two suspects were arrested: a 41-year-old man from The Hague and a 59-year-old woman from Leidschendam.',
    'Deux suspects ont été arrêtés : un homme de 41 ans de La Haye et une femme de 59 ans de Leidschendam.',
  ],
  [
    'Drie verdachten, twee mannen en een vrouw, zitten nog vast.',
    'Er worden drie verdachten vastgehouden: twee mannen en een vrouw.',
    'Three suspects are being held: two men and a woman.',
    'Trois suspects sont détenus : deux hommes et une femme.',
  ],
  [
    'Agenten hielden twee verdachten aan. Het gaat om een 72-jarige man uit Zwolle en een 34-jarige man uit Kampen.',
    'Agenten hebben twee verdachten aangehouden: een 72-jarige man uit Zwolle en een 34-jarige man uit Kampen.',
    'Police officers arrested two suspects: a 72-year-old man from Zwolle and a 34-year-old man from Kampen.',
    'Des policiers ont arrêté deux suspects : un homme de 72 ans de Zwolle et un homme de 34 ans de Kampen.',
  ],
];

MEMBERS.push([
  'De politie heeft in Breda vier verdachten aangehouden. Het gaat om drie mannen en een vrouw.',
  'De politie heeft in Breda vier verdachten aangehouden: drie mannen en een vrouw.',
  'Police arrested four suspects in Breda: three men and a woman.',
  'La police a arrêté quatre suspects à Bréda : trois hommes et une femme.',
]);

/** Sentences whose list does not say who all of them are, or is about something else. */
const NO_MEMBERS: [string, string][] = [
  [
    'De politie hield drie mannen aan: een 23-jarige man uit Ede en een 31-jarige man uit Arnhem.',
    'Police arrested three men.',
  ],
  [
    'De politie heeft twee mannen uit Ede aangehouden. Het gaat om een onderzoek naar fraude.',
    'Police arrested two men from Ede.',
  ],
];

describe('the parts of a count', () => {
  test.each(PARTS)('%s', (dutch, nl, en, fr) => {
    expect(lead(dutch, 'nl')).toBe(nl);
    expect(lead(dutch, 'en')).toBe(en);
    expect(lead(dutch, 'fr')).toBe(fr);
  });

  test('a part is never told beside its whole', () => {
    const dutch = 'Er vielen 20 doden en 30 gewonden, van wie vijf ernstig.';
    expect(told(dutch, 'en')).toEqual([
      'Twenty people died.',
      'Thirty people were injured.',
      'Five of the 30 injured people were seriously injured.',
    ]);
  });

  test('how a verb was done is no kind of them', () => {
    expect(lead('De keten sloot zeven vestigingen, waarvan vier volledig.', 'en')).toBe(
      'The chain closed seven branches.',
    );
  });
});

describe('who they are that are counted', () => {
  test.each(MEMBERS)('%s', (dutch, nl, en, fr) => {
    expect(lead(dutch, 'nl')).toBe(nl);
    expect(lead(dutch, 'en')).toBe(en);
    expect(lead(dutch, 'fr')).toBe(fr);
  });

  test.each(NO_MEMBERS)('%s', (dutch, en) => expect(lead(dutch, 'en')).toBe(en));
});
