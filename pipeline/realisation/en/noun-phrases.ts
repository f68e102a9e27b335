import { coins } from '../phrases/coins.ts';
import type { EnglishTerm } from '../../lexicon/term.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { placeNamed } from '../phrases/places-named.ts';
import { isOfPlace, isOfSeveral } from '../../lexicon/place-adjectives.ts';
import { joinedParts } from '../../lexicon/joined-adjectives.ts';
import { termsOf } from '../../lexicon/terms.ts';
import { unitFormsOf } from '../../lexicon/unit-forms.ts';
import { fractionOf, vagueKey, vagueWords } from '../phrases/fractions.ts';
import {
  CannotSay,
  signFigure,
  type ConceptSpec,
  type FigureSpec,
  type NounPhrase,
  type PhraseStyle,
} from '../phrases/phrase.ts';
import { isOneSum } from '../phrases/sums.ts';
import { wordTables } from '../word-tables.ts';
import { AGE_GROUP, ageAlone, withoutAges } from '../phrases/ages.ts';
import { englishAge, englishBand } from './age-bands.ts';
import { aOrAn } from '../../lexicon/a-or-an.ts';
import { determined } from './determiners.ts';
import { englishNumber, englishOpening, englishWords } from './numbers.ts';
import { hasCents } from '../phrases/figures-in-words.ts';

type Noun = Extract<EnglishTerm, { pos: 'noun' }>;
type Number = 'singular' | 'plural';

/** Adjectives that name a field or the whole, not one thing of its kind: higher education, public transport, total turnover, Dutch agriculture. */
const FIELD =
  /^(?:(?:higher|secondary|special|vocational|public|mental|organic|intensive|international|domestic|total)\b|(?:place|city):)/;

