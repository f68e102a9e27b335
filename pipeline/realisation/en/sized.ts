import type { Lexicon } from '../../lexicon/lexicon.ts';
import { aOrAn } from '../../lexicon/a-or-an.ts';
import { termsOf } from '../../lexicon/terms.ts';
import type { NounPhrase } from '../phrases/phrase.ts';

/** What has an extent or a weight, and a measure before it. */
const BODIES = /^(?:building|place|object|vehicle|plant|weapon|event|work)$/;

/** A 1,200-square-metre hall, a 48-hour strike: one thing by itself, and no word more before its measure. */
export function sizedPhrase(lexicon: Lexicon): (head: NounPhrase, measure: NounPhrase) => NounPhrase | undefined {
  const terms = termsOf(lexicon, 'en');
  const dutch = termsOf(lexicon, 'nl');
  return ({ concept, number, indefinite, bare, negated }, { attributive }) => {
    if (!attributive || concept === undefined || !indefinite || number !== 'singular') return undefined;
    const [term, source] = [terms.get(concept), dutch.get(concept)];
    if (term?.pos !== 'noun' || source?.pos !== 'noun' || term.one !== bare) return undefined;
    // an hour’s journey may be measured in kilometres, a house never in years
    if (!BODIES.test(source.type) || (attributive.isTime && !/^(?:event|work)$/.test(source.type))) return undefined;
    const core = `${attributive.text} ${bare}`;
    const text = `${aOrAn(attributive.text)} ${core}`;
    return {
      text,
      bare: core,
      number,
      indefinite,
      concept,
      ...(negated !== undefined && { negated: text, none: { text: `no ${core}`, number } }),
    };
  };
}
