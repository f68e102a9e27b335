import type { Quantity } from '../../model/mention.ts';
import type { Token } from '../../model/token.ts';
import { disciplineAt, sportOf } from '../../lexicon/disciplines.ts';
import { HELD_OFFICE } from '../../lexicon/held-offices.ts';
import { conceptOf } from '../../lexicon/terms.ts';
import { isAgedOnly, isAgeWord } from './ages.ts';
import type { Chunk } from './chunks.ts';
import type { SentenceContext } from '../context.ts';
import { DETERMINERS, PREPOSITIONS, PRONOUNS } from './phrase-words.ts';
import { followsInfinitive } from './nominal-infinitives.ts';
import { isNominal, isPluralForm, joinedNounAt, startsNounPhrase } from './phrase-tests.ts';
import { elidedAged, elidedNoun } from './elided-nouns.ts';
import { articleBefore, suspendedNounAt } from './suspended-nouns.ts';
import { GROUPS, isMark, lower } from '../words.ts';

/** What a noun phrase is made of, and where it ends in the tokens of its clause. */
export type Phrase = Pick<
  Chunk,
  'band' | 'gap' | 'term' | 'head' | 'modifiers' | 'determiner' | 'quantity' | 'entity' | 'date' | 'pronoun'
> & {
  last: number;
  /** Words before the phrase that turn out to be adverbs. */
  skipped?: number;
};

/** Behind a noun these are no word of its phrase, whatever the tagger makes of them (de hoeveelheid juist). */
const FOCUS = /^(?:juist|vooral|ook|zelfs|echter|immers|dus|toch|wel|daarentegen)$/;

const MEDALS = new Map([
  ['goud', 'gouden medaille'],
  ['zilver', 'zilveren medaille'],
  ['brons', 'bronzen medaille'],
]);
const METAL = /^(?:gouden|zilveren|bronzen)$/;
/** So many words may stand between a metal and the medals of its list. */
const MEDALS_AHEAD = 9;

/** Zes gouden, vier zilveren en drie bronzen medailles: so many medals of a metal, of which the last alone has the noun. */
function elidedMedal(tokens: readonly Token[], at: number): string | undefined {
  const metal = lower(tokens[at]);
  if (!METAL.test(metal) || !/^(?:,|en|én)$/.test(lower(tokens[at + 1]))) return undefined;
  const ahead = tokens.slice(at + 1, at + MEDALS_AHEAD);
  const noun = ahead.findIndex((token) => /^(?:medailles?|plakken)$/.test(lower(token)));
  const isList = ahead
    .slice(0, Math.max(noun, 0))
    .every(
      (token) =>
        /^(?:,|en|én|maal|keer)$/.test(lower(token)) || METAL.test(lower(token)) || /^(?:NUM|DET)$/.test(token.upos),
    );
  return noun > 0 && isList ? `${metal} medaille` : undefined;
}

/** Words of the longest discipline. */
const LONGEST = 9;

/** Zes keer goud: so many medals of it. */
function medalOf({ of }: Quantity, next: Token | undefined): string | undefined {
  return /^(?:keer|maal)$/.test(of ?? '') ? MEDALS.get(lower(next)) : undefined;
}

