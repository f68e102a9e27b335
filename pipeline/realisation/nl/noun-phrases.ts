import { coins, type Coins } from '../phrases/coins.ts';
import type { DutchTerm } from '../../lexicon/term.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { gazetteerOf } from '../../lexicon/names.ts';
import { inflectedAdjective } from '../../lexicon/place-adjectives.ts';
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
import { dutchAge, dutchBand, plusserOf } from './age-bands.ts';
import { determined, NOBODY } from './determiners.ts';
import { dutchNumber, dutchWords } from './numbers.ts';
import { hasCents } from '../phrases/figures-in-words.ts';

type Noun = Extract<DutchTerm, { pos: 'noun' }>;
type Number = 'singular' | 'plural';

/** Noun phrases of Dutch over the termbase of a lexicon. */
export function dutchNounPhrases(lexicon: Lexicon) {
  const terms = termsOf(lexicon, 'nl');
  const tables = wordTables(lexicon, 'nl');
  const unitForms = unitFormsOf(lexicon, 'nl');

  const noun = (id: string): Noun => {
    const term = terms.get(id);
    if (term?.pos !== 'noun') throw new CannotSay(id);
    return term;
  };

  const adjectives = (ids: readonly string[], inflect: boolean): string => {
    const { ages, rest } = withoutAges(ids);
    const age = ages.length === 1 ? `${ages[0]}-jarig${inflect ? 'e' : ''} ` : '';
    const said = rest.map((id) =>
      joinedParts(id)
        .map((one) => adjective(one, inflect))
        .join(' en '),
    );
    return age + said.map((word) => `${word} `).join('');
  };

  /** Mannen van 23 en 25 jaar. */
  const aged = (ids: readonly string[]): string => {
    const { ages, band } = withoutAges(ids);
    if (band) return ` ${dutchBand(band)}`;
    return ages.length > 1 ? ` van ${ages.slice(0, -1).join(', ')} en ${ages.at(-1)} jaar` : '';
  };

  const adjective = (id: string, inflect: boolean): string => {
    const demonym = gazetteerOf(lexicon).dutch.get(id)?.adjective;
    if (demonym !== undefined) return inflect ? inflectedAdjective(demonym) : demonym;
    const term = terms.get(id);
    if (term?.pos !== 'adjective') throw new CannotSay(id);
    return inflect ? term.inflected : term.base;
  };

  const isPlural = (term: Noun, asked: Number): boolean =>
    term.pluralOnly === true || (asked === 'plural' && term.other !== undefined && !term.mass);

  const concept = ({ concept: id, number: asked, definite, determiner, bare, modifiers }: ConceptSpec): NounPhrase => {
    // is 65 jaar of ouder
    const { band } = withoutAges(modifiers);
    if (id === AGE_GROUP && band && !definite) return ageAlone(dutchAge(band), id);
    const term = noun(id);
    const plural = isPlural(term, asked);
    if (determiner) {
      const core = counted(id, modifiers, asked);
      return { ...determined(determiner, core, { plural, neuter: term.article === 'het' }), concept: id };
    }
    const article = definite ? (plural ? 'de' : term.article) : plural || term.mass || bare ? '' : 'een';
    // het landelijk gemiddelde is one notion (ANS 6.4.1.3)
    const isSet = id === 'average' && !plural && modifiers.length === 1;
    const inflect = !isSet && (definite || plural || term.article === 'de');
    const coreOf = (inflected: boolean): string =>
      plusserOf(id, withoutAges(modifiers), plural) ??
      `${adjectives(modifiers, inflected)}${plural ? (term.other ?? term.one) : term.one}${aged(modifiers)}`;
    const core = coreOf(inflect);
    return {
      text: article ? `${article} ${core}` : core,
      // het gemiddelde boetebedrag, but without its article gemiddeld boetebedrag
      bare: coreOf(inflect && (plural || term.article === 'de')),
      number: plural ? 'plural' : 'singular',
      indefinite: !definite,
      concept: id,
      ...(!definite && { negated: id === 'human' && modifiers.length === 0 ? NOBODY : `geen ${core}` }),
    };
  };

  /** What a figure counts, without article. */
  const counted = (id: string, modifiers: readonly string[], asked: Number): string => {
    const term = noun(id);
    const plural = isPlural(term, asked);
    const plusser = plusserOf(id, withoutAges(modifiers), plural);
    if (plusser !== undefined) return plusser;
    return `${adjectives(modifiers, plural || term.article === 'de')}${plural ? (term.other ?? term.one) : term.one}${aged(modifiers)}`;
  };

  const figure = (spec: FigureSpec, style: PhraseStyle): NounPhrase => {
    const { value, upper, unit, approximation } = spec;
    if (unit.kind === 'count' && spec.concept === undefined && !style.valueOnly)
      throw new CannotSay(unit.lemma ?? 'count');
    const isMoney = unit.kind === 'currency';
    const unitWord = unitWordOf(spec);
    const isSign = isMoney || unit.kind.startsWith('percent') || /[A-Z°²³/]/.test(unitWord ?? '');
    const inFigures =
      style.figures === true || isSign || (unit.kind === 'none' && spec.concept === undefined && !style.words);
    const small = isMoney && upper === undefined ? coinsOf(spec) : undefined;
    const factor = small?.factor ?? (isMoney ? 1 : (spec.display?.factor ?? 1));
    const shown = value / factor;
    const write = (amount: number): string =>
      dutchNumber(amount, tables, inFigures, hasCents(unit) && small === undefined);

    const vague = vagueKey(spec);
    const outOf = style.valueOnly ? undefined : spec.outOf;
    const fraction = unit.kind === 'fraction' ? (outOf ? 'out-of' : fractionOf(shown)) : undefined;
    const numeral =
      approximation === 'several'
        ? tables.map('several').word!
        : vague !== undefined
          ? vagueWords(vague, spec, tables.map('vague'), ' tot ')
          : outOf
            ? `${outOf.part === 1 ? 'een' : dutchNumber(outOf.part, tables, false)} op de ${dutchNumber(outOf.whole, tables, false)}`
            : fraction !== undefined
              ? (tables.map('fractions')[fraction] ?? `${dutchNumber(shown * 100, tables, true)} procent`)
              : upper !== undefined
                ? rangeOf(write(shown), write(upper / factor))
                : (halfYear(spec) ?? write(shown));
    const hedge =
      vague !== undefined || approximation === 'several'
        ? undefined
        : (spec.hedge ?? tables.map('approximations')[approximation]);
    const isOne = shown === 1 && upper === undefined && approximation !== 'several' && vague === undefined;
    const goods = style.valueOnly ? undefined : goodsOf(spec, isOne);
    const restated = spec.restated === undefined ? undefined : `(${spec.restated})`;
    const signed = (...words: (string | undefined)[]): string =>
      [signFigure(spec, [...words, unitWord].filter(Boolean).join(' ')), restated, goods].filter(Boolean).join(' ');
    const hedged = signed(hedge, numeral);
    const opening =
      hedge === undefined &&
      /^\d/.test(numeral) &&
      Number.isInteger(shown) &&
      (isSign ? unit.kind === 'percent' && shown <= 20 : shown < 100 || (shown % 100 === 0 && shown < 1000))
        ? signed(dutchWords(shown))
        : undefined;
    const plural =
      vague !== undefined || approximation === 'several'
        ? true
        : unit.kind === 'count' || unit.kind === 'none'
          ? !isOne
          : outOf
            ? outOf.part > 1
            : unit.kind === 'measure' && unitWord !== undefined && tables.set('pluralUnits').has(unitWord) && !isOne;
    return {
      text: hedged,
      bare: hedged,
      number: plural ? 'plural' : 'singular',
      // 70 procent van de bussen is uitgevallen, without er
      indefinite: fraction === undefined && goods?.startsWith('van ') !== true,
      ...(opening !== undefined && { opening }),
      ...(spec.concept !== undefined && { concept: spec.concept }),
    };
  };

  const goodsOf = (spec: FigureSpec, isOne: boolean): string | undefined => {
    const { concept: id, modifiers, unit, outOf } = spec;
    if (id === undefined) return undefined;
    if (unit.kind === 'count' || unit.kind === 'none') {
      // twaalf mensen, but één persoon
      const counts = isOne && id === 'human' ? 'individual' : id;
      // 186 keer
      const asOne = isOne || tables.set('countedAsOne').has(id);
      return counted(terms.has(counts) ? counts : id, modifiers, asOne ? 'singular' : 'plural');
    }
    if (outOf) return counted(id, modifiers, 'plural');
    if (unit.kind === 'percent' || unit.kind === 'fraction' || unit.kind === 'percentage-point')
      return `van ${concept({ concept: id, number: 'plural', definite: true, modifiers }).text}`;
    // tien kilometer file, but tien kilo aardappelen
    const isSum = unit.kind === 'currency' && isOneSum(id);
    const goods = counted(id, modifiers, isSum || tables.set('measuredAsOne').has(id) ? 'singular' : 'plural');
    // 5 miljoen euro winst, but 12 miljard euro aan bezuinigingen
    const isGoods = /^(?:substance|food|object|energy|vehicle|weapon|plant)$/.test(noun(id).type);
    const isInside = (!isSum && (isGoods || isPlural(noun(id), 'plural'))) || tables.set('moneyIn').has(id);
    return unit.kind === 'currency' && isInside ? `aan ${goods}` : goods;
  };

  /** The unit as the source writes it, signs as words; after a correction the language's own form. */
  const unitWordOf = ({ unit, unitText, display, value, upper }: FigureSpec): string | undefined => {
    if (unit.kind === 'percent') return 'procent';
    if (unit.kind === 'percentage-point') return 'procentpunt';
    if (unit.kind !== 'currency' && unit.kind !== 'measure') return undefined;
    const sign = unitText === undefined ? undefined : tables.map('signs')[unitText.toLowerCase()];
    if (sign !== undefined) return sign;
    const small = unit.kind === 'currency' && upper === undefined ? coinsOf({ unit, unitText, value }) : undefined;
    if (small) return small.other;
    if (unitText !== undefined && display !== undefined && unit.kind === 'measure') return unitText;
    const form = unitForms.get(display?.id ?? unit.code ?? '');
    if (!form) throw new CannotSay(unitText ?? unit.code ?? 'unit');
    return value === 1 ? form.one : form.other;
  };

  return { figure, concept };
}

/** 1,7 tot 2,1 miljard: a scale that both share is said once. */
function rangeOf(lower: string, upper: string): string {
  const scale = /\s\p{L}+$/u.exec(upper)?.[0];
  return `${scale !== undefined && lower.endsWith(scale) ? lower.slice(0, -scale.length) : lower} tot ${upper}`;
}

/** Een half jaar, anderhalf jaar. */
function halfYear({ value, unit }: FigureSpec): string | undefined {
  return unit.code === 'year' ? { 0.5: 'een half', 1.5: 'anderhalf' }[value] : undefined;
}

/** Cents where the source has them; 0,25 euro stays what it is. */
function coinsOf({
  unit,
  unitText,
  value,
}: Pick<FigureSpec, 'unit' | 'value'> & { unitText?: string | undefined }): Coins | undefined {
  return /cent/i.test(unitText ?? '') ? coins(COINS, unit.code, value) : undefined;
}

const COINS = { EUR: ['cent', 'cent'], USD: ['dollarcent', 'dollarcent'] } as const;
