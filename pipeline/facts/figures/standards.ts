import { conceptOf, conceptOfNoun } from '../../lexicon/terms.ts';
import type { Comparison, Filler } from '../../model/fact.ts';
import type { DateMention } from '../../model/mention.ts';
import type { Token } from '../../model/token.ts';
import type { SentenceContext } from '../context.ts';
import { isPluralForm } from '../phrases/phrase-tests.ts';
import { sameTime } from '../circumstances/same-time.ts';
import { lower } from '../words.ts';

/** What a figure is set against: another time, another place, or what was thought, agreed or usual. */
export interface Against {
  /** The last of its tokens. */
  last: number;
  time?: DateMention;
  samePeriod?: true;
  place?: Filler;
  standard?: Comparison['standard'];
  /** Those or what another one is (dan mannen, dan de Eiffeltoren). */
  other?: Filler;
}

/** Than when, where the source says it with more than one word. */
const VERSUS = ['ten opzichte van', 'vergeleken met', 'in vergelijking met', 'vergeleken bij'].map((phrase) =>
  phrase.split(' '),
);
const SAME_PERIOD = /^(?:dezelfde (?:periode|maand|week)|hetzelfde kwartaal)$/;
const TIME_WORDS = /^(?:in|op|over|het|de|eind|begin|half|nog)$/;

/** What comes round again, and is compared with the time before (hoger dan bij de vorige raadsverkiezingen). */
const LAST: readonly [NonNullable<Comparison['standard']>, readonly string[]][] = [
  ['last-elections', ['verkiezingen', 'stembusgang']],
  ['last-council-elections', ['raadsverkiezingen', 'gemeenteraadsverkiezingen']],
  ['last-general-elections', ['tweede kamerverkiezingen', 'kamerverkiezingen', 'parlementsverkiezingen']],
  ['last-provincial-elections', ['statenverkiezingen', 'provinciale statenverkiezingen']],
  ['last-european-elections', ['europese verkiezingen', 'europese parlementsverkiezingen']],
  ['last-edition', ['editie']],
];

/** What was thought, agreed or usual → the words for it behind dan or als. */
const STANDARDS: readonly [NonNullable<Comparison['standard']>, readonly string[]][] = [
  ['analysts-expected', ['analisten hadden verwacht', 'analisten verwachtten', 'door analisten verwacht']],
  ['expected', ['verwacht', 'gedacht', 'voorzien', 'vooraf verwacht', 'vooraf gedacht', 'was verwacht']],
  [
    'expected-earlier',
    [
      ...['verwacht', 'gedacht', 'voorzien', 'aangenomen', 'ingeschat'].map((word) => `eerder ${word}`),
      ...['verwacht', 'gedacht', 'aangenomen', 'voorzien'].map((word) => `eerder werd ${word}`),
      ...['gedacht', 'verwacht'].flatMap((word) => [`aanvankelijk ${word}`, `aanvankelijk werd ${word}`]),
      'aanvankelijk was gedacht',
    ],
  ],
  ['predicted', ['voorspeld', 'vooraf voorspeld']],
  ['hoped', ['gehoopt']],
  ['budgeted', ['begroot', 'was begroot']],
  ['budgeted-initially', ['aanvankelijk begroot', 'oorspronkelijk begroot', 'eerder begroot']],
  ['planned', ['gepland', 'was gepland']],
  ['estimated', ['geraamd', 'geschat', 'aanvankelijk geraamd', 'vooraf geraamd']],
  ['agreed', ['afgesproken']],
  ['permitted', ['toegestaan', 'wettelijk toegestaan']],
  ['needed', ['nodig']],
  ['reported-earlier', ['eerder gemeld', 'eerder bekend']],
  ['announced-earlier', ['eerder aangekondigd']],
  ['usual', ['normaal', 'gebruikelijk', 'gewoonlijk', 'anders']],
  ['elsewhere', ['elders']],
  ['formerly', ['voorheen', 'vroeger']],
  ['average', ['gemiddeld', 'het gemiddelde']],
  ['national-average', ['het landelijk gemiddelde', 'het landelijke gemiddelde', 'landelijk gemiddeld']],
  ['european-average', ['het europees gemiddelde', 'het europese gemiddelde']],
  ...LAST.map(([standard, events]): [NonNullable<Comparison['standard']>, string[]] => [
    standard,
    events.flatMap((event) => [`bij de vorige ${event}`, `tijdens de vorige ${event}`]),
  ]),
  ['last-time', ['de vorige keer', 'bij de vorige keer']],
  ['long-term-average', ['het langjarig gemiddelde', 'het langjarige gemiddelde', 'het meerjarig gemiddelde']],
];
const WORDED = STANDARDS.flatMap(([standard, forms]) =>
  forms.map((form) => ({ standard, words: form.split(' ') })),
).sort((a, b) => b.words.length - a.words.length);

