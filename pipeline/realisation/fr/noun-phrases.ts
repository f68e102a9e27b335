import { coins } from '../phrases/coins.ts';
import type { FrenchTerm } from '../../lexicon/term.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { frenchOf } from '../../lexicon/french-of.ts';
import { isOfPlace, isOfSeveral } from '../../lexicon/place-adjectives.ts';
import { joinedParts } from '../../lexicon/joined-adjectives.ts';
import { termsOf } from '../../lexicon/terms.ts';
import { unitFormsOf } from '../../lexicon/unit-forms.ts';
import { placeNamed } from '../phrases/places-named.ts';
import { AGE_GROUP, ageAlone, withoutAges } from '../phrases/ages.ts';
import { frenchAge, frenchBand } from './age-bands.ts';
import { fractionOf, vagueKey, vagueWords } from '../phrases/fractions.ts';
import {
  CannotSay,
  signFigure,
  type ConceptSpec,
  type FigureSpec,
  type NounPhrase,
  type PhraseStyle,
} from '../phrases/phrase.ts';
import { isOneSum as isSum } from '../phrases/sums.ts';
import { wordTables } from '../word-tables.ts';
import { feminineOf } from './feminine.ts';
import { adjectiveBefore, contracted, de, withLe } from './articles.ts';
import { determined } from './determiners.ts';
import { frenchFigures, frenchNumber, frenchOpening, frenchWords, scaleNumber } from './numbers.ts';
import { hasCents } from '../phrases/figures-in-words.ts';

type Noun = Extract<FrenchTerm, { pos: 'noun' }>;
type Number = 'singular' | 'plural';
type Agreement = 'ms' | 'fs' | 'mp' | 'fp';

/** Adjectives of a measure. */
const MEASURING = /^(?:moyen|total|maximal|minimal|annuel|mensuel|hebdomadaire|net|brut|médian)/;

/** A noun with its adjectives in agreement, without article. */
interface Core {
  text: string;
  gender: 'm' | 'f';
  plural: boolean;
  /** What stands first does not elide. */
  aspirated: boolean;
  /** An adjective stands before the noun: de grandes maisons. */
  fronted: boolean;
}

