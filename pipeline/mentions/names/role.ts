import type { Gazetteer } from '../../lexicon/names.ts';
import type { SourceDocument } from '../../model/source.ts';
import type { Span } from '../../model/span.ts';
import type { Sentence, Token } from '../../model/token.ts';
import { spanOf } from '../../text/file-span.ts';
import type { NameMatch } from './find-names.ts';

const END =
  /^(?:[,;:.!?()“”„"]|zegt|zei|zeggen|aldus|tijdens|vertelt|stelt|liet|laat|meldt|die|dat|wie|en|maar|toen|in een|vond|vindt|noemt|waarschuwt|benadrukt|legt|heeft|is|was|werd|wordt|had|kan|kon|zal|zou|na|omdat|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|gisteren|vandaag)$/i;

/** The office beside a person's name: before it (hoofdcommissaris Van den Berg) or after a comma (…, wethouder van Zwolle). */
export function roleNear(
  document: SourceDocument,
  { tokens }: Sentence,
  match: NameMatch,
  gazetteer: Gazetteer,
): Span | undefined {
  return roleAfter(document, tokens, match, gazetteer) ?? roleBefore(document, tokens, match, gazetteer);
}

function roleAfter(
  document: SourceDocument,
  tokens: readonly Token[],
  { last }: NameMatch,
  gazetteer: Gazetteer,
): Span | undefined {
  const opener = tokens[last + 1]?.text;
  if (opener !== ',' && opener !== '(') return undefined;
  let first = last + 2;
  if (/^(?:de|het|een)$/i.test(tokens[first]?.text ?? '')) first += 1;
  const titleAt = [0, 1, 2].map((step) => first + step).find((at) => isTitle(tokens[at], gazetteer));
  if (
    titleAt === undefined ||
    tokens.slice(first, titleAt).some((token) => token.upos !== 'ADJ' && token.upos !== 'PROPN')
  )
    return undefined;
  let end = titleAt;
  for (let at = titleAt + 1; at < Math.min(tokens.length, titleAt + 9); at += 1) {
    if (END.test(tokens[at]!.text) || /^(?:VERB|AUX)$/.test(tokens[at]!.upos)) break;
    if (/^(?:DET|ADP)$/.test(tokens[at]!.upos) && !/^(?:van|bij|voor|de|het|der|’s)$/i.test(tokens[at]!.text)) break;
    end = at;
  }
  while (end > titleAt && /^(?:DET|ADP|CCONJ)$/.test(tokens[end]!.upos)) end -= 1;
  return spanOf(document, tokens[first]!.start, tokens[end]!.end);
}

function roleBefore(
  document: SourceDocument,
  tokens: readonly Token[],
  { first }: NameMatch,
  gazetteer: Gazetteer,
): Span | undefined {
  let at = first - 1;
  if (tokens[at]?.text === ',') return undefined;
  while (at >= 0 && at > first - 8 && !isTitle(tokens[at], gazetteer)) {
    const token = tokens[at]!;
    const inside =
      token.upos === 'PROPN' ||
      token.upos === 'ADJ' ||
      token.upos === 'NOUN' ||
      /^(?:van|voor|bij|de|het|en)$/i.test(token.text);
    if (!inside || END.test(token.text)) return undefined;
    at -= 1;
  }
  if (!isTitle(tokens[at], gazetteer)) return undefined;
  if (
    first - at > 1 &&
    !/^(?:van|voor|bij|landelijke|der)$/i.test(tokens[at + 1]!.text) &&
    tokens[at + 1]!.upos !== 'PROPN'
  )
    return undefined;
  let start = at;
  while (
    start > 0 &&
    (tokens[start - 1]!.upos === 'ADJ' ||
      /^(?:demissionair|plaatsvervangend|waarnemend|voormalig|oud|vice)$/.test(tokens[start - 1]!.text)) &&
    !/^(?:trotse?|vermeende?|nieuwe?|eigen|boze|verdrietige?|blije)$/.test(tokens[start - 1]!.text)
  )
    start -= 1;
  return spanOf(document, tokens[start]!.start, tokens[first - 1]!.end);
}

/** Whether a token is an office, also as the last part of a compound (FNV-bestuurder, projectwoordvoerder). */
function isTitle(token: Token | undefined, gazetteer: Gazetteer): boolean {
  if (!token) return false;
  const lower = token.text.toLowerCase();
  if (gazetteer.titles.has(lower)) return true;
  const tail = lower.split('-').at(-1)!;
  if (tail !== lower && gazetteer.titles.has(tail)) return true;
  return (
    token.upos === 'NOUN' &&
    [...TITLE_TAILS].some((ending) => lower.endsWith(ending) && lower.length > ending.length + 2)
  );
}

/** Offices that are the last part of countless compounds. */
const TITLE_TAILS = new Set([
  'woordvoerder',
  'woordvoerster',
  'voorzitter',
  'directeur',
  'minister',
  'bestuurder',
  'leider',
  'manager',
  'deskundige',
  'hoogleraar',
  'secretaris',
  'commissaris',
  'officier',
  'econoom',
  'onderzoeker',
  'trainer',
  'expert',
  'arts',
]);
