import type { Lexicon } from '../../lexicon/lexicon.ts';
import { termsOf } from '../../lexicon/terms.ts';
import { reports, speechOf } from '../../lexicon/speech.ts';
import { dateWord } from '../phrases/figures-in-words.ts';
import type { Grammar, Realiser } from '../grammar.ts';
import { withoutSigns } from '../figures/figure-marks.ts';
import { quote, startsSentence, tidySentence, withoutStop } from '../marks.ts';
import {
  asPronoun,
  extend,
  joinWords,
  ofWhole,
  sayPiece,
  withoutRepeats,
  type NounPhrase,
  type Piece,
  knownPhrase,
} from '../phrases/phrase.ts';
import { fillComparison, fillDifference } from '../clauses/say-comparison.ts';
import { wordTables } from '../word-tables.ts';
import { dutchClauses } from './clause.ts';
import { dutchNounPhrases } from './noun-phrases.ts';
import { dutchClock, dutchTime } from './time.ts';

/** Dutch, in the manner of ANP and NRC. */
export const dutch: Realiser = {
  language: 'nl',
  grammar: (lexicon) => dutchGrammar(lexicon),
};

const AUXILIARIES = new Set([
  'heeft',
  'hebben',
  'is',
  'zijn',
  'wordt',
  'worden',
  'werd',
  'werden',
  'zal',
  'zullen',
  'zou',
  'zouden',
]);