/** Noun phrases of French over the termbase of a lexicon. */
export function frenchNounPhrases(lexicon: Lexicon) {
  const terms = termsOf(lexicon, 'fr');
  const dutch = termsOf(lexicon, 'nl');
  // bare in Dutch is a mass (geweld), whatever the noun may be elsewhere
  const isMass = (id: string, term: Noun): boolean => {
    const source = dutch.get(id);
    return term.mass ?? (source?.pos === 'noun' && source.mass === true);
  };
  const tables = wordTables(lexicon, 'fr');
  const unitForms = unitFormsOf(lexicon, 'fr');

  const isOffence = (id: string): boolean => {
    const source = dutch.get(id);
    return source?.pos === 'noun' && source.type === 'crime';
  };

  /** Souffrir de maux de tête, but les communications: several of an illness are some. */
  const isIllness = (id: string): boolean => {
    const source = dutch.get(id);
    return source?.pos === 'noun' && source.type === 'disease';
  };

  /** Stuff is divided (de la cocaïne), an abstraction stands whole (la violence). */
  const isStuff = (id: string): boolean => {
    const source = dutch.get(id);
    const isMatter =
      source?.pos === 'noun' && /^(?:substance|object|food|energy|plant|document|weapon)$/.test(source.type);
    return isMatter || tables.set('partitives').has(id);
  };

  /** Dans la zone, sur la plage, à l’aéroport; one that is new to the reader is dans un aéroport. */
  const siteOf = (id: string, text: string, known?: string): { site?: string } => {
    const source = dutch.get(id);
    if (source?.pos !== 'noun' || !/^(?:place|building)$/.test(source.type)) return {};
    if (tables.set('placesOn').has(id)) return { site: `sur ${text}` };
    const isAt = tables.set('placesAt').has(id) || source.type === 'building';
    return { site: isAt && known !== undefined ? known : `dans ${text}` };
  };

  const noun = (id: string): Noun => {
    const term = terms.get(id);
    if (term?.pos !== 'noun') throw new CannotSay(id);
    return term;
  };

  const adjective = (id: string, agreement: Agreement): { text: string; before: boolean } => {
    const demonym = isOfPlace(id) ? placeNamed(lexicon, 'fr', id).adjective : undefined;
    if (demonym !== undefined && typeof demonym !== 'string') return { text: demonym[agreement], before: false };
    const term = terms.get(id);
    if (term?.pos !== 'adjective') throw new CannotSay(id);
    return { text: term[agreement], before: term.before === true };
  };

  /** The noun of somebody as said of a woman, where it has such a form. */
  const womans = (id: string): Noun => {
    const term = noun(id);
    const one = term.gender === 'm' ? feminineOf(term.one) : undefined;
    return one === undefined ? term : { ...term, one, gender: 'f' };
  };

  /** Le port de Rotterdam, la police de la Drenthe: a place without an adjective stands behind all else. */
  const placeBehind = (modifier: string): string | undefined => {
    if (!isOfPlace(modifier)) return undefined;
    const places = joinedParts(modifier).map((id) => {
      const local = placeNamed(lexicon, 'fr', id);
      return local.adjective === undefined ? frenchOf(local) : undefined;
    });
    if (places.every((place) => place === undefined)) return undefined;
    if (places.includes(undefined)) throw new CannotSay(modifier);
    return places.join(' et ');
  };

  const coreOf = (id: string, modifiers: readonly string[], asked: Number, feminine = false): Core => {
    const term = feminine && asked === 'singular' ? womans(id) : noun(id);
    const plural = term.pluralOnly === true || (asked === 'plural' && term.other !== undefined && !term.mass);
    const agreement: Agreement = `${term.gender}${plural ? 'p' : 's'}`;
    const { ages, band, rest } = withoutAges(modifiers);
    const places = rest.map(placeBehind).filter((place) => place !== undefined);
    // la police française et allemande would be one
    if (isOfSeveral(rest) && !plural) throw new CannotSay(rest.join(' '));
    const one = (modifier: string): { text: string; before: boolean } => {
      const source = dutch.get(id);
      const isGrave = modifier === 'large' && source?.pos === 'noun' && /^(?:crime|disaster)$/.test(source.type);
      const collocation =
        tables.map('adjectivesByHead')[`${modifier} ${id}`] ?? (isGrave ? 'important(e)(s)' : undefined);
      if (collocation === undefined) return adjective(modifier, agreement);
      const feminine = collocation.replace('(e)', term.gender === 'f' ? 'e' : '');
      return { text: feminine.replace('(s)', plural ? 's' : ''), before: false };
    };
    const said = rest
      .filter((modifier) => placeBehind(modifier) === undefined)
      .map((modifier) => {
        const parts = joinedParts(modifier).map(one);
        if (parts.some(({ before }) => before !== parts[0]!.before)) throw new CannotSay(modifier);
        return { text: parts.map(({ text }) => text).join(' et '), before: parts[0]!.before };
      });
    const behind = said.filter((item) => !item.before).map((item) => item.text);
    const named = plural ? (term.other ?? term.one) : term.one;
    // le prix moyen des logements: what measures says is of the measure
    const [, head, of] = /^(?!chiffres? d’)(\S+) ((?:du |des |de la |de l’|d’).+)$/.exec(named) ?? [];
    const inner = head === undefined ? [] : behind.filter((text) => MEASURING.test(text));
    const after = behind.filter((text) => !inner.includes(text));
    const word = inner.length ? [head, ...inner, of].join(' ') : named;
    const before = said
      .filter((item) => item.before)
      .map((item, index, all) => {
        const next = all[index + 1]?.text;
        return agreement === 'ms' ? adjectiveBefore(item.text, next ?? word, !next && term.aspiratedH) : item.text;
      });
    return {
      text: [...before, word, ...after, ...agedOf(ages), ...(band ? [frenchBand(band)] : []), ...places].join(' '),
      gender: term.gender,
      plural,
      aspirated: before.length === 0 && term.aspiratedH === true,
      // de grands buveurs
      fronted: before.length > 0 || /^(?:grands|gros|mauvais) \p{L}/u.test(word),
    };
  };

  const concept = ({
    concept: id,
    number: asked,
    definite,
    determiner,
    bare,
    measured,
    feminine,
    modifiers,
  }: ConceptSpec): NounPhrase => {
    // is 65 jaar of ouder
    const { band } = withoutAges(modifiers);
    if (id === AGE_GROUP && band && !definite) return ageAlone(frenchAge(band), id);
    // contant geld by itself is said in words of its own; a sum is en espèces
    const phrase = modifiers.length === 1 ? tables.map('phrases')[`${modifiers[0]} ${id}`] : undefined;
    const core = { ...coreOf(id, modifiers, asked, feminine), ...(phrase !== undefined && { text: phrase }) };
    if (determiner) return { ...determined(determiner, core, isMass(id, noun(id))), gender: core.gender, concept: id };
    const common = {
      bare: core.text,
      number: core.plural ? ('plural' as const) : ('singular' as const),
      gender: core.gender,
      indefinite: !definite,
      concept: id,
    };
    const articled = withLe(core.text, core.gender, core.plural, core.aspirated);
    if (definite) return { ...common, ...articled, ...siteOf(id, articled.text, articled.at) };
    const bareOf = de(core.text, core.aspirated);
    const single = isOfSeveral(modifiers) ? undefined : coreOf(id, modifiers, 'singular', feminine);
    const none = single && `${single.gender === 'f' ? 'aucune' : 'aucun'} ${single.text}`;
    const negative = {
      negated: bareOf,
      ...(none !== undefined && !single!.plural && { none: { text: none, number: 'singular' as const } }),
      // personne n’a été blessé: nobody, who is no person of whom words agree
      ...(id === 'human' &&
        modifiers.length === 0 && {
          negated: 'personne',
          none: { text: 'personne', number: 'singular' as const, gender: 'm' as const },
        }),
    };
    // authorities of a country are those that it has; communications are one whole
    const isWhole =
      core.plural &&
      ((tables.set('collectives').has(id) && modifiers.some(isOfPlace)) ||
        (isMass(id, noun(id)) && !isStuff(id) && !isIllness(id) && modifiers.every(isOfPlace)));
    if (isWhole) return { ...common, ...negative, ...articled, negated: bareOf };
    const all = { all: articled };
    if (core.plural) {
      const text = core.fronted ? bareOf : `des ${core.text}`;
      return { ...common, ...negative, ...all, ...siteOf(id, text), text, of: bareOf, at: `à ${text}` };
    }
    // partitive: du, de la, de l’ are de with the definite article; after de nothing of it is left
    if (isMass(id, noun(id)) && (measured !== true || isStuff(id))) {
      const text = isStuff(id) ? articled.of : articled.text;
      return { ...common, ...negative, ...all, text, of: bareOf, at: isStuff(id) ? `à ${text}` : articled.at };
    }
    const article = core.gender === 'f' ? 'une' : 'un';
    return {
      ...common,
      ...negative,
      ...(bare && all),
      ...siteOf(id, `${article} ${core.text}`),
      text: `${article} ${core.text}`,
      // soupçonné de meurtre
      of: bare && isOffence(id) ? bareOf : `d’${article} ${core.text}`,
      at: `à ${article} ${core.text}`,
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
    const shown = value / factor;
    // un jeune sur trois
    const outOf = style.valueOnly || spec.concept === undefined ? undefined : spec.outOf;
    const fraction = unit.kind === 'fraction' && !outOf ? fractionOf(shown) : undefined;
    const isPercent = unit.kind === 'percent' || (unit.kind === 'fraction' && fraction === undefined && !outOf);
    const isSign = isMoney || isPercent || unit.kind === 'percentage-point' || form?.symbol === true;
    // a headline counts in words as a sentence does, the table of figures never
    const inFigures =
      (style.figures === true && (style.valueOnly === true || style.cell === true || unit.kind === 'measure')) ||
      isSign ||
      (unit.kind === 'none' && spec.concept === undefined && !style.words);
    const isMany = Math.abs(upper ?? value) / factor >= 2;
    const vague = vagueKey(spec);
    const isSeveral = approximation === 'several';

    const core =
      spec.concept === undefined
        ? undefined
        : coreOf(
            spec.concept,
            spec.modifiers,
            (outOf && outOf.part > 1) ||
              (!outOf && unit.kind !== 'count' && unit.kind !== 'none' && !(isMoney && isOneSum(spec.concept))) ||
              (isMany && !(isMoney && isOneSum(spec.concept))) ||
              vague !== undefined ||
              isSeveral
              ? 'plural'
              : 'singular',
          );
    const gender =
      form?.gender ??
      (unit.kind === 'count' ||
      unit.kind === 'none' ||
      vague !== undefined ||
      isPercent ||
      outOf ||
      fraction !== undefined
        ? core?.gender
        : undefined) ??
      'm';
    const write = (amount: number) =>
      frenchNumber(amount, tables, { inFigures, isMoney: hasCents(unit) && small === undefined, gender });

    const scale = isPercent && unit.kind === 'fraction' ? 100 : 1;
    const numerals = outOf
      ? [write(outOf.part)]
      : upper === undefined
        ? [write(shown * scale)]
        : [write(shown * scale), write((upper / factor) * scale)];
    const takesDe = numerals.at(-1)!.takesDe;
    const unitWord = isPercent
      ? '%'
      : unit.kind === 'percentage-point'
        ? isMany
          ? 'points'
          : 'point'
        : form && (isMany ? form.other : form.one);
    const link = (words: string, aspirated = false): string => (takesDe ? de(words, aspirated) : words);

    const bounds = sharingScale(numerals.map(({ text }) => text));
    const half = unit.kind === 'measure' && !inFigures && upper === undefined ? halfOf(shown, form, gender) : undefined;
    let numeral = bounds.join(' à ');
    let measure = '';
    let goods = '';
    if (vague !== undefined) numeral = vagueWords(vague, spec, tables.map('vague'), ', voire des ');
    else if (isSeveral) numeral = tables.map('several').word!;
    else if (fraction !== undefined) numeral = tables.map('fractions')[fraction] ?? `${write(shown * 100).text}\u00a0%`;

    const isShared =
      style.beside !== undefined &&
      (isMoney || unit.kind === 'measure') &&
      upper === undefined &&
      scaleNumber(style.beside / factor).scale === scaleNumber(shown).scale;
    if (isShared) numeral = frenchFigures(scaleNumber(shown).amount, isMoney && scaleNumber(shown).scale === undefined);
    else if (half) [numeral, measure] = half;
    else if (vague !== undefined && unitWord !== undefined) measure = ` ${de(unitWord)}`;
    else if (vague !== undefined) goods = core && !style.valueOnly ? de(core.text, core.aspirated) : '';
    else if (fraction === undefined && unitWord !== undefined) measure = isPercent ? '\u00a0%' : ` ${link(unitWord)}`;
    else if (fraction === undefined && core && !style.valueOnly) goods = link(core.text, core.aspirated);

    if (
      core &&
      !style.valueOnly &&
      (unitWord !== undefined || fraction !== undefined) &&
      unit.kind !== 'count' &&
      unit.kind !== 'none'
    ) {
      const part = outOf
        ? undefined
        : isPercent || fraction !== undefined
          ? withLe(core.text, core.gender, core.plural, core.aspirated).of
          : undefined;
      goods =
        part ??
        (isMoney && tables.set('moneyIn').has(spec.concept!)
          ? `en ${core.text}`
          : isMoney && core.text.startsWith('argent en ')
            ? core.text.slice('argent '.length)
            : de(core.text, core.aspirated));
    }
    if (outOf) goods = `${core!.text} sur ${outOf.whole > 10 ? write(outOf.whole).text : frenchWords(outOf.whole)}`;
    const hedge = vague !== undefined || isSeveral ? undefined : tables.map('approximations')[approximation];
    const restated = spec.restated === undefined ? '' : `(${spec.restated})`;
    const signed = (number: string): string =>
      [signFigure(spec, `${number}${measure}`), restated, goods].filter(Boolean).join(' ');
    // plus des deux tiers, environ les trois quarts
    const isParts = fraction !== undefined && /^(?:deux|trois|quatre) /.test(numeral);
    const hedged =
      isParts && hedge !== undefined
        ? `${hedge.replace(/ de$/, '')} ${/ de$/.test(hedge) ? 'des' : 'les'} ${numeral}`
        : hedge === undefined
          ? numeral
          : / de$/.test(hedge) && /^un/.test(numeral)
            ? `${hedge.slice(0, -1)}’${numeral}`
            : `${hedge} ${numeral}`;
    if (isMoney && core && goods !== '' && fraction === undefined && vague === undefined && isOneSum(spec.concept)) {
      const amount = [signFigure(spec, `${hedged}${measure}`), restated].filter(Boolean).join(' ');
      const sum = `${core.text} ${de(amount)}`;
      const one = `${core.gender === 'f' ? 'une' : 'un'} ${sum}`;
      return {
        ...contracted(one),
        bare: sum,
        number: 'singular',
        gender: core.gender,
        indefinite: true,
        concept: spec.concept!,
      };
    }
    // les deux tiers des cyclistes, but un tiers
    const isKnownPart =
      fraction !== undefined && goods !== '' && hedge === undefined && /^(?:deux|trois|quatre) /.test(numeral);
    const text = `${vague === undefined ? (isKnownPart ? 'les ' : '') : 'des '}${signed(hedged)}`;
    const opening =
      hedge === undefined && /^\d/.test(numeral) && upper === undefined && !isPercent
        ? frenchOpening(shown, tables, gender)
        : undefined;
    const plural =
      vague !== undefined || isSeveral
        ? true
        : outOf
          ? outOf.part > 1
          : isPercent || fraction !== undefined
            ? (core?.plural ?? isMany)
            : isMany;
    // estimés entre 40 et 55 millions d’euros: à takes no second à
    const between = upper !== undefined && hedge === undefined && vague === undefined && bounds.length === 2;
    const forms =
      vague === undefined
        ? contracted(text)
        : { text, of: de(text.replace(/^des /, '').replace(', voire des ', ', voire de ')), at: `à ${text}` };
    return {
      ...forms,
      ...(between && { at: `entre ${signed(bounds.join(' et '))}` }),
      // à 20 millions d’euros au plus
      ...(approximation === 'at-most' && hedge !== undefined && { at: `à ${signed(numeral)} ${hedge}` }),
      bare: text.replace(/^des /, ''),
      number: plural ? 'plural' : 'singular',
      gender,
      indefinite: fraction === undefined,
      ...(opening !== undefined && { opening: signed(opening) }),
      ...(spec.concept !== undefined && { concept: spec.concept }),
    };
  };

  const formOf = ({ unit, unitText, display }: FigureSpec) => {
    const own = display && unitForms.get(display.id);
    const form = own ?? unitForms.get(unit.code ?? '');
    if (!form) throw new CannotSay(unitText ?? unit.code ?? 'unit');
    return { ...form, factor: own && unit.kind === 'measure' ? display.factor : 1 };
  };

  return { figure, concept };
}

/** What a sum is one of in French: une rançon de 3 millions as un bénéfice de 3 millions; of subsidies it may be several. */
function isOneSum(concept: string | undefined): boolean {
  return isSum(concept) || /(?:^|-)ransom$/.test(concept ?? '');
}

/** Less than a euro or a dollar is so many cents. */
const COINS = { EUR: ['centime', 'centimes'], USD: ['cent', 'cents'] } as const;

/** Une heure et demie, deux ans et demi: the numeral and the measure of a length of time that ends in a half. */
function halfOf(
  value: number,
  form: { one: string; other: string; gender?: 'm' | 'f' | undefined } | undefined,
  gender: 'm' | 'f',
): [string, string] | undefined {
  const whole = Math.floor(value);
  if (!form || value - whole !== 0.5 || whole < 1 || !/^(?:heure|jour|semaine|mois|an)$/.test(form.one))
    return undefined;
  const number = whole < 10 ? frenchWords(whole, gender) : frenchFigures(whole);
  return [number, ` ${whole === 1 ? form.one : form.other} et ${gender === 'f' ? 'demie' : 'demi'}`];
}

/** 1,7 à 2,1 milliards: bounds of one scale name it once. */
function sharingScale(bounds: readonly string[]): readonly string[] {
  const [lower, upper] = bounds.map((text) => /^(.*) ((?:mi|bi)lli(?:on|ard))s?$/.exec(text));
  return lower && upper && lower[2] === upper[2] ? [lower[1]!, upper[0]] : bounds;
}

/** De 47 ans, de 23 et 25 ans. */
function agedOf(ages: readonly number[]): string[] {
  if (ages.length === 0) return [];
  const years = ages.length === 1 ? String(ages[0]) : `${ages.slice(0, -1).join(', ')} et ${ages.at(-1)}`;
  return [`de ${years} ${ages.length === 1 && ages[0] === 1 ? 'an' : 'ans'}`];
}
