import type { Sentence, Token } from '../../model/token.ts';
import { numberAt, type NumberMatch } from '../numbers/number-at.ts';
import { headNounAfter } from './head-noun.ts';

/** What is measured or shared, and how far the quantity's span goes. */
export interface Goods {
  noun: Token;
  /** Last token that the quantity's span takes in, -1 where the noun stays outside. */
  last: number;
  modifiers?: string[];
}

const DIMENSION =
  /^(?:hoge?|lange?|brede?|diepe?|oude?|grote?|dikke?|zware?|verre|ver|hoog|lang|breed|diep|oud|groot|dik|zwaar)$/;

/** What is measured: 8000 kilo cocaïne, 54 miljoen pond aan contant geld; not twintig liter van het middel. */
export function goodsAfter(sentence: Sentence, last: number): Goods | undefined {
  const { tokens } = sentence;
  const link = tokens[last + 1]?.text.toLowerCase();
  if (link === 'van') return undefined;
  if (link === 'aan') {
    const head = headNounAfter(sentence, last + 1);
    if (head && isGivenTo(tokens, head.noun)) return undefined;
    return head ? { noun: head.noun, last: head.noun.index, modifiers: head.modifiers } : undefined;
  }
  // een 36 meter hoge toren: the measure of a quality, not of the tower
  if (DIMENSION.test(link ?? '')) return undefined;
  const head = headNounAfter(sentence, last);
  if (!head || /^(?:uur|jaar|maand|week|dag|meter|keer)$/.test(head.noun.lemma)) return undefined;
  // keurt 30 miljoen euro goed, loopt 30 miljoen euro mis: the particle of the verb
  if (/^(?:goed|mis)$/.test(head.noun.text)) return undefined;
  const before = tokens[head.noun.index - 1]!;
  if (before.index > last && before.upos === 'ADV') return undefined;
  // 120 uur geëist en voorwaardelijke jeugddetentie: what the participle closes does not reach over en
  const between = tokens.slice(last + 1, head.noun.index);
  const isClosed = between.some(
    (token, at) =>
      /^(?:en|of|maar)$/.test(token.text) &&
      /[dtn]$/.test(between[at - 1]?.text ?? '') &&
      isBareParticiple(between[at - 1]!),
  );
  if (isClosed) return undefined;
  return { noun: head.noun, last: head.noun.index, modifiers: head.modifiers };
}

/** Of these, what stands behind aan is what a sum is spent on. */
const SPENDING = /^(?:besteden|spenderen|uitgeven|verspillen)$/;
const GIVING =
  /^(?:geven|schenken|doneren|overmaken|uitkeren|betalen|uitbetalen|toekennen|uitlenen|lenen|verstrekken|verdelen)$/;
const RECEIVER =
  /(?:doel|gemeente|slachtoffer|gedupeerde|school|vereniging|club|kind|bedrijf|organisatie|ziekenhuis|land|partij|student|ondernemer|boer|inwoner|gezin|huishouden|stichting|instelling|provincie|aandeelhouder|klant)$/;

/** Besteedt 300 euro aan cadeaus, gaf 5 miljoen euro aan goede doelen: on what or to whom, and nothing that the sum consists of. */
function isGivenTo(tokens: readonly Token[], { lemma }: Token): boolean {
  return tokens.some((token) => SPENDING.test(token.lemma) || (GIVING.test(token.lemma) && RECEIVER.test(lemma)));
}

/** Geëist, opgelegd: without its ending, it stands with the verb and describes no noun. */
function isBareParticiple({ feats, upos, text }: Token): boolean {
  return feats.VerbForm === 'Part' || (upos === 'ADJ' && /^(?:\p{Ll}{2,6})?ge\p{Ll}{2,}(?:[dt]|en)$/u.test(text));
}

const MOVES = /^(?:\p{Ll}*groei|krimp|\p{Ll}*stijging|\p{Ll}*daling|toename|afname)$/u;

/** 12 procent van de huishoudens, de helft van de leden: what the part is of; it stays outside the span. */
export function wholeOf(sentence: Sentence, last: number): Goods | undefined {
  const { tokens } = sentence;
  const direct = headNounAfter(sentence, last);
  // 14 procent groei: by how much, no part of it
  if (direct && MOVES.test(direct.noun.text)) return undefined;
  if (direct && direct.noun.index <= last + 2)
    return { noun: direct.noun, last: direct.noun.index, modifiers: direct.modifiers };
  if (tokens[last + 1]?.text.toLowerCase() !== 'van') return undefined;
  const determiner = /^(?:DET|PRON)$/.test(tokens[last + 2]?.upos ?? '') || tokens[last + 2]?.text === 'alle' ? 1 : 0;
  const head = headNounAfter(sentence, last + 1 + determiner);
  if (head) return { noun: head.noun, last: -1, modifiers: head.modifiers };
  const people = tokens[last + 2 + determiner];
  const isPeople = tokens[last + 2]?.text === 'de' && INHABITANTS.test(people?.text ?? '') && people!.upos === 'PROPN';
  return isPeople ? { noun: people!, last: -1, modifiers: [] } : undefined;
}

