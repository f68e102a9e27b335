import { withoutSigns } from '../figures/figure-marks.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { englishCues, reports } from '../../lexicon/speech.ts';
import { unitFormsOf } from '../../lexicon/unit-forms.ts';
import { dateWord } from '../phrases/figures-in-words.ts';
import type { Grammar, Realiser } from '../grammar.ts';
import { quote, startsSentence, tidySentence, withoutStop } from '../marks.ts';
import {
  asPronoun,
  CannotSay,
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
import { englishClauses } from './clause.ts';
import { withoutArticles } from './headline-words.ts';
import { aOrAn } from '../../lexicon/a-or-an.ts';
import { englishNounPhrases } from './noun-phrases.ts';
import { englishNumber } from './numbers.ts';
import { sizedPhrase } from './sized.ts';
import { englishClock, englishTime } from './time.ts';

/** British English, in the manner of the Guardian and Reuters. */
export const english: Realiser = {
  language: 'en',
  grammar: (lexicon) => englishGrammar(lexicon),
};

const AUXILIARIES = new Set(['is', 'are', 'was', 'were', 'has', 'have', 'will', 'may']);

function englishGrammar(lexicon: Lexicon): Grammar {
  const { figure, concept } = englishNounPhrases(lexicon);
  const { clause, headline, participial } = englishClauses(lexicon);
  const tables = wordTables(lexicon, 'en');
  const units = unitFormsOf(lexicon, 'en');
  const cues = englishCues(lexicon);
  const pastOf = (lemma: string): string => {
    const cue = reports(lexicon, lemma) ? cues.get(lemma) : undefined;
    return cue && 'past' in cue ? cue.past : 'said';
  };
  return {
    figure,
    concept,
    sized: sizedPhrase(lexicon),
    clause,
    headline,
    telegram: withoutArticles,
    participial,
    relative: (goods, people) => ({ ...goods, text: `${goods.bare} ${people ? 'who' : 'that'}` }),
    whom: (_subject, clause) => `that ${clause}`,
    during: (_event, clause) => `in which ${clause}`,
    inner: (relation, clause) => (tables.map('innerClauses')[relation] ?? '').replace('{clause}', () => clause),
    office: (role, indefinite) => `${indefinite ? aOrAn(role) : 'the'} ${role}`,
    mass: (word) => ({ text: word, bare: word, number: 'singular', indefinite: true }),
    known: (figure, extent, isMoney) => {
      const article = { all: 'all', known: 'the', others: isMoney ? 'the remaining' : 'the other' }[extent];
      const text = `${article} ${figure.text}`;
      return knownPhrase(figure, text, extent);
    },
    partOf: (part, whole) => {
      const suffix = `of ${/^the /.test(whole.text) ? whole.text : `the ${whole.bare}`}`;
      const said = extend(ofWhole(part, whole), suffix);
      // no sentence opens with figures: of the 183 drones, 161 were intercepted
      const isFigure = part.opening === undefined && /^\d/.test(part.text);
      return isFigure ? { ...said, opening: `${suffix}, ${part.text}` } : said;
    },
    list,
    report: ({ text, opening = text }, lemma, said) =>
      `${opening} ${pastOf(lemma)} ${pastOf(lemma) === 'said' ? '' : 'that '}${said}`,
    foresee: ({ text: own, opening: text = own, number }, lemma, said) => {
      if (lemma === 'willen') return `${text} ${number === 'plural' ? 'want' : 'wants'} ${asObject(said)}`;
      const cue = cues.get(lemma);
      const known = cue && 'present' in cue ? (cue.ahead ?? cue) : undefined;
      if (!known) throw new CannotSay(lemma);
      const verb = number === 'plural' ? known.presentPlural : known.present;
      return `${text} ${verb} ${(verb.startsWith('expect') ? withTo(said) : undefined) ?? `that ${said}`}`;
    },
    // is considering closing, but hopes to close
    govern: (source, lemma, say) => {
      const [one, many = one] = tables.map('governing')[lemma]?.split('|') ?? [];
      if (one === undefined) return undefined;
      const [verb, isDoing] = (source.number === 'plural' ? many! : one).split(' …');
      return `${source.text} ${verb} ${say(isDoing === undefined ? 'governed' : 'by')}`;
    },
    pronoun: ({ number }, person) =>
      asPronoun(number === 'plural' ? 'they' : person === 'm' ? 'he' : person === 'f' ? 'she' : 'it', number),
    resume: ({ number }, _kind, person) =>
      asPronoun(number === 'plural' ? 'they' : person === 'm' ? 'he' : person === 'f' ? 'she' : 'it', number),
    against: (clause, other, gapped) => `${clause}${gapped ? ' and' : ', while'} ${other}`,
    nominal,
    clock: englishClock,
    years: (age) => String(age),
    madeIn: (time) => `from ${time.replace(/^(?:in|on) /, '')}`,
    time: (date, published) => englishTime(date, published, units, (value) => englishNumber(value, tables, false)),
    name: ({ name, article, number }, described) => {
      const text = article ? `${article} ${name}` : name;
      const plain: NounPhrase = { text, bare: name, number: number ?? 'singular', indefinite: false };
      if (!described) return plain;
      if (/^of /.test(described.role)) return extend(plain, described.role);
      const titled = described.alleged ? undefined : titleOf(described.role, tables.set('titles'));
      if (titled !== undefined) return { ...plain, text: `${titled} ${text}`, bare: `${titled} ${name}` };
      if (!described.alleged) return extend(plain, `, ${withArticle(described.role, tables.set('uniqueOffices'))},`);
      const role = /^(?:alleged|suspected)\b/.test(described.role) ? described.role : `alleged ${described.role}`;
      return { ...plain, text: `the ${role} ${text}`, bare: `${role} ${name}` };
    },
    complement: (head, preposition, inner) => {
      if (preposition === '') return extend(head, `of ${inner.text}`);
      // eastern Turkey, not the east of Turkey
      const side = preposition === 'van' ? tables.map('compass')[head.concept ?? ''] : undefined;
      if (side !== undefined && inner.concept === undefined && !inner.list && head.text === `the ${head.bare}`)
        return { ...inner, text: inner.text.replace(/^(the )?/, `$1${side} `), bare: `${side} ${inner.bare}` };
      // asphalt over a length of 6 km
      if (preposition === 'over' && tables.set('extents').has(inner.concept ?? ''))
        return extend(head, `over ${inner.text}`);
      // tackling crime, but the cabinet’s approach
      if (head.concept === 'approach' && preposition === 'van' && !inner.owner) {
        const text = `tackling ${inner.text}`;
        return { ...head, text, bare: text, indefinite: false };
      }
      const link =
        tables.map('prepositionsByHead')[`${head.concept} ${preposition}`] ??
        tables.map('prepositionsByComplement')[`${preposition} ${inner.concept}`] ??
        tables.map('prepositions')[preposition];
      if (link === undefined) throw new CannotSay(preposition);
      if (link === 'of' && isOwned(head, inner)) return owned(head, inner.text);
      const whole = link === 'of' ? compound(head, inner) : undefined;
      if (whole) return whole;
      if (link === 'of' && head.bare === 'costs' && !inner.list && inner.number === 'singular')
        return extend({ ...oneCost(head), number: 'singular' }, `of ${inner.text}`);
      // on suspicion of laundering €1 million
      if (link === 'of' && head.concept === 'money-laundering') {
        const text = `laundering ${inner.text}`;
        return { ...head, text, bare: text, indefinite: false };
      }
      const said = extend(head, `${link} ${preposition === 'per' ? inner.bare : asAct(link, inner.text)}`);
      // 61% of the Dutch want
      const isShareOfMany =
        link === 'of' && inner.number === 'plural' && /(?:%|per cent)$/.test(withoutSigns(head.text));
      return isShareOfMany ? { ...said, number: 'plural' } : said;
    },
    date: (iso) => `${Number(iso.slice(8, 10))} ${dateWord('en-GB', iso.slice(0, 10), 'month')} ${iso.slice(0, 4)}`,
    place: (phrase, preposition) => {
      const isAt = preposition === 'op' && [...tables.set('placesAt')].some((word) => phrase.text.includes(word));
      const link = isAt ? 'at' : tables.map('places')[preposition];
      if (link === undefined) throw new CannotSay(preposition);
      return `${link} ${phrase.text}`;
    },
    placeOfFirst: ({ bare }, place) => (OF_OTHERS.test(bare) ? undefined : `in ${place.text}`),
    adjunct: ({ text }, preposition) => `${preposition} ${asAct(preposition, text)}`,
    atBody: ({ text }) => `at ${text}`,
    deed: (offence, { text: victim }) => {
      const verb = tables.map('deeds')[offence];
      const text = `${verb} ${victim}`;
      return verb === undefined
        ? undefined
        : { text, bare: text, number: 'singular', indefinite: true, concept: offence };
    },
    source: ({ text }) => `according to ${text}`,
    quotation: (text) => quote(text, ['“', '”'], ['‘', '’']),
    saying: (texts, speaker, { lemma }) => saying(texts, speaker, pastOf(lemma)),
    part: (said) => `including ${said}`,
    difference: (key, noun) => fillDifference(tables, key, noun),
    standard: (key) => tables.map('standards')[key],
    comparison: (key, figure, time) =>
      // the lowest number in ten years; what came about did so over ten years
      fillComparison(
        tables,
        key,
        // nearly twice as much
        figure && key.startsWith('times-two')
          ? { ...figure, text: figure.text.replace(/(?:two|2)(?=\P{L}*$)/u, 'twice') }
          : figure,
        /^(?:high|low)est/.test(key) ? time?.replace(/^over /, 'in ') : time,
        (then) => then.replace(/^(?:in|on) /, ''),
      ),
    join: (clauses, subject, opposed) => {
      const link = opposed ? 'but' : 'and';
      return (
        withoutRepeats(clauses, subject, AUXILIARIES)?.join(`${opposed ? ',' : ''} ${link} `) ??
        clauses.join(`, ${link} `)
      );
    },
    finish: (sentence, kind) =>
      tidySentence(sentence, kind)
        .replace(/\bat at most\b/g, 'at no more than')
        .replace(/\bat at least\b/g, 'at no less than'),
  };
}

/** Expects prices to rise; an adverb between will and its verb keeps the clause. */
function withTo(said: string): string | undefined {
  const [, subject, negation = '', rest] =
    /^((?:[^,]|,(?=\d{3}))+?) will (not )?(?!also |probably )(\S+(?: .*)?)$/.exec(said) ?? [];
  return subject === undefined ? undefined : `${subject} ${negation}to ${rest}`;
}

/** Wants prices to fall, where alone English has no clause with that. */
function asObject(said: string): string {
  const object = withTo(said);
  if (object === undefined) throw new CannotSay('willen');
  return object;
}

/** For importing cocaine, not for imports of it. */
function asAct(link: string, text: string): string {
  return link === 'for'
    ? text.replace(/^(?:the )?(import|export|sale)s of /, (_, act: string) => `${act === 'sale' ? 'sell' : act}ing `)
    : text;
}

/** Philips’s turnover, the ministry’s budget: what a short name owns, of which there is one or which are known. */
function isOwned(
  { text, bare, indefinite, list: several }: NounPhrase,
  { text: owner, owner: owns, list: many, concept, number }: NounPhrase,
): boolean {
  return (
    owns === true &&
    // the staff of the airline KLM
    !(concept !== undefined && / \p{Lu}\S*$/u.test(owner)) &&
    !several &&
    !many &&
    // PSV’s turnover, whatever the verb of a team
    (number === 'singular' || concept === undefined || OF_MANY.test(bare)) &&
    (text === `the ${bare}` || (text === bare && !indefinite)) &&
    !/[,()]/.test(owner) &&
    owner.split(' ').length <= LONGEST_OWNER &&
    !/ (?:of|for|in) /.test(`${owner} ${bare}`)
  );
}

/** What several own together is a figure of theirs: online shops’ turnover, but the closure of shops. */
const OF_MANY = /(?:^| )(?:turnover|revenue|income|profits?|loss(?:es)?|sales|costs?|results?|debts?|market share)$/;

/** Youth care costs, CO2 emissions: a substance or a service stands before what it costs or gives off. */
function compound(head: NounPhrase, { text, bare, number, list: many }: NounPhrase): NounPhrase | undefined {
  const isKind = text === bare && number === 'singular' && !many && /^[\p{L}\d-]+(?: [a-z]+)?$/u.test(bare);
  if (!isKind || !/^(?:costs|emissions)$/.test(head.bare)) return undefined;
  const said = `${bare} ${head.bare}`;
  return { ...head, text: said, bare: said };
}

/** The cost of one thing is one cost in English. */
function oneCost(head: NounPhrase): NounPhrase {
  return { ...head, text: head.text.replace(/costs$/, 'cost'), bare: 'cost' };
}

/** More words than this before ’s, and the reader has lost what is owned. */
const LONGEST_OWNER = 3;

function owned(head: NounPhrase, owner: string): NounPhrase {
  const text = `${owner}’${/^the .*s$/.test(owner) || /^(?:\p{Lu}+ )?\p{Ll}.*s$/u.test(owner) ? '' : 's'} ${head.bare}`;
  return { ...head, text, bare: text, indefinite: false };
}

/** Offices that stand before a name as its title: President, Peruvian Prime Minister, outgoing Finance Minister. */
function titleOf(role: string, titles: ReadonlySet<string>): string | undefined {
  const [, before = '', office = ''] = /^(.* )?(\S+)$/.exec(role) ?? [];
  const pair = /(?:^| )(\S+ \S+)$/.exec(role)?.[1] ?? '';
  const title = titles.has(pair) ? pair : titles.has(office) ? office : undefined;
  if (title === undefined) return undefined;
  const [, stage = '', land = '', field = '', other = ''] =
    /^((?:outgoing|former|acting|interim) )?(\p{Lu}\p{L}+ )?(\p{Ll}+ )?(.*)$/u.exec(
      title === pair ? role.slice(0, -pair.length) : before,
    ) ?? [];
  // a finance minister, but no museum king
  if (other !== '' || (field !== '' && title !== 'minister')) return undefined;
  const words = (field + title).replace(/(?:^| |-)\p{Ll}/gu, (letter) => letter.toUpperCase());
  return `${stage}${land === 'American ' ? 'US ' : land}${words}`;
}

/** The Netherlands’ largest trading partner is one of it, and not in it. */
const OF_OTHERS = /(?:partner|ally|rival|creditor|customer|supplier|neighbour|opponent|competitor|threat|market)s?$/;

/** The mayor, a lawyer, chair of the FNV: an office that one person holds is definite. */
function withArticle(role: string, unique: ReadonlySet<string>): string {
  if (/^(?:the|an?|one of) /.test(role)) return role;
  const [head = role, ...where] = role.split(/ (?=(?:of|for|at|in|on) )/);
  const isUnique = unique.has(head.split(' ').at(-1)!) || unique.has(head);
  if (isUnique) return where.length ? role : `the ${role}`;
  return `${aOrAn(role)} ${role}`;
}

function list(items: readonly NounPhrase[]): NounPhrase {
  const say = (form: 'text' | 'bare'): string => {
    const said = items.map((item) => item[form]);
    return said.length < 2 ? said.join('') : `${said.slice(0, -1).join(', ')} and ${said.at(-1)}`;
  };
  const first = items[0];
  return {
    text: say('text'),
    bare: say('bare'),
    number: items.length > 1 ? 'plural' : (first?.number ?? 'singular'),
    indefinite: items.every((item) => item.indefinite),
    list: items.length > 1,
    ...(first?.opening !== undefined && { opening: say('text').replace(first.text, first.opening) }),
  };
}

function nominal(pieces: readonly Piece[]): NounPhrase {
  // the revenue of Philips: Philips’s revenue
  const at = pieces.findIndex(({ kind }) => kind === 'phrase');
  const owner = pieces[at];
  const noun = /^(?:the )?(.+) of$/.exec(joinWords(pieces.slice(0, Math.max(at, 0)).map(sayPiece)))?.[1];
  if (noun !== undefined && owner?.kind === 'phrase' && !owner.form) {
    const head: NounPhrase = { text: `the ${noun}`, bare: noun, number: 'singular', indefinite: false };
    const phrase = isOwned(head, owner.phrase) ? owned(head, owner.phrase.text) : undefined;
    if (phrase) return nominal([{ kind: 'phrase', phrase }, ...pieces.slice(at + 1)]);
  }
  const text = joinWords(pieces.map(sayPiece));
  // the company’s loss, not a company’s
  const bare = /^the [^ ]+(?: [^ ]+)?’/.test(text) ? text : text.replace(/^(?:the|an?) /, '');
  return { text, bare, number: 'singular', indefinite: /^an? /.test(text) };
}

/** “…,” said X · “…,” X said, “…” · “…?” X said */
function saying(texts: readonly string[], speaker: string, verb: string): string {
  const marks = (text: string): string => quote(text, ['“', '”'], ['‘', '’']);
  const [first = '', ...others] = texts;
  const opening = withoutStop(first);
  const said = marks(/[?!…]$/.test(opening) ? opening : `${opening},`);
  const who = speaker.includes(',') ? `${verb} ${speaker}` : `${speaker} ${verb}`;
  const tail = others.length ? `${startsSentence(first, others[0]) ? '.' : ','} ${marks(others.join(' '))}` : '';
  return `${said} ${who.replace(/,$/, '')}${tail}`;
}
