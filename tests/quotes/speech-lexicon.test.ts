import { describe, expect, it } from 'vitest';
import { createLexicon } from '../../pipeline/lexicon/lexicon.ts';
import { englishCues, frenchCues, speechOf } from '../../pipeline/lexicon/speech.ts';

const lexicon = createLexicon();
const speech = speechOf(lexicon);

describe('words of speech', () => {
  it('are a few hundred, each with an English and a French counterpart', () => {
    const lemmas = [...speech.kinds.keys(), ...speech.nouns, 'aldus', 'volgens'];
    expect(lemmas.length).toBeGreaterThan(300);
    const english = englishCues(lexicon);
    const french = frenchCues(lexicon);
    expect(lemmas.filter((lemma) => !english.has(lemma) || !french.has(lemma))).toEqual([]);
  });

  it.each([
    ['zei', 'zeggen'],
    ['voegt', 'toevoegen'],
    ['legde', 'uitleggen'],
    ['beaamde', 'beamen'],
    ['verzuchtte', 'verzuchten'],
    ['schreven', 'schrijven'],
    ['liet', 'laten weten'],
  ])('%s may be a form of %s', (form, lemma) => {
    expect(speech.byForm.get(form)?.map((reading) => reading.lemma)).toContain(lemma);
  });

  it.each([
    ['benadrukken', 'stressed', 'souligné'],
    ['waarschuwen', 'warned', 'averti'],
    ['toevoegen', 'added', 'ajouté'],
    ['erkennen', 'acknowledged', 'reconnu'],
  ])('%s keeps its colour: %s, %s', (lemma, english, french) => {
    expect(englishCues(lexicon).get(lemma)).toMatchObject({ past: english });
    expect(frenchCues(lexicon).get(lemma)).toMatchObject({ participle: french });
  });
});