function dutchGrammar(lexicon: Lexicon): Grammar {
  const { figure, concept } = dutchNounPhrases(lexicon);
  const tables = wordTables(lexicon, 'nl');
  const { clause, headline, participial } = dutchClauses(lexicon);
  const terms = termsOf(lexicon, 'nl');
  return {
    figure,
    concept,
    clause,
    headline,
    participial,
    relative: (goods) => {
      const term = goods.concept === undefined ? undefined : terms.get(goods.concept);
      const isHet = goods.number === 'singular' && term?.pos === 'noun' && term.article === 'het';
      return { ...goods, text: `${goods.bare} ${isHet ? 'dat' : 'die'}`, indefinite: false };
    },
    whom: (subject, clause) => `${subject} ${clause}`,
    isOpenRelative: true,
    during: (_event, clause) => `waarbij ${clause}`,
    inner: (relation, clause) => (tables.map('innerClauses')[relation] ?? '').replace('{clause}', () => clause),
    office: (role, indefinite) => `${indefinite ? 'een' : 'de'} ${role}`,
    mass: (word) => ({ text: word, bare: word, number: 'singular', indefinite: true }),
    known: (figure, extent, isMoney) => {
      const article = { all: 'alle', known: 'de', others: isMoney ? 'de overige' : 'de andere' }[extent];
      const text = `${article} ${unaccented(figure.text)}`;
      return knownPhrase(figure, text, extent);
    },
    partOf: (part, whole) => {
      const suffix = `van ${/^(?:de|het) /.test(whole.text) ? whole.text : `de ${whole.bare}`}`;
      // een van de twee takes no accents; 161 van de 183 opens no sentence: er zijn 161 van de 183 drones
      const figure = { ...ofWhole(part, whole), text: unaccented(part.text), bare: unaccented(part.bare) };
      if (part.opening !== undefined) figure.opening = unaccented(part.opening);
      return extend({ ...figure, indefinite: part.opening === undefined && /^\d/.test(part.text) }, suffix);
    },
    list,
    report: (source, lemma, said) => {
      const plural = source.number === 'plural';
      if (lemma === 'willen') return `${source.text} ${plural ? 'willen' : 'wil'} dat ${said}`;
      for (const [form, readings] of speechOf(lexicon).byForm)
        for (const { lemma: own, past, plural: many, particle, joined, with: companion } of readings)
          if (own === lemma && !past && many === plural && !joined && !companion)
            return joinWords([source.text, form, particle, 'dat', said]);
      return `${source.text} ${plural ? 'melden' : 'meldt'} dat ${said}`;
    },
    govern: (source, lemma, say) => {
      const [one, many = one] = tables.map('governing')[lemma]?.split('|') ?? [];
      return one === undefined
        ? undefined
        : `${source.text} ${source.number === 'plural' ? many : one} ${say('governed')}`;
    },
    pronoun: ({ text, number }, person) =>
      asPronoun(
        number === 'plural' ? 'zij' : person === 'm' ? 'hij' : person === 'f' || /^de /i.test(text) ? 'zij' : 'het',
        number,
      ),
    resume: (phrase, kind, person) => {
      const word = resumedWord(phrase, kind, person);
      return word === undefined ? undefined : asPronoun(word, phrase.number);
    },
    against: (clause, other, gapped) => `${clause}${gapped ? ' en' : ', terwijl'} ${other}`,
    nominal,
    saying: (texts, speaker, cue) => saying(texts, speaker, verbOfSpeech(lexicon, cue)),
    clock: dutchClock,
    time: dutchTime,
    madeIn: (time) => `uit ${time.replace(/^(?:in|op|uit) /, '')}`,
    name: ({ name, article, number }, described) => {
      const text = article ? `${article} ${name}` : name;
      const plain: NounPhrase = { text, bare: name, number: number ?? 'singular', indefinite: false };
      if (!described) return plain;
      const { role, alleged } = described;
      if (alleged)
        return before(plain, /^(?:vermeende?|vermoedelijke?)\b/.test(role) ? `de ${role}` : `de vermeende ${role}`);
      return withOffice(plain, role);
    },
    complement: (head, preposition, inner) => {
      // het aantal klachten: what is counted follows without van; een groep van 30 jongeren
      const isNumbered = inner.negated === undefined && withoutSigns(inner.text) !== inner.text;
      const isCounted =
        preposition === 'van' && inner.indefinite && !isNumbered && tables.set('countsNext').has(head.concept ?? '');
      if (preposition === '') return extend(head, inner.text);
      // per inwoner, zonder rijbewijs
      const isBare = preposition === 'per' || (preposition === 'zonder' && inner.indefinite);
      return extend(head, isCounted ? inner.text : `${preposition} ${isBare ? inner.bare : inner.text}`);
    },
    date: (iso) => `${Number(iso.slice(8, 10))} ${dateWord('nl-NL', iso.slice(0, 10), 'month')} ${iso.slice(0, 4)}`,
    years: (age) => String(age),
    place: (phrase, preposition) => `${preposition} ${phrase.text}`,
    adjunct: ({ text }, preposition) => `${preposition} ${text}`,
    atBody: ({ text }) => `bij ${text}`,
    source: ({ text }) => `volgens ${text}`,
    quotation: (text) => quote(text, ['“', '”'], ['‘', '’']),
    part: (said, people, alone) =>
      `${alone ? (people ? 'van wie' : 'waarvan') : people ? 'onder wie' : 'waaronder'} ${said}`,
    difference: (key, noun) => fillDifference(tables, key, noun),
    standard: (key) => tables.map('standards')[key],
    comparison: (key, figure, time) =>
      fillComparison(tables, key, figure, time, (then) =>
        then
          .replace(/^(?:in|op) (?:(?:het |de )(?=\d))?/, '')
          // vorig kwartaal, but het vorige kwartaal
          .replace(
            /^(?=(?:vorige|afgelopen|volgende|voorgaande) (?:kwartaal|jaar|halfjaar|seizoen|decennium)$)/,
            'het ',
          ),
      ),
    join: (all, subject, opposed, clauses = withoutExpletive(all, subject)) =>
      (withoutRepeats(clauses, subject, AUXILIARIES) ?? clauses).join(opposed ? ', maar ' : ' en '),
    finish: (sentence, kind) => tidySentence(sentence, kind).replace(/^Ij/, 'IJ').replace(/^Één/, 'Eén'),
  };
}

/** Bodies that Dutch speaks of as she: de politie, de gemeente, de vereniging. */
const FEMININE = /(?:ing|tie|teit|ij|heid|schap|politie|gemeente|rechtbank|provincie|douane|brandweer)$/;

/** Ze, het, die, hij: a body whose word does not say which it is is named again. */
function resumedWord(
  { number, text, bare }: NounPhrase,
  kind: 'person' | 'body' | 'thing',
  person?: 'm' | 'f',
): string | undefined {
  if (number === 'plural') return 'ze';
  if (person) return person === 'm' ? 'hij' : 'ze';
  if (/^het /i.test(text)) return 'het';
  if (!/^de /i.test(text)) return undefined;
  if (kind === 'thing') return 'die';
  return FEMININE.test(bare.split(' ')[0] ?? '') ? 'ze' : undefined;
}

function unaccented(figure: string): string {
  return figure.replace(/^één$/u, 'een');
}

const OFFICE_BEFORE = 4;

