import type { Lexicon } from '../../lexicon/lexicon.ts';
import { termsOf } from '../../lexicon/terms.ts';
import type { NounPhrase } from '../phrases/phrase.ts';
import { wordTables } from '../word-tables.ts';

/** Une usine de 300 salariés, un bus transportant 45 passagers: how many those are that something has or carries. */
export function frenchWithSoMany(lexicon: Lexicon): (head: NounPhrase, counted: NounPhrase) => string | undefined {
  const dutch = termsOf(lexicon, 'nl');
  const tables = wordTables(lexicon, 'fr');
  return ({ concept: id }, { concept }) => {
    const source = id === undefined ? undefined : dutch.get(id);
    if (source?.pos !== 'noun' || concept === undefined) return undefined;
    if (source.type === 'vehicle') return tables.set('aboard').has(concept) ? 'transportant' : undefined;
    const isSite = /^(?:building|place|organisation)$/.test(source.type);
    return isSite && tables.set('sizes').has(concept) ? 'de' : undefined;
  };
}
