import type { Token } from '../../model/token.ts';
import { spanOf } from '../../text/file-span.ts';
import type { NumberMatch } from '../numbers/number-at.ts';
import type { FoundQuantity, QuantityContext, ReadQuantity } from './read-quantity.ts';

/** So many words may name those of whom the number is. */
const LONGEST = 5;

/**
 * Transavia annuleerde 31 vluchten, Ryanair 22 en Wizz Air 15: after a clause with a count, a name and a bare
 * number count the same. The number then is none of the name (Boeing 747).
 */
export function gappedCount(
  { sentence, previous, document }: QuantityContext,
  { first, last, value, upper }: NumberMatch,
): ReadQuantity | undefined {
  const { tokens } = sentence;
  if (!previous || previous.start < sentence.start || upper !== undefined) return undefined;
  const next = tokens[last + 1];
  if (next && !/^(?:[,.;]|en)$/.test(next.text)) return undefined;
  const name = nameBefore(tokens, first) ?? sectorBefore(tokens, first);
  if (name === undefined) return undefined;
  const between = tokens.slice(0, name - 1).filter((token) => token.start >= previous.end);
  const isBehind = between.every(({ upos }) => upos === 'VERB' || upos === 'AUX' || upos === 'ADP');
  const isClause = tokens
    .slice(0, name)
    .some(({ upos, feats }) => /^(?:VERB|AUX)$/.test(upos) && feats.VerbForm === 'Fin');
  if (between.length > 2 || !isBehind || !isClause) return undefined;
  return {
    found: {
      ...spanOf(document, tokens[first]!.start, tokens[last]!.end),
      value,
      approximation: 'exact',
      unit: previous.unit,
      ...copyOf(previous),
    },
    last,
  };
}

function copyOf({ of, modifiers, event }: FoundQuantity): Pick<FoundQuantity, 'of' | 'modifiers' | 'event'> {
  return { ...(of !== undefined && { of }), ...(modifiers && { modifiers }), ...(event !== undefined && { event }) };
}

/** Where the name right before a number begins, behind a comma or `en`; an article or preposition goes with it. */
function nameBefore(tokens: readonly Token[], number: number): number | undefined {
  let at = number - 1;
  while (at > number - LONGEST && tokens[at] && /^[\p{Lu}\d]/u.test(tokens[at]!.text)) at -= 1;
  if (at === number - 1) return undefined;
  // een Airbus 320 is a thing, het CDA somebody
  if (/^(?:de|het)$/i.test(tokens[at]?.text ?? '')) at -= 1;
  if (tokens[at]?.upos === 'ADP') at -= 1;
  return /^(?:,|en)$/.test(tokens[at]?.text ?? '') ? at + 1 : undefined;
}

const WHEN =
  /^(?:zomer|winter|herfst|lente|\p{Ll}*jaar|\p{Ll}*week|\p{Ll}*weekend|\p{Ll}*weekeinde|maand|kwartaal|ochtend|middag|avond|nacht|spits|\p{Ll}*vakantie|periode|fase|rij|klas|groep|zaal|kamer)$/u;

/** In het onderwijs verdwijnen 400 banen, in de zorg 200: a phrase behind the preposition that the clause before has as well. */
function sectorBefore(tokens: readonly Token[], number: number): number | undefined {
  let at = number - 1;
  // in de zomer 120: when, and of which year is not said
  if (tokens[at]?.upos !== 'NOUN' || WHEN.test(tokens[at]!.text)) return undefined;
  at -= 1;
  if (/^(?:de|het)$/.test(tokens[at]?.text ?? '')) at -= 1;
  const preposition = tokens[at]?.upos === 'ADP' ? tokens[at]!.text.toLowerCase() : undefined;
  if (preposition === undefined || !/^(?:,|en)$/.test(tokens[at - 1]?.text ?? '')) return undefined;
  const isAlike = tokens.slice(0, at - 1).some(({ text }) => text.toLowerCase() === preposition);
  return isAlike ? at : undefined;
}
