import type { Token } from '../../model/token.ts';
import type { SentenceContext } from '../context.ts';
import type { FactDraft } from '../identify.ts';
import { lower } from '../words.ts';

/** Words of who says so that make another of it: of which town or country it is, how many of them more than others. */
export function lostSourceWords(context: SentenceContext, fact: FactDraft): Token[] {
  return [...lostSaldo(context, fact), ...lostSeat(context, fact), ...lostPose(context, fact)];
}

/** Een man die zich voordeed als agent vertelde haar dat: what an impostor says is no news from a man. */
const POSES =
  /^(?:voordoet|voordeed|voordeden|uitgeeft|uitgaf|uitgaven|bekendmaakt|bekendmaakte|voorstelde|zogenaamde?)$/;

function lostPose({ sentence: { tokens } }: SentenceContext, { attribution, covered }: FactDraft): Token[] {
  if (attribution?.source.kind !== 'concept') return [];
  return tokens.filter((token) => POSES.test(lower(token)) && !covered.includes(token.start));
}

/** Per saldo verwacht 12 procent: so many more than those who expect the contrary. */
function lostSaldo({ sentence: { tokens } }: SentenceContext, { attribution, covered }: FactDraft): Token[] {
  if (!/^(?:quantity|concept)$/.test(attribution?.source.kind ?? '')) return [];
  const at = tokens.findIndex((token, index) => lower(token) === 'per' && lower(tokens[index + 1]) === 'saldo');
  const net = at < 0 ? [] : tokens.slice(at, at + 2);
  return net.some(({ start }) => covered.includes(start)) ? [] : net;
}

/**
 * Meldt de Museumraad van de Belgische hoofdstad: of which town or country a body is that says so, where its name alone
 * is told. Of a person it says for whom he speaks, and he is who he is without it.
 */
function lostSeat({ mentions, sentence }: SentenceContext, { attribution, covered }: FactDraft): Token[] {
  const { source } = attribution ?? {};
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