/** Noun phrases of English over the termbase of a lexicon. */
export function englishNounPhrases(lexicon: Lexicon) {
  const terms = termsOf(lexicon, 'en');
  const dutch = termsOf(lexicon, 'nl');
  // bare in Dutch is a mass (geweld), whatever the noun may be elsewhere
  const isMass = (id: string, term: Noun): boolean => {
    const source = dutch.get(id);
    return term.mass === true || (source?.pos === 'noun' && source.mass === true);
  };
  const isOffence = (id: string): boolean => {
    const source = dutch.get(id);
    return source?.pos === 'noun' && source.type === 'crime';
  };
  /** A large fire or attack is a major one. */
  const isGrave = (modifier: string, id: string): boolean => {
    const source = dutch.get(id);
    return modifier === 'large' && source?.pos === 'noun' && /^(?:crime|disaster)$/.test(source.type);
  };
  const tables = wordTables(lexicon, 'en');
  const unitForms = unitFormsOf(lexicon, 'en');

  const noun = (id: string): Noun => {
    const term = terms.get(id);
    if (term?.pos !== 'noun') throw new CannotSay(id);
    return term;
  };

  /** Dutch, Frisian; of a town its name: Rotterdam schools. */
  const ofPlace = (id: string): string => {
    const { name, adjective } = placeNamed(lexicon, 'en', id);
    return typeof adjective === 'string' ? adjective : name;
  };

  /** The port of Rotterdam, police in The Hague: nouns before which no name stands, and names that stand before none. */
  const placeBehind = (modifier: string, noun: string): string | undefined => {
    if (!isOfPlace(modifier)) return undefined;
    const parts = joinedParts(modifier);
    if (parts.length > 1) {
      if (parts.some((part) => placeBehind(part, noun) !== undefined)) throw new CannotSay(modifier);
      return undefined;
    }
    const { name, article, adjective } = placeNamed(lexicon, 'en', modifier);
    if (adjective !== undefined) return undefined;
    const place = article ? `${article} ${name}` : name;
    return tables.set('ofTown').has(noun)
      ? `of ${place}`
      : /^(?:the |[^\p{L}])/iu.test(place)
        ? `in ${place}`
        : undefined;
  };

  const adjective = (id: string): string => joinedParts(id).map(single).join(' and ');

  const single = (id: string): string => {
    if (isOfPlace(id)) return ofPlace(id);
    const term = terms.get(id);
    if (term?.pos !== 'adjective') throw new CannotSay(id);
    return term.base;
  };

  const isPlural = (term: Noun, asked: Number): boolean =>
    term.pluralOnly === true || (asked === 'plural' && term.other !== undefined && !term.mass);

  const counted = (id: string, modifiers: readonly string[], asked: Number): { text: string; plural: boolean } => {
    const term = noun(id);
    const plural = isPlural(term, asked);
    const { ages, band, rest } = withoutAges(modifiers);
    // the French and German army would be one
    if (isOfSeveral(rest) && !plural && !isMass(id, term) && !tables.set('collectives').has(id))
      throw new CannotSay(rest.join(' '));
    const [age] = ages.map((years) => englishNumber(years, tables, false, false));
    // contant geld is cash, not cash money
    const phrase = rest.length === 1 ? tables.map('phrases')[`${rest[0]} ${id}`] : undefined;
    // homes sold, not sold homes
    const behind = rest.filter((modifier) => plural && tables.set('adjectivesBehind').has(modifier));
    const places = rest.map((modifier) => placeBehind(modifier, id)).filter((place) => place !== undefined);
    const before = rest.filter((modifier) => !behind.includes(modifier) && placeBehind(modifier, id) === undefined);
    const head = plural ? (term.other ?? term.one) : term.one;
    const words =
      phrase ??
      [
        ...before.map((modifier) => (isGrave(modifier, id) ? 'major' : adjective(modifier))),
        head,
        ...behind.map(adjective),
        ...places,
      ].join(' ');
    if (band) return { text: `${words} ${englishBand(band)}`, plural };
    if (ages.length === 1) return { text: `${age}-year-old ${words}`, plural };
    return { text: ages.length > 1 ? `${words} aged ${listed(ages)}` : words, plural };
  };

  const concept = ({
    concept: id,
    number: asked,
    definite,
    determiner,
    bare,
    narrowed,
    modifiers,
  }: ConceptSpec): NounPhrase => {
    // is 65 jaar of ouder
    const { band } = withoutAges(modifiers);
    if (id === AGE_GROUP && band && !definite) return ageAlone(englishAge(band), id);
    const term = noun(id);
    const { text: core, plural } = counted(id, modifiers, asked);
    const isCollective = tables.set('collectives').has(id);
    if (determiner) {
      if (isCollective) throw new CannotSay(`${determiner} ${id}`);
      return { ...determined(determiner, core, { plural, mass: isMass(id, term) }), concept: id };
    }
    // news style: French police, Dutch authorities; the police
    const bareNamed = (isCollective || plural) && modifiers.some(isOfPlace);
    // the whole of it, where Dutch has de or het: a plan for agriculture
    const isGeneric =
      modifiers.every((modifier) => FIELD.test(modifier)) &&
      !narrowed &&
      (tables.set('generic').has(id) || (plural && tables.set('genericPlural').has(id)));
    // what sells and what is emitted is told without one, narrowed or not: sales of new cars
    const isBare = tables.set('bare').has(id);
    const article = definite
      ? bareNamed || isCollective || isGeneric || isBare
        ? ''
        : 'the'
      : plural || isMass(id, term) || isCollective || (bare && isOffence(id))
        ? ''
        : modifiers.length
          ? aOrAn(core)
          : term.article;
    // niemand, geen mensen
    const isAnybody = id === 'human' && modifiers.length === 0 && !narrowed;
    return {
      text: article ? `${article} ${core}`.replace(/^an other /, 'another ') : core,
      bare: core,
      number: plural || isCollective ? 'plural' : 'singular',
      indefinite: !definite,
      concept: id,
      ...(!definite && {
        negated: isAnybody ? 'anyone' : plural || isMass(id, term) ? `any ${core}` : `${article} ${core}`,
        none: isAnybody
          ? { text: 'no one', number: 'singular' as const }
          : { text: `no ${core}`, number: plural || isCollective ? 'plural' : 'singular' },
      }),
    };
  };

  const figure = (spec: FigureSpec, style: PhraseStyle): NounPhrase => {
    const { value, upper, unit, approximation } = spec;
    if (unit.kind === 'count' && spec.concept === undefined && !style.valueOnly)
      throw new CannotSay(unit.lemma ?? 'count');
    const isMoney = unit.kind === 'currency';
    const small = isMoney && upper === undefined ? coins(COINS, unit.code, value) : undefined;
    const form = small ?? (isMoney || unit.kind === 'measure' ? formOf(spec) : undefined);
    const factor = form?.factor ?? 1;
    const isSign = isMoney || unit.kind.startsWith('percent') || form?.symbol === true;
    // a headline counts in words as a sentence does, the table of figures never
    const inFigures =
      (style.figures === true && (style.valueOnly === true || style.cell === true || unit.kind === 'measure')) ||
      isSign ||
      (unit.kind === 'none' && spec.concept === undefined && !style.words);
    const shown = value / factor;
    const write = (amount: number): string =>
      `${form?.prefix ? form.one : ''}${englishNumber(amount, tables, inFigures, hasCents(unit) && small === undefined)}`;

    const vague = vagueKey(spec);
    const outOf = style.valueOnly ? undefined : spec.outOf;
    const fraction = unit.kind === 'fraction' ? (outOf ? 'out-of' : fractionOf(shown)) : undefined;
    const isSeveral = approximation === 'several';
    const isOne = shown === 1 && upper === undefined && !isSeveral && vague === undefined;
    const percent = unit.kind === 'percent' || (unit.kind === 'fraction' && fraction === undefined) ? '%' : '';
    const scaleUp = unit.kind === 'fraction' && fraction === undefined ? 100 : 1;
    const numeral = isSeveral
      ? tables.map('several').word!
      : vague !== undefined
        ? vagueWords(vague, spec, tables.map('vague'), ' or even ')
        : outOf
          ? `${englishNumber(outOf.part, tables, false)} in ${englishNumber(outOf.whole, tables, false)}`
          : fraction !== undefined
            ? (tables.map('fractions')[fraction] ?? `${write(shown * 100)}%`)
            : upper !== undefined
              ? rangeOf(
                  `${write(shown * scaleUp)}${percent}`,
                  `${write((upper / factor) * scaleUp)}${percent}`,
                  isMoney && !style.valueOnly && hedgeOf(spec) === undefined,
                )
              : `${write(shown * scaleUp)}${percent}`;
    const unitWord =
      unit.kind === 'percentage-point'
        ? isOne
          ? 'percentage point'
          : 'percentage points'
        : isMoney && vague !== undefined
          ? vagueCurrency(spec)
          : form && !form.prefix
            ? isOne
              ? form.one
              : form.other
            : undefined;
    const hedge = vague !== undefined || isSeveral ? undefined : hedgeOf(spec);
    const isTwice = spec.concept === 'occasion-time' && shown === 2 && upper === undefined && !style.valueOnly;
    if (isTwice) {
      const twice = [hedge, signFigure(spec, 'twice')].filter(Boolean).join(' ');
      return { text: twice, bare: twice, number: 'plural', indefinite: true, concept: 'occasion-time' };
    }
    const goods = style.valueOnly ? undefined : goodsOf(spec, isOne, vague !== undefined, unitWord);
    const restated = spec.restated === undefined ? undefined : `(${spec.restated})`;
    const signed = (...words: (string | undefined)[]): string =>
      [signFigure(spec, [...words, unitWord].filter(Boolean).join(' ')), restated, goods?.text]
        .filter(Boolean)
        .join(' ');
    const amount = signFigure(spec, [hedge, numeral].filter(Boolean).join(' '));
    // a profit of €5 million: who expects one does not expect money in profits
    if (isMoney && goods && isOneSum(spec.concept)) {
      const sum = [amount, unitWord, restated].filter(Boolean).join(' ');
      const text = `${aOrAn(goods.text)} ${goods.text} of ${sum}`;
      return { text, bare: `${goods.text} of ${sum}`, number: 'singular', indefinite: true, concept: spec.concept! };
    }
    const hedged = signed(hedge, numeral);
    const opens = hedge === undefined && upper === undefined && percent === '' && /^\d/.test(numeral);
    const words = opens ? englishOpening(shown, tables) : undefined;
    const opening =
      words !== undefined
        ? signed(words)
        : hedge !== undefined || upper !== undefined || vague !== undefined || isSeveral
          ? undefined
          : percent !== '' && Number.isInteger(shown) && unit.kind === 'percent' && shown < 100
            ? signed(`${englishWords(shown)} per cent`)
            : undefined;
    const isPlain =
      unit.kind === 'measure' &&
      EXTENTS.test(unit.code ?? '') &&
      form !== undefined &&
      !goods &&
      !restated &&
      !hedge &&
      !isSeveral;
    const plural =
      vague !== undefined || isSeveral
        ? true
        : unit.kind === 'percent' || unit.kind === 'fraction'
          ? goods?.plural === true && outOf?.part !== 1
          : unit.kind === 'count' || unit.kind === 'none'
            ? !isOne
            : unit.kind === 'measure' && goods?.plural === true && !isOne;
    return {
      text: hedged,
      bare: hedged,
      number: plural ? 'plural' : 'singular',
      indefinite: fraction === undefined,
      ...(opening !== undefined && { opening }),
      ...(spec.concept !== undefined && { concept: spec.concept }),
      ...(isPlain &&
        vague === undefined &&
        fraction === undefined &&
        upper === undefined && {
          attributive: {
            text: signFigure(spec, `${numeral}-${form.one.replace(/ /g, '-')}`),
            isTime: TIMES.test(unit.code ?? ''),
          },
        }),
    };
  };

  /** tens of thousands of euros: behind a number without figures the currency is a word. */
  const vagueCurrency = ({ unit }: FigureSpec): string => {
    const word = tables.map('currencies')[unit.code ?? ''];
    if (word === undefined) throw new CannotSay(unit.code ?? 'currency');
    return `of ${word}`;
  };

  const hedgeOf = ({ approximation, unit, concept }: FigureSpec): string | undefined =>
    approximation === 'less-than' && (unit.kind === 'count' || (unit.kind === 'none' && concept !== undefined))
      ? tables.map('several').fewer
      : tables.map('approximations')[approximation];

  const goodsOf = (
    { concept: id, modifiers, unit, outOf }: FigureSpec,
    isOne: boolean,
    isVague: boolean,
    unitWord: string | undefined,
  ): { text: string; plural: boolean } | undefined => {
    if (id === undefined) return undefined;
    const inside = unit.kind === 'currency' || (unitWord !== undefined && tables.set('measureIn').has(id));
    // eight months in prison, suspended: it is no prison that is so
    const isSuspended = inside && modifiers.includes('suspended-sentence');
    const goods = counted(
      id,
      isSuspended ? modifiers.filter((modifier) => modifier !== 'suspended-sentence') : modifiers,
      (isOne && (unit.kind === 'count' || unit.kind === 'none')) || (unit.kind === 'currency' && isOneSum(id))
        ? 'singular'
        : 'plural',
    );
    if (unit.kind === 'currency' && isOneSum(id)) return goods;
    if (unit.kind === 'count' || unit.kind === 'none') return isVague ? { ...goods, text: `of ${goods.text}` } : goods;
    // one in three young people
    if (outOf && unit.kind === 'fraction') return goods;
    // half of the pupils, but 12% of pupils
    // a third of Dutch people
    const definite =
      (unit.kind === 'fraction' && !/^\p{Lu}/u.test(goods.text)) || (unit.kind === 'percent' && !goods.plural);
    const tail = isSuspended ? ', suspended' : '';
    return { ...goods, text: `${inside ? 'in' : 'of'} ${definite ? 'the ' : ''}${goods.text}${tail}` };
  };

  const formOf = ({ unit, unitText, display }: FigureSpec) => {
    const own = display && unitForms.get(display.id);
    const form = own ?? unitForms.get(unit.code ?? '');
    if (!form) throw new CannotSay(unitText ?? unit.code ?? 'unit');
    return { ...form, factor: own && unit.kind === 'measure' ? display.factor : 1 };
  };

  return { figure, concept };
}

/** Measures that can stand before what they measure. */
const EXTENTS = /^(?:mm|cm|m|km|mi|m2|km2|ha|g|kg|t|l|min|h|day|week|month|year)$/;
/** Lengths of time. */
const TIMES = /^(?:s|min|h|day|week|month|year)$/;

/** Less than a euro, a dollar or a pound is so many cents or pence. */
const COINS = { EUR: ['cent', 'cents'], USD: ['cent', 'cents'], GBP: ['penny', 'pence'] } as const;

/** 23, 25 and 31. */
function listed(ages: readonly number[]): string {
  return `${ages.slice(0, -1).join(', ')} and ${ages.at(-1)}`;
}

/** An estimate at between €1.7 billion and €2.1 billion, but 30 to 40 people. */
function rangeOf(lower: string, upper: string, isBetween: boolean): string {
  return isBetween ? `between ${lower} and ${upper}` : `${lower} to ${upper}`;
}