/**
 * An office stands before its name, what it is held at behind it: voorzitter Anna de Wit van de FNV,
 * officier van justitie Jan Bos; a long one stands between commas.
 */
function withOffice(name: NounPhrase, role: string): NounPhrase {
  // Karin de Vries van de Hartstichting
  if (/^(?:van|namens) /.test(role)) return extend(name, role);
  const [, head = role, where = ''] =
    /^(.*?\S)( (?:van|bij|voor|aan|namens|uit|in) (?:(?:de|het|’t) )?(?!Koning$)\p{Lu}.*)$/u.exec(role) ?? [];
  const words = head.split(' ');
  if (words.length > OFFICE_BEFORE || words.slice(1).some((word) => /^(?:bij|voor|aan|namens|en|die|dat)$/.test(word)))
    return extend(name, `, ${role},`);
  // de Israëlische defensieminister, but demissionair minister
  const article = /^\p{Lu}\p{L}+e /u.test(head) ? 'de ' : '';
  return extend(before(name, `${article}${head}`), where.trim());
}

function before(phrase: NounPhrase, words: string): NounPhrase {
  return { ...phrase, text: `${words} ${phrase.text}`, bare: `${words.replace(/^de /, '')} ${phrase.bare}` };
}

function list(items: readonly NounPhrase[]): NounPhrase {
  const say = (form: 'text' | 'bare'): string => {
    const said = items.map((item) => item[form]);
    return said.length < 2 ? said.join('') : `${said.slice(0, -1).join(', ')} en ${said.at(-1)}`;
  };
  return {
    text: say('text'),
    bare: say('bare'),
    number: items.length > 1 ? 'plural' : (items[0]?.number ?? 'singular'),
    indefinite: items.every((item) => item.indefinite),
    list: items.length > 1,
  };
}

/**
 * Vijf inbrekers zijn op heterdaad betrapt en aangehouden: who is taken up by a pronoun behind en opens the sentence
 * himself, in the place of er.
 */
function withoutExpletive(clauses: readonly string[], subject: string): readonly string[] {
  const [first = '', ...others] = clauses;
  const [, verb] = /^er (is|zijn|wordt|worden|werd|werden) /.exec(first) ?? [];
  const isTakenUp = others.length > 0 && others.every((clause) => clause.startsWith('ze '));
  if (verb === undefined || !isTakenUp || /^[\d]/.test(subject) || !first.includes(` ${subject} `)) return clauses;
  const rest = first.slice(`er ${verb} `.length).replace(`${subject} `, '');
  return [`${subject} ${verb} ${rest}`, ...others.map((clause) => `${subject}${clause.slice('ze'.length)}`)];
}

function nominal(pieces: readonly Piece[]): NounPhrase {
  const text = joinWords(pieces.map(sayPiece));
  const [first, ...others] = pieces;
  // het officiële dodental, but without its article officieel dodental
  const bare = first?.kind === 'phrase' && !first.form ? joinWords([first.phrase.bare, ...others.map(sayPiece)]) : text;
  return { text, bare: bare.replace(/^(?:de|het|een) /, ''), number: 'singular', indefinite: /^een /.test(text) };
}

/** The finite verb as the source has it, where it can stand in an incise by itself; zegt for other cues. */
function verbOfSpeech(lexicon: Lexicon, { lemma, said = '' }: { lemma: string; said?: string }): string {
  if (lemma === 'aldus' || lemma === 'volgens') return 'aldus';
  const reading = speechOf(lexicon)
    .byForm.get(said)
    ?.find((form) => form.lemma === lemma);
  return reading && reports(lexicon, lemma) && !reading.particle && !reading.with ? said : 'zegt';
}

/** “…”, zegt X · “…”, zei X, “…” · “…”, zei X. “…” after a whole sentence · “…?” vraagt X */
function saying(texts: readonly string[], speaker: string, verb: string): string {
  const marks = (text: string): string => quote(text, ['“', '”'], ['‘', '’']);
  const [first, others] = [marks(withoutStop(texts[0] ?? '')), texts.slice(1)];
  const comma = /[?!…]”$/.test(first) ? '' : ',';
  const isWhole = startsSentence(texts[0], others[0]);
  const tail = others.length ? `${isWhole ? '.' : ','} ${marks(others.join(' '))}` : '';
  return `${first}${comma} ${verb} ${speaker.replace(/,$/, '')}${tail}`;
}
