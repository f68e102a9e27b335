import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { LocalName } from '../../lexicon/names.ts';
import { givenNamesOf } from '../../lexicon/name-cues.ts';
import { frenchCues, reports } from '../../lexicon/speech.ts';
import { termsOf } from '../../lexicon/terms.ts';
import { unitFormsOf } from '../../lexicon/unit-forms.ts';
import { dateWord } from '../phrases/figures-in-words.ts';
import type { Grammar, Realiser } from '../grammar.ts';
import { withoutSigns } from '../figures/figure-marks.ts';
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
} from '../phrases/phrase.ts';
import { fillComparison, fillDifference } from '../clauses/say-comparison.ts';
import { wordTables } from '../word-tables.ts';
import { contracted, de, elides, withLe } from './articles.ts';
import { frenchClauses } from './clause.ts';
import { que, within } from './clause-shapes.ts';
import { frenchNounPhrases } from './noun-phrases.ts';
import { frenchNumber } from './numbers.ts';
import { saidBehind } from './said-behind.ts';
import { frenchWithSoMany } from './with-so-many.ts';
import { frenchClock, frenchMadeIn, frenchTime, frenchTimeOf } from './time.ts';
import { frenchSpacing } from './typography.ts';

/** French, in the manner of AFP and Le Monde. */
export const french: Realiser = {
  language: 'fr',
  grammar: (lexicon) => frenchGrammar(lexicon),
};

const OUTER = ['«\u00a0', '\u00a0»'] as const;
const INNER = ['“', '”'] as const;

const AUXILIARIES = new Set([
  'a',
  'ont',
  'est',
  'sont',
  'avait',
  'avaient',
  'sera',
  'seront',
  'aurait',
  'auraient',
  'serait',
  'seraient',
]);

