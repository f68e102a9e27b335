import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createLexicon } from '../../pipeline/lexicon/lexicon.ts';
import type { Extraction } from '../../pipeline/model/extraction.ts';
import { isSo, isWhole, type Fact } from '../../pipeline/model/fact.ts';
import type { SourceDocument } from '../../pipeline/model/source.ts';
import { isUnderstood } from '../../pipeline/realisation/figures/counted-label.ts';
import { isNamedIn } from '../../pipeline/realisation/clauses/clause-of.ts';
import { quantitiesIn } from '../../pipeline/realisation/phrases/fillers.ts';
import { realise } from '../../pipeline/realisation/realise.ts';
import { extractArticle } from '../../pipeline/run.ts';
import { documentOf } from '../support/document.ts';

const lexicon = createLexicon();
const folder = 'tests/realisation/told-in-three';
const sentences = readdirSync(folder).flatMap((file) =>
  (JSON.parse(readFileSync(join(folder, file), 'utf8')) as string[][]).map(([sentence]) => sentence!),
);

/** The row of a fact in a language; nothing where there is none. */
function rowOf(document: SourceDocument, extraction: Extraction, fact: Fact, language: string): string | undefined {
  const facts = extraction.facts.map((other) => (other.id === fact.id ? fact : other));
  const { document: said } = realise(
    {
      headline: { kind: 'title' },
      summary: [],
      pressBrief: { lead: [], figures: [{ fact: fact.id }], quotes: [], background: [], contradictions: [] },
      reasons: {},
      untold: [],
    },
    { ...extraction, facts },
    { document, units: [], factUnits: {}, readyStates: [], revision: 1, lexicon },
    language,
  );
  const [row] = said.pressBrief.figures;
  return row && `${row.label}: ${row.value}`;
}

/** The fact with one thing less, by what that is: none of them may read as the whole fact does. */
function* withLess(fact: Fact): Iterable<[string, Fact]> {
  const { time, place, attribution, comparison, circumstances = [], ...rest } = fact;
  const own = { ...(time && { time }), ...(place && { place }), ...(attribution && { attribution }) };
  const rich = { ...rest, ...own, ...(comparison && { comparison }) };
  const without = (name: 'time' | 'place' | 'attribution' | 'comparison'): Fact => {
    const less: Fact = { ...rich, ...(circumstances.length && { circumstances }) };
    delete less[name];
    return less;
  };
  if (time) yield ['time', without('time')];
  if (place && !isNamedIn(fact, place) && !quantitiesIn(place).length) yield ['place', without('place')];
  if (attribution) yield ['source', without('attribution')];
  if (comparison) yield ['comparison', without('comparison')];
  // expected visitors are expected already
  for (const said of circumstances.filter((own) => !(own.kind === 'adverb' && own.id === 'expected')))
    yield [
      said.kind === 'clock' ? 'clock' : said.id,
      { ...rich, circumstances: circumstances.filter((other) => other !== said) },
    ];
  for (const [name, filler] of Object.entries(fact.roles)) {
    const isFigure = quantitiesIn(filler).some(({ id }) => id === fact.quantity?.ref);
    if (isFigure || (name === 'agent' && isUnderstood(filler))) continue;
    const roles = Object.fromEntries(Object.entries(fact.roles).filter(([other]) => other !== name));
    yield [name, { ...fact, roles }];
  }
}

describe('a row says less where its fact says less', () => {
  test.each(sentences)('%s', (sentence) => {
    const source = documentOf(sentence, { published: '2026-11-20' });
    const { document, extraction } = extractArticle(source, lexicon);
    for (const fact of extraction.facts.filter((own) => own.quantity && isWhole(own) && isSo(own)))
      for (const language of ['nl', 'en', 'fr']) {
        const row = rowOf(document, extraction, fact, language);
        if (row === undefined) continue;
        for (const [what, less] of withLess(fact))
          expect(`${what}: ${rowOf(document, extraction, less, language)}`).not.toBe(`${what}: ${row}`);
      }
  });
});
