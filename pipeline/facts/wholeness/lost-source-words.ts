import type { Token } from '../../model/token.ts';
import type { SentenceContext } from '../context.ts';
import type { FactDraft } from '../identify.ts';
import { lower } from '../words.ts';

/**
 * Meldt de Museumraad van de Belgische hoofdstad: of which town or country a body is that says so, where its name alone
 * is told. Of a person it says for whom he speaks, and he is who he is without it.
 */
export function lostSourceWords({ mentions, sentence }: SentenceContext, { attribution, covered }: FactDraft): Token[] {
  const { source } = attribution ?? {};
  // per saldo verwacht 12 procent: so many more than those who expect the contrary
  if (source?.kind === 'quantity' || source?.kind === 'concept') {
    const at = sentence.tokens.findIndex(
      (token, index) => lower(token) === 'per' && lower(sentence.tokens[index + 1]) === 'saldo',
    );
    const net = at < 0 ? [] : sentence.tokens.slice(at, at + 2);
    if (net.length > 0 && !net.some(({ start }) => covered.includes(start))) return net;
  }
  if (source?.kind !== 'entity') return [];
  const entity = mentions.entities.find(({ id }) => id === source.id);
  if (!entity || entity.type === 'person') return [];
  const { tokens } = sentence;
  for (const { end } of entity.mentions) {
    const at = tokens.findIndex((token) => token.end === end);
    if (at < 0 || !/^(?:van|uit|in|voor)$/.test(lower(tokens[at + 1]))) continue;
    let last = at + 2;
    while (/^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[last]?.upos ?? '')) last += 1;
    const words = tokens.slice(at + 1, last);
    if (words.some(({ start }) => covered.includes(start)) || !words.some(isNominal)) continue;
    // meldt het CBS in een rapport, zegt de NVWA in haar jaarverslag: where it says so, not which one it is
    if (lower(words[0]) !== 'van' && !words.some(({ upos }) => upos === 'PROPN')) continue;
    return words;
  }
  return [];
}

function isNominal({ upos }: Token): boolean {
  return upos === 'NOUN' || upos === 'PROPN';
}