function frenchGrammar(lexicon: Lexicon): Grammar {
  const { figure, concept } = frenchNounPhrases(lexicon);
  const { clause, headline, participial, perfect } = frenchClauses(lexicon);
  const tables = wordTables(lexicon, 'fr');
  const withSoMany = frenchWithSoMany(lexicon);
  const units = unitFormsOf(lexicon, 'fr');
  const women = givenNamesOf(lexicon, 'fr', 'women');
  const men = givenNamesOf(lexicon, 'fr', 'men');
  const cues = frenchCues(lexicon);
  const nouns = termsOf(lexicon, 'nl');
  const isHouse = (concept: string | undefined): boolean => {
    const term = concept === undefined ? undefined : nouns.get(concept);
    return term?.pos === 'noun' && /^(?:building|organisation)$/.test(term.type);
  };
  const participleOf = (lemma: string): string => {
    const cue = reports(lexicon, lemma) ? cues.get(lemma) : undefined;
    return cue && 'participle' in cue ? cue.participle : 'déclaré';
  };

  return {
    figure,
    concept,
    clause,
    headline,
    participial,
    perfect,
    relative: (goods) => ({ ...goods, text: `${goods.bare} qui` }),
    whom: (_subject, clause) => que(clause),
    during: ({ number, gender }, clause) =>
      `dans ${number === 'plural' ? (gender === 'f' ? 'lesquelles' : 'lesquels') : gender === 'f' ? 'laquelle' : 'lequel'} ${clause}`,
    inner: (relation, clause) =>
      (tables.map('innerClauses')[relation] ?? '').replace(/(?:(que|de) )?\{clause\}/, (_, link?: string) =>
        link === 'que' ? que(clause) : link === 'de' ? de(clause) : clause,
      ),
    office: (role, indefinite, feminine = false) =>
      indefinite ? `${feminine ? 'une' : 'un'} ${role}` : withLe(role, feminine ? 'f' : 'm', false).text,
    mass: (word) => ({
      ...withLe(word, 'm', false),
      text: withLe(word, 'm', false).of,
      of: de(word),
      bare: word,
      number: 'singular',
      gender: 'm',
      indefinite: true,
    }),
    known: ({ text: figure, bare, number, gender, concept }, extent, isMoney) => {
      const text = extent === 'others' ? besidesOthers(figure, isMoney) : figure;
      return {
        text: `les ${text}`,
        bare,
        number,
        indefinite: false,
        of: `des ${text}`,
        at: `aux ${text}`,
        ...(gender && { gender }),
        ...(concept !== undefined && { concept }),
      };
    },
    partOf: (part, whole) => {
      // six millions d’euros du montant vont: euros are many, whatever they are of
      const isMoney = /(?:euros|dollars|livres)$/.test(withoutSigns(part.bare));
      if (whole.number === 'singular')
        return extend(isMoney ? { ...part, indefinite: false } : ofWhole(part, whole), linked('de', whole));
      // 600 000 euros sur les 4,5 millions
      const isSum = /(?:euros?|dollars?|livres?)$/.test(withoutSigns(whole.bare));
      const said = extend({ ...part, indefinite: false }, `${isSum ? 'sur les' : 'des'} ${whole.bare}`);
      if (isSum) return said;
      // sur les 214 candidats, 23 ont échoué; un des deux suspects
      const counted = /^(?:(environ|près de|plus de|moins de|au moins) )?\d/.exec(whole.bare);
      const isFigure = part.opening === undefined && /^\d/.test(part.text);
      // les trois quarts des 212 000 barquettes ont été vendus, and never sur
      if (SHARE.test(withoutSigns(part.text))) return said;
      if (!isFigure && (!counted || /^une?\b/.test(part.text))) return said;
      const among = counted?.[1] === undefined ? `sur les ${whole.bare}` : `sur ${whole.bare}`;
      return { ...said, opening: `${among}, ${part.text}` };
    },
    list,
    report: ({ text, number }, lemma, said) =>
      `${text} ${number === 'plural' ? 'ont' : 'a'} ${participleOf(lemma)} ${elides(said, /^h/i.test(said)) ? 'qu’' : 'que '}${said}`,
    // no subjunctive: 400 personnes pourraient être licenciées, craint le syndicat
    foresee: ({ text: own, all, number }, lemma, said) => {
      // analysts of that mind are the analysts: prévoient les analystes
      const text = number === 'plural' ? (all?.text ?? own) : own;
      if (lemma === 'willen') return `${said}, ${number === 'plural' ? 'souhaitent' : 'souhaite'} ${text}`;
      const cue = cues.get(lemma);
      if (!cue || !('present' in cue)) throw new CannotSay(lemma);
      return `${said}, ${number === 'plural' ? cue.presentPlural : cue.present} ${text}`;
    },
    govern: (source, lemma, say) => {
      const [one, many = one] = tables.map('governing')[lemma]?.split('|') ?? [];
      if (one === undefined) return undefined;
      const verb = source.number === 'plural' ? many! : one;
      const said = say('governed');
      return `${source.text} ${verb.endsWith(' de') ? `${verb.slice(0, -3)} ${de(said)}` : `${verb} ${said}`}`;
    },
    pronoun: ({ number, gender = 'm' }) => ({
      ...asPronoun(number === 'plural' ? (gender === 'f' ? 'elles' : 'ils') : gender === 'f' ? 'elle' : 'il', number),
      gender,
    }),
    resume: ({ number, gender }, _kind, person) => {
      const own = person ?? gender;
      if (own === undefined) return undefined;
      const word = number === 'plural' ? (own === 'f' ? 'elles' : 'ils') : own === 'f' ? 'elle' : 'il';
      return { ...asPronoun(word, number), gender: own };
    },
    against: (clause, other, gapped) =>
      gapped
        ? `${clause} et ${other}`
        : `${clause}, tandis ${elides(other, /^h/i.test(other)) ? 'qu’' : 'que '}${other}`,
    nominal,
    clock: frenchClock,
    years: (age) => `${age}\u00a0ans`,
    time: (date, published) =>
      frenchTime(
        date,
        published,
        units,
        (value, gender) => frenchNumber(value, tables, { inFigures: false, gender }).text,
      ),
    timeOf: frenchTimeOf,
    madeIn: frenchMadeIn,
    name: (name, described) => frenchName(name, described),
    genderOf: (name) => {
      const given = name.split(' ').length > 1 ? name.split(' ')[0]! : '';
      if (tables.set('womenNames').has(given) || women.has(given)) return 'f';
      return tables.set('menNames').has(given) || men.has(given) ? 'm' : undefined;
    },
    complement: (head, preposition, inner) => {
      // l’État fédéré de Bavière: a name that says which has no article
      if (preposition === '') return extend(head, inner.from ?? linked('de', inner));
      // un homme de 19 ans originaire de Pologne; of a town it is where he lives: un homme de 41 ans d’Oss
      const isTown = inner.in === undefined ? !/^(?:les? |la |l’)/.test(inner.text) : /^à /.test(inner.in);
      const isFromLand = preposition === 'uit' && inner.concept === undefined && !isTown;
      if (isFromLand && / ans$/.test(head.bare))
        return extend(head, `originaire${head.number === 'plural' ? 's' : ''} ${inner.from ?? linked('de', inner)}`);
      // 400 000 touristes d’Allemagne, 60 hommes du Maroc
      if (isFromLand && inner.from !== undefined) return extend(head, inner.from);
      // la lutte contre la criminalité, but l’approche du gouvernement
      if (head.concept === 'approach' && preposition === 'van' && !inner.owner)
        return {
          ...withLe(`lutte contre ${inner.all?.text ?? inner.text}`, 'f', false),
          bare: `lutte contre ${inner.all?.text ?? inner.text}`,
          number: 'singular',
          gender: 'f',
          indefinite: false,
          concept: 'approach',
        };
      // 120 signalements d’inondations: what is reported is a kind of report
      if (head.concept === 'report-call' && preposition === 'van' && inner.negated !== undefined)
        return extend(head, inner.negated);
      const settled = /^(?:in|op)$/.test(preposition) ? tables.map('settledPlaces')[inner.concept ?? ''] : undefined;
      if (settled !== undefined) return extend(head, settled);
      const behind = saidBehind(head, preposition, inner, linked);
      if (behind !== undefined) return extend(head, behind);
      const byHead =
        tables.map('prepositionsByHead')[`${head.concept} ${preposition}`] ??
        tables.map('prepositionsByComplement')[`${preposition} ${inner.concept}`];
      if (inner.all && tables.set('ofKinds').has(`${head.concept} ${preposition}`)) return extend(head, inner.all.of);
      if (byHead === undefined && preposition === 'in' && inner.in !== undefined) return extend(head, inner.in);
      const link =
        byHead ??
        (preposition === 'met' && withoutSigns(inner.text) !== inner.text ? withSoMany(head, inner) : undefined) ??
        (preposition === 'van' ? 'de' : preposition === 'aan' ? 'à' : tables.map('prepositions')[preposition]);
      if (link === undefined) throw new CannotSay(preposition);
      const other = tables.map('headsByComplement')[`${head.concept} ${preposition}`];
      if (other !== undefined) return extend(replaced(head, other), linked(link, inner));
      // une taxe sur l’essence
      if (inner.all && (byHead === 'sur' || (link === 'sur' && inner.number === 'singular')))
        return extend(head, `sur ${inner.all.text}`);
      // la lutte contre les drogues, le taux de vaccination chez les nourrissons
      if (inner.all && /^(?:contre|parmi|chez)$/.test(byHead ?? ''))
        return extend(head, `${byHead!} ${inner.all.text}`);
      if (inner.all && byHead === 'auprès de') return extend(head, `auprès ${inner.all.of}`);
      // les insectes dans les réserves naturelles: places of a kind are all of them
      const isOfKind = inner.all && inner.number === 'plural' && /^(?:in|op)$/.test(preposition);
      if (isOfKind && byHead === undefined && /^(?:dans|sur)$/.test(link))
        return extend(head, `${tables.set('placesOn').has(inner.concept ?? '') ? 'sur' : 'dans'} ${inner.all!.text}`);
      // un projet financé à hauteur de 18 millions
      const isProject =
        preposition === 'met' && /(?:^|[-+])(?:project|research|programme|study)$/.test(head.concept ?? '');
      if (isProject && /(?:euros|dollars)$/.test(withoutSigns(inner.bare)))
        return extend(head, linked('à hauteur de', inner));
      // 14,71 euros de l’heure
      if (preposition === 'per' && inner.concept === 'hour' && /euros?$/.test(withoutSigns(head.bare)))
        return extend(head, 'de l’heure');
      // sans billet, sans papiers
      if (preposition === 'zonder' && inner.indefinite) return extend(head, `${link} ${inner.bare}`);
      // par an, par habitant
      const rate = inner.concept === 'year' ? 'an' : inner.bare;
      return extend(head, preposition === 'per' ? `${link} ${rate}` : linked(link, inner));
    },
    date: (iso) =>
      `${Number(iso.slice(8, 10))} ${dateWord('fr-FR', iso.slice(0, 10), 'month')} ${iso.slice(0, 4)}`.replace(
        /^1 /,
        '1er ',
      ),
    place: (phrase, preposition) => {
      if (/^(?:in|op|te)$/.test(preposition)) {
        const settled = tables.map('settledPlaces')[phrase.concept ?? ''];
        if (settled !== undefined) return settled;
        // in de Rhône is in its water, op de Rhône on it
        if (phrase.in !== undefined) return preposition === 'in' ? phrase.in.replace(/^sur (?=l)/, 'dans ') : phrase.in;
        if (phrase.concept !== undefined && preposition === 'op') {
          // au camping, but dans un camping
          const isWithin = phrase.indefinite && phrase.number === 'singular' && WITHIN.has(phrase.concept);
          if (isWithin) return `dans ${phrase.text}`;
          if (tables.set('placesAt').has(phrase.concept)) return phrase.at ?? `à ${phrase.text}`;
          if (tables.set('placesOn').has(phrase.concept)) return `sur ${phrase.text}`;
        }
        if (phrase.concept !== undefined) return `dans ${phrase.text}`;
      }
      // aan de Kalverstraat is in it
      if (preposition === 'aan' && phrase.concept === undefined && /^(?:dans|sur) l/.test(phrase.in ?? ''))
        return phrase.in!;
      // what has an address of one name has that of a street: dans la rue Tarwekamp, but sur la Meuse
      const isBareName = phrase.concept === undefined && phrase.text === phrase.bare;
      if (preposition === 'aan' && isBareName && phrase.at !== undefined) return `dans la rue ${phrase.text}`;
      const link = tables.map('places')[preposition];
      if (link === undefined) throw new CannotSay(preposition);
      return linked(link, phrase);
    },
    // la plus grande ville de France
    placeOfFirst: (_first, place) => place.from,
    placeOfThing: (phrase, preposition) =>
      preposition === 'aan' && phrase.concept === undefined && /^(?:dans|sur) l/.test(phrase.in ?? '')
        ? linked('de', phrase)
        : undefined,
    // dans un parc de vacances, but au camping
    adjunct: (phrase, preposition) => {
      if (preposition === 'à' && phrase.indefinite && phrase.number === 'singular' && phrase.site !== undefined)
        return phrase.site;
      // dans 230 écoles
      if (preposition === 'à' && phrase.indefinite && phrase.number === 'plural' && isHouse(phrase.concept))
        return `dans ${phrase.text}`;
      return linked(
        preposition === 'dans' ? within(phrase) : preposition,
        preposition === 'lors de' ? asAct(phrase) : phrase,
      );
    },
    seat: (body, place) => extend(body, linked('de', place)),
    atBody: (phrase) => linked('auprès de', phrase),
    deed: (offence, { text: victim }) => {
      const verb = tables.map('deeds')[offence];
      if (verb === undefined) return undefined;
      const text = `${verb} ${victim}`;
      const of = /^[aeéio]/.test(text) ? `d’${text}` : `de ${text}`;
      return {
        text,
        bare: text,
        of,
        at: `à ${text}`,
        number: 'singular',
        gender: 'm',
        indefinite: true,
        concept: offence,
      };
    },
    // selon les chiffres de la commune: whose they are makes them known
    source: ({ text }) =>
      `selon ${text.replace(/^des (chiffres|données|statistiques|estimations|calculs|prévisions|documents|informations) (?=de |du |des |d’)/, 'les $1 ')}`,
    quotation: (text) => frenchSpacing(quote(text, OUTER, INNER)),
    saying: (texts, speaker, { lemma }) => {
      const [first, others] = [quote(withoutStop(texts[0] ?? ''), OUTER, INNER), texts.slice(1)];
      const link = startsSentence(texts[0], others[0]) ? '.' : ',';
      const tail = others.length ? `${link} ${quote(others.join(' '), OUTER, INNER)}` : '';
      return `${first}, a ${participleOf(lemma)} ${speaker.replace(/,$/, '')}${tail}`;
    },
    part: (said) => `dont ${said}`,
    difference: (key, noun) => fillDifference(tables, key, noun),
    standard: (key) => tables.map('standards')[key],
    comparison: (key, figure, time) =>
      // 4,5 % sur un an
      key === 'versus' && /^(?:un an plus tôt|il y a un an)$/.test(time ?? '')
        ? ' sur un an'
        : fillComparison(tables, key, figure, time, (then) =>
            (/^(?:au|à) /.test(then) ? then : `à ${then.replace(/^en (?=\d)/, '')}`)
              .replace(/^à le /, 'au ')
              .replace(/^à en (?=[ao])/, 'au mois d’')
              .replace(/^à en (?=[jfmsnd])/, 'au mois de '),
          )
            .replace(/\bque (?=[aàeiouhéèêAEIOUÉÈ])/, 'qu’')
            // contre une moyenne à long terme de 194 heures
            .replace(/^, contre la (?=moyenne .* de )/, ', contre une '),
    join: (clauses, subject, opposed) => joined(clauses, subject).join(opposed ? ', mais ' : ' et '),
    finish: (sentence, kind) => frenchSpacing(tidySentence(sentence, kind)),
  };
}