/** Nederlanders, Amerikanen, Chinezen: with an article they are people, where a land has none. */
const INHABITANTS = /^(?!Filipijnen|Malediven|Seychellen|Antillen|Balearen|Canarische)\p{Lu}[\p{Ll}-]+(?:ers|en)$/u;

/** drie van de verdachten: the noun of a partitive whose whole is not numbered. */
export function partitiveNoun({ tokens }: Sentence, last: number): Token | undefined {
  if (tokens[last + 1]?.text.toLowerCase() !== 'van') return undefined;
  if (!/^(?:de|die|deze|hun|onze|zijn|haar|mijn)$/.test(tokens[last + 2]?.text.toLowerCase() ?? '')) return undefined;
  for (let at = last + 3; at < Math.min(tokens.length, last + 6); at += 1) {
    const token = tokens[at]!;
    if (token.upos === 'NOUN') return token.feats.Number === 'Plur' ? token : undefined;
    // drie van de twaalf gewonden: a number, whatever the tagger takes it for
    if ((token.upos !== 'ADJ' && token.upos !== 'VERB') || numberAt(tokens, at)) return undefined;
  }
  return undefined;
}

/** 76 van de 150 zetels: the noun of a whole that is numbered itself. */
export function numberedWhole(sentence: Sentence, last: number): Token | undefined {
  const { tokens } = sentence;
  if (tokens[last + 1]?.text.toLowerCase() !== 'van' || !/^(?:de|die|deze|hun)$/.test(tokens[last + 2]?.text ?? ''))
    return undefined;
  const isTotal = /^in totaal$/.test(`${tokens[last + 3]?.text} ${tokens[last + 4]?.text}`);
  const number = numberAt(tokens, last + (isTotal ? 5 : 3));
  return number && headNounAfter(sentence, number.last)?.noun;
}

/** Alle drie de verdachten: what all so many are, behind the number. */
export function allOf(sentence: Sentence, { first, last }: NumberMatch): Token | undefined {
  const { tokens } = sentence;
  const isAll = tokens[first - 1]?.text.toLowerCase() === 'alle';
  if (!isAll || !/^(?:de|die|deze)$/.test(tokens[last + 1]?.text ?? '')) return undefined;
  return headNounAfter(sentence, last + 1)?.noun;
}

/** In Utrecht staken 400 leraren en leerlingen blijven thuis: the second noun opens a clause, for the first has its verb. */
function opensNextClause(tokens: readonly Token[], head: Token, last: Token): boolean {
  if (!isFinite(tokens[last.index + 1])) return false;
  for (let at = head.index - 1; at >= 0; at -= 1) {
    const token = tokens[at]!;
    if (token.upos === 'SCONJ' || token.upos === 'PUNCT' || /^(?:die|dat|waar\p{L}*)$/u.test(token.text)) return false;
    if (isFinite(token)) return true;
  }
  return false;
}

function isFinite(token: Token | undefined): boolean {
  return token !== undefined && /^(?:VERB|AUX)$/.test(token.upos) && token.feats.VerbForm === 'Fin';
}

/** A plural, whatever the tagger says of what ends as hardly anything else does (brandweerlieden, gewonden). */
function isMany({ feats, text }: Token): boolean {
  return (
    feats.Number === 'Plur' || /(?:lieden|lui|isten|eurs|oren|denden|genden|onden|doden|achten|etenen)$/.test(text)
  );
}

/** Bare nouns joined to the counted one: tientallen vuurwapens, auto’s en handboeien. */
export function joinedNouns({ tokens }: Sentence, head: Token): Token[] {
  const nouns: Token[] = [];
  for (let at = head.index + 1; at < tokens.length && nouns.length < 6; at += 2) {
    const link = tokens[at]!.text.toLowerCase();
    const noun = tokens[at + 1];
    if (!noun || noun.upos !== 'NOUN' || !isMany(noun) || !isMany(head)) return [];
    if (link !== ',' && link !== 'en' && link !== 'of') return [];
    if (numberAt(tokens, at + 1)) return [];
    nouns.push(noun);
    if (link !== ',') return opensNextClause(tokens, head, noun) ? [] : nouns;
  }
  return [];
}