/** Dan in 2024, dan verwacht, dan in Duitsland; ten opzichte van een jaar eerder. */
export function thanAt(context: SentenceContext, at: number): Against | undefined {
  if (lower(context.sentence.tokens[at]) === 'dan') return againstAt(context, at + 1);
  return versusAt(context, at);
}

/** Ten opzichte van een jaar eerder, vergeleken met 2024, in vergelijking met het landelijk gemiddelde. */
export function versusAt(context: SentenceContext, at: number): Against | undefined {
  const versus = versusWords(context.sentence.tokens, at);
  if (versus === 0) return undefined;
  const found = againstAt(context, at + versus) ?? pointedAt(context, at + versus);
  return found && (found.time || /average$/.test(found.standard ?? '')) ? found : undefined;
}

/** How many words open a comparison at a token: ten opzichte van, vergeleken met. */
export function versusWords(tokens: readonly Token[], at: number): number {
  return VERSUS.find((words) => words.every((word, step) => lower(tokens[at + step]) === word))?.length ?? 0;
}

/** Die maand, dat jaar: the one that the text has named before. */
function pointedAt(context: SentenceContext, from: number): Against | undefined {
  const [determiner, head] = context.sentence.tokens.slice(from, from + 2);
  if (!head || !/^(?:die|dat)$/.test(lower(determiner)) || !/^(?:maand|jaar|week)$/.test(lower(head))) return undefined;
  const time = sameTime(context, { head });
  return time && { time, last: from + 1 };
}

/** A time, a named place or a standard, as it stands behind dan or als. */
export function againstAt(context: SentenceContext, from: number): Against | undefined {
  return timeAt(context, from) ?? placeAt(context, from) ?? standardAt(context, from);
}

/**
 * Behind dan or als: a name, or things or people of a kind by a bare plural (dan mannen, dan Ajax). The one that an
 * article points at, and what is described more closely, is left alone.
 */
export function otherAt({ sentence, entities, lexicon, words }: SentenceContext, from: number): Against | undefined {
  const named = entities.get(from);
  if (named) {
    const isKnown = /^(?:person|organisation|place)$/.test(named.mention.type);
    return isKnown ? { other: { kind: 'entity', id: named.mention.id }, last: named.last } : undefined;
  }
  const noun = sentence.tokens[from];
  if (noun?.upos !== 'NOUN' || !isPluralForm(noun)) return undefined;
  const kind = conceptOfNoun(lexicon, noun.lemma, noun.text, words);
  return kind && { other: { kind: 'concept', id: kind.id, number: 'plural', definite: false }, last: from };
}

/** A date with the words before it: in 2024, eind vorig jaar, het jaar ervoor. */
export function timeAt(
  { sentence, dates }: SentenceContext,
  from: number,
): (Against & { time: DateMention }) | undefined {
  // in dezelfde periode een jaar eerder, vorig jaar; not van 2024, which other languages say otherwise
  const same = lower(sentence.tokens[from]) === 'in' ? from + 1 : from;
  const isSame = SAME_PERIOD.test(`${lower(sentence.tokens[same])} ${lower(sentence.tokens[same + 1])}`);
  // dezelfde periode het jaar ervoor
  const distance = lower(sentence.tokens[same + 2]) === 'het' ? same + 3 : same + 2;
  const after = isSame ? dates.get(distance) : undefined;
  const year = isSame && /^(?:in|van)$/.test(lower(sentence.tokens[same + 2])) ? dates.get(same + 3) : undefined;
  if (year && /^\d{4}$/.test(year.mention.value ?? ''))
    return { time: year.mention, last: year.last, samePeriod: true };
  if (isSame)
    return after && isDistance(after.mention) ? { time: after.mention, last: after.last, samePeriod: true } : undefined;
  let at = from;
  while (at < from + 3 && !dates.has(at) && TIME_WORDS.test(lower(sentence.tokens[at]))) at += 1;
  const placed = dates.get(at);
  return placed && (placed.mention.kind !== 'period' || isSeason(placed.mention))
    ? { time: placed.mention, last: placed.last }
    : undefined;
}

/** Het voorjaar van 2025, of all periods: one that the year after has as well. */
function isSeason({ text, known }: DateMention): boolean {
  return /^(?:voorjaar|lente|zomer|najaar|herfst|winter) van \d{4}$/i.test(text) && known.includes('year');
}