/**
 * Clauses of one subject, the later ones without it: also where the first opens with a time or a place, or
 * names the subject in full (l’agence COA (Centraal Orgaan opvang asielzoekers) loue le terrain et paie …).
 */
function joined(clauses: readonly string[], subject: string): readonly string[] {
  const [first, ...others] = clauses;
  const at = first === undefined || subject === '' ? -1 : first.indexOf(`${subject} `);
  if (first === undefined || at < 0 || (at > 0 && !first.slice(0, at).endsWith(', '))) return clauses;
  const short = subject.replace(/ \([^()]*\)$/, '');
  const rest = `${short}${first.slice(at + subject.length)}`;
  // a été piratée et a payé: what is done and what is suffered share no auxiliary
  const passives = [rest, ...others].filter((clause) => / été /.test(clause)).length;
  const shared = passives === 0 ? AUXILIARIES : new Set<string>();
  const named = others.map((clause) =>
    clause.startsWith(`${subject} `) ? `${short}${clause.slice(subject.length)}` : clause,
  );
  const said = withoutRepeats([rest, ...named], short, shared);
  return said ? [first, ...said.slice(1)] : clauses;
}

/** Another word for the head of a phrase, which takes the same article (un déficit de personnel is a manque); f where it is feminine. */
function replaced(phrase: NounPhrase, words: string): NounPhrase {
  const [own, other, gender] = words.split(/ → | (?=f$)/);
  const swap = (text: string): string => text.replace(own!, other!);
  return {
    ...phrase,
    ...(gender === 'f' && { gender }),
    text: swap(phrase.text),
    bare: swap(phrase.bare),
    ...(phrase.of !== undefined && { of: swap(phrase.of) }),
    ...(phrase.at !== undefined && { at: swap(phrase.at) }),
  };
}