/** The noun phrase that opens at a token of a clause; nothing where none does. */
export function phraseAt(
  tokens: readonly Token[],
  from: number,
  verbs: ReadonlySet<number>,
  context: SentenceContext,
): Phrase | undefined {
  const { quantities, dates, entities, offices } = context;
  let at = from;
  let determiner = articleBefore(tokens, from);
  let quantity: Quantity | undefined;
  let head: Token | undefined;
  /** Where a bare number ends, for when no noun follows it. */
  let afterQuantity = -1;
  const modifiers: Token[] = [];
  let gap: readonly [number, number] | undefined;
  const within = (last: number): number => {
    let end = at;
    while (tokens[end + 1] && tokens[end + 1]!.index <= last && tokens[end + 1]!.index === tokens[end]!.index + 1)
      end += 1;
    return end;
  };
  for (; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (at > from && token.index !== tokens[at - 1]!.index + 1) {
      if (determiner === undefined || at !== from + 1) return undefined;
      gap = [tokens[from]!.index + 1, token.index - 1];
    }
    const date = dates.get(token.index);
    if (date) {
      if (quantity || modifiers.length) return undefined;
      const last = within(date.last);
      return {
        head: tokens[last]!,
        modifiers,
        date: date.mention,
        ...(determiner !== undefined && { determiner }),
        last,
      };
    }
    const placed = quantities.get(token.index);
    if (placed && !quantity) {
      quantity = placed.mention;
      at = within(placed.last);
      while (at > from && verbs.has(tokens[at]!.index)) at -= 1;
      head = tokens[at]!;
      const counted = quantity.unit.kind === 'count' || quantity.of !== undefined;
      const next = tokens[at + 1];
      const medal = medalOf(quantity, next);
      if (medal !== undefined) {
        quantity = { ...quantity, of: medal };
        head = next;
        return finish(at + 1);
      }
      // zes gouden is a count of its own; of zes the noun may be read as gouden
      const [metal, isLast] = METAL.test(lower(tokens[at])) ? [at, true] : [at + 1, false];
      const ofList = elidedMedal(tokens, metal);
      if (ofList !== undefined) {
        quantity = { ...quantity, unit: { ...quantity.unit, kind: 'count' }, of: ofList };
        head = { ...tokens[metal]!, upos: 'NOUN', lemma: ofList, text: `${ofList}s` };
        return finish(isLast ? at : at + 1);
      }
      if (
        quantity.unit.kind === 'measure' &&
        !counted &&
        next &&
        isGoods(tokens[at]!, next) &&
        !HELD_OFFICE.test(lower(next))
      )
        return finish(withTail(at + 1));
      if (
        GROUPS.has(quantity.of ?? '') &&
        next?.upos === 'NOUN' &&
        next.index === tokens[at]!.index + 1 &&
        !verbs.has(next.index)
      )
        return finish(at + 1);
      if (counted && quantity.unit.kind !== 'percent' && quantity.unit.kind !== 'fraction') return finish(withTail(at));
      // 12 procent meer bezoekers: a share of what is counted so
      if (
        /^(?:percent|fraction)$/.test(quantity.unit.kind) &&
        /^(?:meer|minder|extra)$/.test(lower(next)) &&
        tokens[at + 2]?.upos === 'NOUN' &&
        tokens[at + 2]!.index === tokens[at]!.index + 2
      ) {
        quantity = { ...quantity, of: tokens[at + 2]!.lemma.toLowerCase() };
        head = tokens[at + 2];
        return finish(at + 2);
      }
      if (
        !next ||
        verbs.has(next.index) ||
        isMark(next) ||
        quantity.unit.kind !== 'none' ||
        !/^(?:NOUN|ADJ|VERB|X|ADV)$/.test(next.upos) ||
        next.index !== tokens[at]!.index + 1
      )
        return finish(at);
      if (next.upos === 'ADV')
        return /^\p{L}{4,}(?:s|en)$/u.test(next.text) ? { ...finish(at)!, head: next, last: at + 1 } : finish(at);
      afterQuantity = at;
      head = undefined;
      continue;
    }
    const raced = /^\d/.test(token.text) && at <= from + 1 ? racedAt(at) : undefined;
    if (raced !== undefined) return raced;
    const entity = offices.get(token.index) ?? entities.get(token.index);
    if (entity) {
      const last = within(entity.last);
      return {
        head: tokens[last]!,
        modifiers,
        entity: entity.mention,
        ...(determiner !== undefined && { determiner }),
        ...(quantity && { quantity }),
        last,
      };
    }
    if (verbs.has(token.index) || isMark(token) || context.clocks.has(token.index)) break;
    const word = lower(token);
    // dat het 300 banen schrapt: no article before so many
    const isAlone = word === 'het' && (standsBeforeMany(token.index + 1) || standsBeforeDay(token.index + 1));
    const follows = tokens[at + 1];
    const isParted =
      follows !== undefined && follows.index > token.index + 1 && /^(?:NOUN|ADJ|PROPN)$/.test(follows.upos);
    if (at === from && PRONOUNS.test(word) && !isParted && (isAlone || !startsNounPhrase(tokens, at, verbs))) {
      return { head: token, modifiers, pronoun: true, last: at };
    }
    if (
      DETERMINERS.test(word) &&
      !head &&
      (at === from ||
        /^(?:de|het|deze|die|dit|al|meer|minder|geen)$/.test(lower(tokens[at - 1])) ||
        /^(?:andere|enkele)$/.test(word))
    ) {
      if (determiner === undefined) determiner = word;
      else modifiers.push(token);
      // de in totaal 1.700 medewerkers
      if (/^in totaal$/.test(`${lower(tokens[at + 1])} ${lower(tokens[at + 2])}`) && quantities.has(token.index + 3))
        at += 2;
      continue;
    }
    if (DETERMINERS.test(word) || (PREPOSITIONS.has(word) && token.upos === 'ADP')) break;
    if (
      token.upos === 'NOUN' &&
      determiner !== undefined &&
      tokens[at + 1]?.upos === 'NOUN' &&
      /^(?:ge|be|ver|ont).*[dt]$/.test(word)
    ) {
      modifiers.push(token);
      continue;
    }
    const elided = determiner === 'een' && !quantity ? elidedNoun(context, tokens, at) : undefined;
    if (elided) {
      modifiers.push(token);
      head = elided;
      return finish(at);
    }
    const aged = determiner === 'een' && !quantity && elidedAged(tokens, at, ({ index }) => verbs.has(index));
    if (aged) return { head: aged.head, modifiers, determiner, band: aged.band, last: at };
    if (
      GROUPS.has(word) &&
      !FOCUS.test(lower(tokens[at + 1])) &&
      (/^(?:NOUN|ADJ|VERB)$/.test(tokens[at + 1]?.upos ?? '') || suspendedNounAt(context, tokens, at + 1)) &&
      tokens[at + 1]!.index === token.index + 1 &&
      !verbs.has(tokens[at + 1]!.index)
    ) {
      modifiers.push(token);
      continue;
    }
    const suspended = suspendedNounAt(context, tokens, at);
    if (suspended) {
      head = suspended.noun;
      return finish(suspended.last);
    }
    const isNamed = determiner === 'het' || followsInfinitive(tokens, at);
    if (isNominal(token, isNamed || GROUPS.has(lower(modifiers.at(-1))))) {
      head = token;
      const joined = joinedNounAt(context, tokens, at);
      if (joined) return { ...finish(at + joined.length - 1)!, term: joined.join(' ').replaceAll(' ,', ',') };
      const next = tokens[at + 1];
      // wereldkampioen veldrijden: the sport is of the title
      if (/kampioene?$/.test(word) && next?.index === token.index + 1 && sportOf(context.lexicon, lower(next)))
        return { ...finish(at + 1)!, term: `${word} ${lower(next)}` };
      if (
        next &&
        next.index === token.index + 1 &&
        (entities.has(next.index) || next.upos === 'PROPN') &&
        !dates.has(next.index) &&
        !verbs.has(next.index)
      ) {
        const named = entities.get(next.index);
        at += 1;
        const last = named ? within(named.last) : at;
        return {
          head: token,
          modifiers,
          ...(named && { entity: named.mention }),
          ...(determiner !== undefined && { determiner }),
          ...(quantity && { quantity }),
          last,
        };
      }
      if (
        next &&
        next.upos === 'NOUN' &&
        next.index === token.index + 1 &&
        next.head === token.index &&
        !verbs.has(next.index) &&
        !dates.has(next.index) &&
        !quantities.has(next.index)
      ) {
        modifiers.push(token);
        head = next;
        return finish(at + 1);
      }
      return finish(at);
    }
    if (
      /^(?:ADJ|VERB|NUM|X)$/.test(token.upos) ||
      (token.upos === 'ADV' && (determiner !== undefined || modifiers.length))
    ) {
      modifiers.push(token);
      continue;
    }
    if (token.upos === 'CCONJ' && modifiers.length && tokens[at + 1]?.upos === 'ADJ' && lower(token) === 'en') continue;
    break;
  }
  const late = modifiers.at(-1);
  if (
    !head &&
    late &&
    (determiner !== undefined || quantity) &&
    late.upos !== 'ADV' &&
    (quantity
      ? /(?:s|en)$/.test(late.text)
      : !/e$/.test(late.text) ||
        isAgedOnly({ head: late }) ||
        conceptOf(context.lexicon, lower(late), 'noun', context.words))
  ) {
    modifiers.pop();
    head = late;
    return finish(tokens.indexOf(late));
  }
  if (quantity && !head && afterQuantity >= 0) {
    head = tokens[afterQuantity]!;
    modifiers.length = 0;
    return finish(afterQuantity);
  }
  return undefined;

  /** De 4×50 meter vrije slag: a discipline, which is known without an article too (op de 100 en 200 meter vrije slag). */
  function racedAt(first: number): Phrase | undefined {
    const words = tokens.slice(first, first + LONGEST).map(lower);
    const found = disciplineAt(context.lexicon, words, 0, determiner === 'de');
    const end = first + (found?.last ?? 0);
    if (!found || tokens[end]!.index !== tokens[first]!.index + found.last) return undefined;
    const term = words.slice(0, found.last + 1).join(' ');
    return { head: tokens[end]!, modifiers, determiner: 'de', term, last: end };
  }

  /** Het werd dinsdag 31 graden: no article before the name of a day. */
  function standsBeforeDay(index: number): boolean {
    const day = lower(context.sentence.tokens[index]);
    return (
      dates.has(index) && /^(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag\p{L}*|gisteren|vandaag|morgen)$/u.test(day)
    );
  }

  /** Het kost, het werd 31 graden: no article before so much or so many, but het 70 meter hoge hek. */
  function standsBeforeMany(index: number): boolean {
    // werd het gemiddeld 5,8 graden
    const hedged = /^(?:gemiddeld|maximaal|minimaal|hooguit)$/.test(lower(context.sentence.tokens[index]));
    const many = quantities.get(hedged ? index + 1 : index);
    if (!many || many.mention.value <= 1 || many.mention.unit.kind === 'none') return false;
    const next = context.sentence.tokens[many.last + 1];
    return (
      many.mention.unit.kind === 'count' || !next || !/^(?:ADJ|VERB|NOUN)$/.test(next.upos) || !/e$/.test(next.text)
    );
  }

  /** What is weighed, where neither tagger nor mention knew it for a noun (8000 kilo cocaïne). */
  function isGoods(unit: Token, next: Token): boolean {
    return (
      next.index === unit.index + 1 &&
      /^(?:ADJ|NOUN|X)$/.test(next.upos) &&
      !verbs.has(next.index) &&
      !quantities.has(next.index) &&
      !isMark(next) &&
      // hoorde twaalf jaar eisen
      lower(next) !== 'eisen'
    );
  }

  /** Foreign words that the mention left out: crystal meth. */
  function withTail(last: number): number {
    let end = last;
    while (tokens[end + 1]?.upos === 'X' && tokens[end + 1]!.index === tokens[end]!.index + 1) end += 1;
    return end;
  }

  function finish(last: number): Phrase | undefined {
    if (!head) return undefined;
    let skipped = 0;
    if (determiner === undefined && !quantity && isPluralForm(head))
      while (
        modifiers[0] &&
        modifiers[0] === tokens[from + skipped] &&
        !/(?:e|en|er)$|^(?:extra|gratis|online|offline)$/.test(modifiers[0].text) &&
        !GROUPS.has(lower(modifiers[0]))
      ) {
        modifiers.shift();
        skipped += 1;
      }
    return {
      head,
      modifiers: modifiers.filter((modifier) => !isAgeWord(modifier.text)),
      ...(gap && { gap }),
      ...(determiner !== undefined && { determiner }),
      ...(quantity && { quantity }),
      last,
      skipped,
    };
  }
}