/** A time by its distance from another: a year earlier, last year. */
function isDistance({ text, kind }: DateMention): boolean {
  return kind === 'duration' || /^vorig jaar$/i.test(text);
}

/** In Duitsland, in de eurozone: what is named, and in it. */
export function placeAt({ sentence, entities, lexicon, words }: SentenceContext, from: number): Against | undefined {
  const { tokens } = sentence;
  if (lower(tokens[from]) !== 'in') return undefined;
  const named = entities.get(from + 1);
  if (named?.mention.type === 'place') return { place: { kind: 'entity', id: named.mention.id }, last: named.last };
  const noun = tokens[from + 2];
  if (lower(tokens[from + 1]) !== 'de' || !noun || !ZONE.test(lower(noun))) return undefined;
  const zone = conceptOf(lexicon, lower(noun), 'noun', words);
  return zone && { place: { kind: 'concept', id: zone.id, number: 'singular', definite: true }, last: from + 2 };
}

/** Behind a figure that another is set against: what it is as a rule, on average, now or was before. */
const ASIDES: readonly [NonNullable<Comparison['standard']>, readonly string[]][] = [
  ['normally', ['normaal', 'normaal gesproken', 'normaliter', 'gewoonlijk', 'doorgaans', 'gebruikelijk']],
  ['long-term-average', ['langjarig gemiddeld']],
  ['national-average', ['landelijk gemiddeld', 'gemiddeld landelijk', 'gemiddeld in het land']],
  ['on-average', ['gemiddeld']],
  ['nationally', ['landelijk', 'in het hele land', 'in heel het land']],
  ['now', ['nu', 'momenteel', 'thans']],
  ['previously', ['eerder', 'voorheen']],
  ['initially', ['aanvankelijk', 'oorspronkelijk']],
];
const ASIDE_WORDS = ASIDES.flatMap(([standard, forms]) =>
  forms.map((form) => ({ standard, words: form.split(' ') })),
).sort((a, b) => b.words.length - a.words.length);

/** Tegen 3,7 graden normaal, tegen 394 euro nu; tegen normaal 3,7 graden. */
export function asideAt({ sentence }: SentenceContext, from: number): Against | undefined {
  const found = ASIDE_WORDS.find(({ words }) =>
    words.every((word, step) => lower(sentence.tokens[from + step]) === word),
  );
  return found && { standard: found.standard, last: from + found.words.length - 1 };
}

/** Averages that have a name of their own, as they stand before van and their figure. */
const AVERAGES: readonly [NonNullable<Comparison['standard']>, RegExp][] = [
  ['long-term-average', /^(?:het|een) (?:langjarige?|meerjarige?) gemiddelde$/],
  ['national-average', /^(?:het|een) (?:landelijke?|nationale?) gemiddelde$/],
  ['european-average', /^het europese? gemiddelde$/],
  ['on-average', /^een gemiddelde$/],
];

/** Een eerder geraamde 2,4 procent: what was thought before, between the article and the figure. */
const THOUGHT: readonly [NonNullable<Comparison['standard']>, RegExp][] = [
  ['earlier-estimate', /^een (?:eerder|aanvankelijk|oorspronkelijk|vooraf) (?:geraamde|geschatte)$/],
  [
    'earlier-forecast',
    /^een (?:eerder|aanvankelijk|oorspronkelijk|vooraf) (?:verwachte|voorspelde|voorziene|gedachte)$/,
  ],
  ['budget', /^een begrote$/],
];

/** Normaal 3,7 graden, een langjarig gemiddelde van 195 millimeter: what a figure is, before it. */
export function asideBefore(context: SentenceContext, from: number): Against | undefined {
  const { tokens } = context.sentence;
  const aside = asideAt(context, from);
  if (aside) return aside;
  for (const length of [3, 2]) {
    const words = tokens
      .slice(from, from + length)
      .map(lower)
      .join(' ');
    const [standard] = AVERAGES.find(([, pattern]) => pattern.test(words)) ?? [];
    if (standard && lower(tokens[from + length]) === 'van') return { standard, last: from + length };
    const [thought] = THOUGHT.find(([, pattern]) => pattern.test(words)) ?? [];
    if (thought) return { standard: thought, last: from + length - 1 };
  }
  return undefined;
}

/** What is no name and of which there is one all the same. */
const ZONE = /^(?:eurozone|hoofdstad|randstad)$/;

/** Verwacht, het landelijk gemiddelde. */
export function standardAt({ sentence }: SentenceContext, from: number): Against | undefined {
  const found = WORDED.find(({ words }) => words.every((word, step) => lower(sentence.tokens[from + step]) === word));
  return found && { standard: found.standard, last: from + found.words.length - 1 };
}