/** A preposition with its phrase; those that end in de or à contract with it. */
function linked(link: string, phrase: NounPhrase): string {
  // condamné pour l’importation de cocaïne: what is done for once is one act
  const act = link === 'pour' ? /^les (importation|exportation|vente)s (?=de |d’)(.*)$/s.exec(phrase.text) : null;
  if (act) return `pour ${act[1] === 'vente' ? 'la ' : 'l’'}${act[1]} ${act[2]}`;
  if (link === 'à' || / à$/.test(link)) return `${link.slice(0, -1)}${phrase.at ?? `à ${phrase.text}`}`;
  if (link === 'de' || / de$/.test(link)) return `${link.slice(0, -2)}${phrase.of ?? de(phrase.text)}`;
  return `${link} ${phrase.text}`;
}

/** Les trois autres suspects, les 2 millions d’euros restants. */
function besidesOthers(figure: string, isMoney: boolean): string {
  const [number] = /^(?:\d[\d\s,]*|\p{Ll}+(?:-\p{Ll}+)*(?: cents?| mille)?)[^\p{L}\s]*(?= )/u.exec(figure) ?? [];
  if (number === undefined || /^(?:une?|1)$/.test(number)) throw new CannotSay('others');
  return isMoney ? `${figure} restants` : `${number} autres${figure.slice(number.length)}`;
}

