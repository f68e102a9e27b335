import { describe, expect, it } from 'vitest';
import { analyse } from '../../pipeline/analysis/analyse.ts';
import { strongLemma } from '../../pipeline/analysis/strong-verbs.ts';

const lemmaIn = (text: string, word: string): string | undefined =>
  analyse(text)
    .flatMap((sentence) => sentence.tokens)
    .find((token) => token.text === word)?.lemma;

describe('irregular verbs, alone and after particles and prefixes', () => {
  it.each([
    ['nam', 'VERB|Number=Sing|Tense=Past|VerbForm=Fin', 'nemen'],
    ['opnam', 'VERB|Number=Sing|Tense=Past|VerbForm=Fin', 'opnemen'],
    ['ontkwamen', 'VERB|Number=Plur|Tense=Past|VerbForm=Fin', 'ontkomen'],
    ['tegenviel', 'VERB|Number=Sing|Tense=Past|VerbForm=Fin', 'tegenvallen'],
    ['aangehouden', 'VERB|VerbForm=Part', 'aanhouden'],
    ['overleden', 'VERB|VerbForm=Part', 'overlijden'],
    ['verkocht', 'VERB|VerbForm=Part', 'verkopen'],
    ['bedacht', 'VERB|Number=Sing|Tense=Past|VerbForm=Fin', 'bedenken'],
    ['staat', 'VERB|Number=Sing|Tense=Pres|VerbForm=Fin', 'staan'],
    ['bestaat', 'VERB|Number=Sing|Tense=Pres|VerbForm=Fin', 'bestaan'],
    ['bezat', 'VERB|Number=Sing|Tense=Pres|VerbForm=Fin', 'bezitten'],
    // Near misses: regular forms are no business of the table.
    ['werkte', 'VERB|Number=Sing|Tense=Past|VerbForm=Fin', undefined],
    ['houden', 'VERB|VerbForm=Inf', undefined],
    ['opa', 'VERB|Number=Sing|Tense=Past|VerbForm=Fin', undefined],
  ])('%s (%s) → %s', (form, tag, lemma) => {
    expect(strongLemma(form, tag)).toBe(lemma);
  });

  it('does not try the particles of a word that is no word', () => {
    expect(strongLemma('op'.repeat(10_000), 'VERB|Number=Sing|Tense=Past|VerbForm=Fin')).toBeUndefined();
  });
});

describe('a separated verb gets its particle back', () => {
  it.each([
    ['De politie hield drie verdachten aan.', 'hield', 'aanhouden'],
    ['Zij deelde dat gisteren mee.', 'deelde', 'meedelen'],
    ['De rechtbank legde hem een boete op.', 'legde', 'opleggen'],
    ['Het kabinet stelt het plan uit.', 'stelt', 'uitstellen'],
    ['De minister trad gisteren af.', 'trad', 'aftreden'],
    ['De politie heeft drie verdachten aangehouden.', 'aangehouden', 'aanhouden'],
    ['De minister keerde gisteren terug.', 'keerde', 'terugkeren'],
    // Near miss: a preposition with its noun is no particle, and what makes no verb with it is none either.
    ['Het gaat om 43 bedrijven.', 'gaat', 'gaan'],
    ['De dienst raamt de kosten op vijf miljoen.', 'raamt', 'ramen'],
    ['Zij nemen samen drie miljoen voor hun rekening.', 'nemen', 'nemen'],
    ['De verdachte zat op een stoel.', 'zat', 'zitten'],
  ])('%s: %s → %s', (text, word, lemma) => {
    expect(lemmaIn(text, word)).toBe(lemma);
  });
});

describe('compounds have the lemma of their last part', () => {
  it.each([
    ['De agenten vonden twee drugslabs.', 'drugslabs', 'drugslab'],
    // what a noun loses is an ending, never the last part of its compound
    ['De bondscoach stapt op.', 'bondscoach', 'bondscoach'],
    ['De boer verkoopt zijn koeien.', 'koeien', 'koe'],
    ['De brandgans broedt hier.', 'brandgans', 'brandgans'],
    ['Er lagen politie-uniformen.', 'politie-uniformen', 'politie-uniform'],
    ['Zij zochten naar wietplantages.', 'wietplantages', 'wietplantage'],
    ['De brandweerlieden kwamen snel.', 'brandweerlieden', 'brandweerman'],
    ['Twee hoofdofficieren spraken.', 'hoofdofficieren', 'hoofdofficier'],
    ['De noodverordeningen golden.', 'noodverordeningen', 'noodverordening'],
    ['De asielzoekerscentra zijn vol.', 'asielzoekerscentra', 'asielzoekerscentrum'],
  ])('%s %s → %s', (text, word, lemma) => {
    expect(lemmaIn(text, word)).toBe(lemma);
  });
});

describe('what stays as it is written', () => {
  it.each([
    ['Het OM eist zes jaar.', 'OM', 'OM'],
    ['De auto reed in Den Haag.', 'Haag', 'Haag'],
    ['Dat kostte 150.000 euro.', '150.000', '150.000'],
  ])('%s %s → %s', (text, word, lemma) => {
    expect(lemmaIn(text, word)).toBe(lemma);
  });
});