/** Grounds that one is inside of. */
const WITHIN = new Set([
  'campsite',
  'airport',
  'market',
  'school',
  'station',
  'university',
  'office',
  'police-station',
]);

/** What is done to one thing once. */
const ACTS = new Set(['search-of-premises', 'arrest', 'clearing-out', 'evacuation', 'demolition']);

/** Lors de la perquisition d’un logement: an act is known by what it is done to. */
function asAct(phrase: NounPhrase): NounPhrase {
  const isOfOne = phrase.indefinite && phrase.number === 'singular' && / (?:de |d’|du |des )/.test(phrase.bare);
  if (!isOfOne || !ACTS.has(phrase.concept ?? '')) return phrase;
  return { ...phrase, ...withLe(phrase.bare, phrase.gender, false), indefinite: false };
}

function frenchName(
  { name, article = '', gender, number, in: inside }: LocalName,
  described?: { role: string; alleged: boolean },
): NounPhrase {
  // a foreign name with h does not elide (de Hambourg); French ones have their article in the gazetteer
  const aspirated = /^h/i.test(name);
  const joined = article === '' ? name : article.endsWith('’') ? `${article}${name}` : `${article} ${name}`;
  const forms =
    article === ''
      ? { text: name, of: elides(name, aspirated) ? `d’${name}` : `de ${name}`, at: `à ${name}` }
      : contracted(joined);
  const plain: NounPhrase = {
    ...forms,
    bare: name,
    number: number ?? 'singular',
    indefinite: false,
    ...(gender && { gender }),
    ...(inside !== undefined && { in: inside }),
    ...(inside?.startsWith('en ') && { from: de(name, aspirated) }),
  };
  if (!described) return plain;
  const { role, alleged } = described;
  // Karin de Vries (Hartstichting)
  if (role.startsWith('(')) return extend(plain, role);
  if (!alleged && isBareOffice(role, gender)) {
    const titled = withLe(role, gender ?? 'm', false);
    return { ...extend({ ...plain, ...titled, bare: role }, name), number: 'singular' };
  }
  return extend(plain, alleged && !/présumé|soupçonné/.test(role) ? `, ${role} présumé,` : `, ${role},`);
}

/** Offices whose form does not tell a man from a woman: without a gender no article can be chosen. */
const EPICENE = /(?:porte-parole|e|logue|iste)$/;

/** le président Zelensky, l’écrivaine Roemer; an office with its body or field stands behind the name. */
function isBareOffice(role: string, gender: 'm' | 'f' | undefined): boolean {
  const isPlain = !/ (?:de|du|des|à|aux?|en|pour|chargée?|par) | d’|[,(]|^(?:ex|feue?)\b/.test(` ${role} `);
  return isPlain && (gender !== undefined || !EPICENE.test(role.split(' ')[0]!));
}

function list(items: readonly NounPhrase[]): NounPhrase {
  const join = (said: readonly string[]): string =>
    said.length < 2 ? said.join('') : `${said.slice(0, -1).join(', ')} et ${said.at(-1)}`;
  const say = (form: 'text' | 'bare' | 'of' | 'at' | 'in' | 'from' | 'site'): string => {
    const own = form === 'from' ? 'of' : form === 'in' || form === 'site' ? 'at' : 'text';
    // à Leyde et dans les environs
    const isPlace = own === 'at' || form === 'at';
    const around = (item: NounPhrase): string | undefined =>
      isPlace && item.concept === 'surroundings' ? `dans ${item.text}` : undefined;
    return join(items.map((item) => around(item) ?? item[form] ?? item[own] ?? item.text));
  };
  const kind = (form: 'text' | 'of' | 'at'): string =>
    join(items.map((item) => (/^une? /.test(item.text) ? undefined : item.all?.[form]) ?? item[form] ?? item.text));
  const first = items[0];
  const feminine = items.length > 0 && items.every((item) => item.gender === 'f');
  return {
    text: say('text'),
    bare: say('bare'),
    of: say('of'),
    at: say('at'),
    // aux Pays-Bas et en Belgique: each name has its own preposition
    ...(items.length > 0 && items.every((item) => item.in !== undefined) && { in: say('in') }),
    ...(items.some((item) => item.from !== undefined) && { from: say('from') }),
    ...(items.some((item) => item.site !== undefined) && { site: say('site') }),
    ...(items.some((item) => item.all) && { all: { text: kind('text'), of: kind('of'), at: kind('at') } }),
    number: items.length > 1 ? 'plural' : (first?.number ?? 'singular'),
    gender: feminine ? 'f' : 'm',
    indefinite: items.every((item) => item.indefinite),
    list: items.length > 1,
    ...(first?.opening !== undefined && { opening: say('text').replace(first.text, first.opening) }),
  };
}

function nominal(pieces: readonly Piece[]): NounPhrase {
  const text = joinWords(pieces.map(sayPiece));
  const feminine = /^(?:la|une) /.test(text);
  return {
    ...contracted(text),
    bare: text.replace(/^(?:(?:les?|la|une?|des) |l’)/, ''),
    number: /^(?:les|des) /.test(text) ? 'plural' : 'singular',
    gender: feminine ? 'f' : 'm',
    indefinite: /^(?:une?|des) /.test(text),
  };
}

/** A part in words: la moitié, un tiers, les trois quarts. */
const SHARE = /(?:moitié|tiers|quarts?|ièmes?)$/;
