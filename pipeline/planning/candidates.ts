import type { Extraction } from '../model/extraction.ts';
import type { Fact, Filler, Statement } from '../model/fact.ts';
import type { FactMessage, Message, QuoteMessage } from '../model/plan.ts';
import type { SourceDocument } from '../model/source.ts';
import { reportsOf } from '../text/dateline.ts';
import { canContrast, canJoin, clausesOf, countWords, partsOf, same, startOf, wordsOf } from './aggregate.ts';
import { referencedIds } from './untold.ts';

/** A sentence that a document may carry, with what selection needs to know of it. */
export interface Candidate {
  messages: Message[];
  /** 0 to 1: how much this is the news. */
  salience: number;
  /** Place in the plain text: candidates are told in the order of the source. */
  position: number;
  /** Where its words end. */
  end: number;
  /** Index of the block it comes from. */
  block: number;
  /** Number of the report that it stands in: a dateline opens another. */
  report: number;
  /** Estimate of its length when told. */
  words: number;
  /** Its words lean on the sentence before (daarbij, deze, ze): without that one they are no use. */
  leans?: boolean;
  /** Its facts that lean on words before; behind one of the places of each it can be told. */
  leaning?: readonly Fact[];
  /** What tells the sentence before, where `leans` and something does. */
  antecedent?: Candidate;
  /** A statement with figures, or with something else, that no fact tells. */
  tellsMore?: boolean;
}

/**
 * Words that point back wherever they stand: a fact told in other words may still need what they point to. Behind a
 * figure that opens an aside (…, een kwart daarvan in Ede) daarvan takes up what stands before the comma.
 */
const POINTS_BACK =
  /(?<!\p{L})(?:(?:daar|hier)(?:aan|bij|door|in|mee|na|naast|om|onder|op|over|tegen|toe|uit|voor)|hiervan|(?<!, (?:(?:ruim|bijna|ongeveer|circa|zo[’']n) )?(?:[\d.,]+|\p{L}+)(?: (?:procent|kwart|derde|vijfde|tiende|helft))? )daarvan|er(?:van|bij|mee|door|voor)|(?:op|vanaf|tot|sinds) dat moment|op die (?:dag|avond)|laatstgenoemde|opnieuw|hem)(?!\p{L})/iu;
/** Pronouns and connectives that point back where they open a sentence told as it stands; het before a noun is an article. */
const OPENS_BACK =
  /^(?:en|maar|ook|verder|daarnaast|bovendien|toch|zo|dat|dit|deze|die|ze|zij|hij|hun|haar|zijn|daar|hier|het (?:is|was|zijn|waren|wordt|werd|gaat|ging|blijkt|bleek|betreft|betrof|lijkt|leek|heeft|had|kan|kon|moet|moest|mag|mocht|zal|zou|komt|kwam|geldt|gold|blijft|bleef|duurt|duurde|kost|kostte|staat|stond|ligt|lag|begint|begon|wil|wilde|levert|leverde|maakt|maakte|telt|telde))(?![\p{L}’])/iu;
/** Het drietal had …, de veertien bewoners …, het cijfer …: of whom or what, the sentence before says. */
const TAKES_UP =
  /^(?:het (?:twee|drie|vier|vijf|zes)tal|het (?:duo|trio|cijfer|bedrag|percentage|aantal|verschil|incident|slachtoffer)|de (?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|hoeveelheid|rest|slachtoffers|verdachten)) (?!van(?!\p{L}))/iu;
/** Twee derde van de patiënten is …, van de woningen wordt 30 procent …: of those that were just counted. */
const SHARE_OF_THEM =
  /^(?:(?:bijna |ruim |ongeveer |zo[’']n |meer dan )?(?:(?:een|twee|drie) (?:derde|kwart|vijfde)|de helft|[\d,]+ procent|\p{L}+ procent|het merendeel|de meerderheid|een deel) )?van (?:de|het|deze|die) \p{Ll}+ (?:is|zijn|was|waren|heeft|hebben|had|hadden|komt|kwam|komen|kwamen|wordt|worden|werd|werden|krijgt|krijgen|moet|moeten|kan|kunnen|wil|willen)(?!\p{L})/iu;
/** Zes minuten later …, toen agenten een uur later …: from when, the sentence before says. */
const LATER =
  /^(?:toen |nadat )?(?:[\p{L}\d-]+ ){1,4}(?:minuut|minuten|uur|uren|dag|dagen|week|weken|maand|maanden|jaar|jaren) (?:later|daarna)(?!\p{L})/iu;
/** Moeten dan uitwijken: when that is, where the sentence has no condition of its own. */
const THEN =
  /(?<!\p{L})(?:moet|moeten|kan|kunnen|zal|zullen|gaat|gaan|wordt|worden|mag|mogen|krijgt|krijgen) dan (?!ook|wel|niet|nog)/iu;
const CONDITIONAL = /(?<!\p{L})(?:als|wanneer|indien|zodra)(?!\p{L})/iu;
/** Bijna één op de drie kwam …, ruim de helft weet …: of whom, the sentence before says. */
const SHARE_ALONE =
  /^(?:bijna |ruim |ongeveer |zo[’']n |meer dan )?(?:\p{L}+ op de \p{L}+|de helft) (?:is|zijn|was|waren|heeft|hebben|had|hadden|komt|kwam|komen|kwamen|gaat|gaan|ging|gingen|krijgt|krijgen|kan|kunnen|wil|willen|moet|moeten|zegt|zeggen|vindt|vinden|wordt|worden|werd|werden|woont|wonen|werkt|werken|weet|weten)(?!\p{L})/iu;
/** There, the latter, as many of them, then: each is what the sentence before speaks of. */
const DEICTIC =
  /(?<!\p{L})(?:(?<!hier en )daar(?! waar| naartoe| vandaan| zijn)|aldaar|(?:die|dat|deze|dit) laatste|(?:is|zijn|was|waren|werden|worden) dat er|destijds|indertijd|toentertijd|in dat geval|dezelfde (?:dag|avond|nacht|straat|plaats|stad))(?!\p{L})/iu;
/** Hoe lang precies, is niet bekend; om wie het gaat, wilde de politie niet zeggen: the rest of the question stands before it. */
const ELLIPTIC =
  /^(?:hoe (?:lang|groot|hoog|oud|vaak|veel|precies|dat|het)(?: \p{L}+)?|waarom(?: precies)?|wanneer(?: precies)?|waar(?: precies)?|wie(?: precies)?|om (?:wie|welke|hoeveel|wat voor)(?: \p{L}+)* (?:gaat|ging)|wat (?:precies )?de (?:oorzaak|aanleiding|reden) (?:is|was)),? (?:is|was|blijft|bleef|wil|wilde|kan|kon|weet|wist|zegt|zei|meldt|wordt)(?!\p{L})/iu;
/** Beelden van hen, de strategie van het concern, Jansen wijst verder op: who is meant, or on what this goes on, stands before. */
const NAMED_BEFORE =
  /^(?:[^\s,]+ ){0,5}hen(?! die)(?!\p{L})|(?<!\p{L})(?:het (?:concern|moederconcern|moederbedrijf)|de onderneming)(?! (?:van|achter|die|dat|\p{Lu}))(?!\p{L})|(?<!\p{L})(?:wijst|zegt|zei|stelt|stelde|meldt|meldde|schrijft|vindt|pleit|waarschuwt|benadrukt|noemt) verder (?!dan|gaan)/u;
/** Binnen een straal van 10 kilometer, of what stands nowhere in the sentence. */
const AROUND =
  /binnen een straal van (?:ongeveer |circa |zo[’']n )?[\d.,]+ (?:kilo)?meter(?! (?:van|rond|rondom|om)(?!\p{L}))/iu;
/** Wilde hij niet zeggen: whom the verb’s own subject means, no clause before it in the sentence says. */
const INVERTED =
  /^(?!(?:als|toen|nadat|voordat|omdat|wanneer|zodra|terwijl|hoewel|volgens)(?!\p{L}))[^A-Z]*?(?<!\p{L})(?:wil|wilde|zei|zegt|had|heeft|kon|kan|was|is|werd|wordt|moet|moest|ging|gaat|kreeg|krijgt) (?:hij|zij|ze)(?!\p{L})/u;
/** Was echter minder populair; hoewel, het was koud: a connective that sets its sentence against the one before it. */
const CONTRARY = /(?<!\p{L})(?:echter|evenwel|daarentegen|niettemin|desondanks)(?!\p{L})|^hoewel,/iu;
/** De rechter doet op 23 juni uitspraak: on what, the sentence before says. */
const RULING =
  /^(?!.*(?<!\p{L})(?:over|zaak|proces|tegen|of|dat)(?!\p{L})).*(?<!\p{L})(?:doet|deed|doen) .*(?:rechter|rechtbank|hof|uitspraak)\.?$/iu;
/** De totale omzet daalde, de directeur vertrekt: whose, the sentence before says. */
const OF_WHOM =
  /^(?:de|het) (?:\p{Ll}+e )?(?:\p{Ll}*omzet|\p{Ll}*winst|\p{Ll}*verlies|bedrijfsresultaat|resultaat|winstmarge|orderportefeuille|personeelsbestand|ledental|marktaandeel|directeur|directrice|topman|topvrouw|bestuursvoorzitter|eigenaar|oprichter|trainer|hoofdtrainer|woordvoerder|aantal (?:medewerkers|werknemers|leden|klanten|abonnees|filialen|winkels|vestigingen)) (?!van|in|bij|voor|over|uit|\p{Lu})/u;
/** Toen kwamen er 300 mensen: when that was, the sentence before says; toen de brug openging says it itself. */
const AT_THAT_TIME =
  /^toen (?:is|was|waren|werd|werden|had|hadden|kwam|kwamen|ging|gingen|bleek|bleken|stond|stonden|lag|lagen|zat|zaten|kon|konden|moest|moesten|won|wonnen|verloor|verloren|kreeg|kregen|gaf|gaven|reed|reden|trok|trokken|bezocht|\p{L}{2,}[td]en?) (?!\p{L}+te(?!\p{L}))/iu;
/** In die container, van deze drugs: one that was told of; deze week and dit jaar are those of the report. */
const THAT_ONE =
  /(?<!\p{L})(?:in|uit|van|op|bij|met|voor|naar|door|aan|over|onder|tegen|tijdens|na|om|tot|vanwege|rond) (?:die|deze|dit|dat) (?!jaar|week|maand|kwartaal|weekend|seizoen|decennium|schooljaar|zomer|winter|najaar|voorjaar|herfst|lente|eeuw|ochtend|middag|avond|nacht|dag|dagen|keer|moment|land|wijze|manier|de |het |een |er |ze |hij |zij |we |wij |ik )\p{Ll}/iu;
/** Veel meer is dat niet, nu is dit inmiddels anders: what is meant stands before. */
const VERB_THEN_THAT =
  /^[^,]*(?<!\p{L})(?:is|was|wordt|werd|kan|kon|zou|zal|moet|mag|gaat|ging|lijkt|leek|blijft|bleef|lukte|gebeurt|gebeurde|geldt|gold|scheelt|kost) (?:dat|dit)(?= (?:overigens|niet|wel|nu|inmiddels|nog|al|altijd|nooit|tegenwoordig|ook|weer|vorig|ruim|bijna|ongeveer|zo[’']n|\d)|[.,;:])/iu;
/** Between two sentences that follow one another: the rest of the first, its stop and marks. */
const NEXT = /^[^.!?]*[.!?…]*["”’»)]*\s*$/;
/** A statement weighs more for each figure that no fact tells, up to three. */
const FIGURE_BONUS = 0.08;
/** The first paragraph of a news text carries the news. */
const LEAD_BONUS = 0.15;

/** Words that a clause has besides those of its evidence, and what the plainer clause saves. */
const CLAUSE_WORDS = { own: 3, share: 0.8 };
/** "zegt Jan de Vries, burgemeester van Utrecht" */
const ATTRIBUTION_WORDS = 6;

/** Everything that could be told, one candidate a sentence, in the order of the source. */
export function collectCandidates(document: SourceDocument, extraction: Extraction): Candidate[] {
  const facts: Candidate[] = [];
  let last: { clause: Fact[]; candidate: Candidate } | undefined;
  const parts = partsOf(extraction);
  const reports = reportsOf(document.text, document.blocks);
  for (const clause of clausesOf(extraction)) {
    const position = startOf(clause[0]!);
    const block = blockAt(document, position);
    const message: FactMessage = { kind: 'fact', facts: clause.map((fact) => fact.id), form: 'clause' };
    const words = CLAUSE_WORDS.own + wordsOf(clause) * CLAUSE_WORDS.share;
    const salience = Math.max(...clause.map((fact) => fact.salience));
    const whole = last?.candidate.block === block ? wholeOf(clause, last.clause, extraction) : undefined;
    if (whole) {
      // a figure and its part are one sentence: 700 people, including 12 children
      last!.candidate.messages.push({ ...message, connective: 'including' });
      last!.candidate.words += words / 2;
      last!.candidate.end = Math.max(last!.candidate.end, endOf(clause));
      last = undefined;
      continue;
    }
    const distance = last === undefined ? 0 : sentencesBetween(document, last.clause, position);
    const isFree =
      last !== undefined &&
      last.candidate.block === block &&
      last.candidate.messages.length === 1 &&
      !clause.some((fact) => parts.has(fact.id));
    const contrasts = isFree && canContrast(last!.clause, clause, distance);
    if (contrasts || (isFree && canJoin(last!.clause, clause, distance))) {
      const { candidate } = last!;
      candidate.messages.push(contrasts ? { ...message, connective: 'while' } : message);
      candidate.words += words;
      candidate.end = Math.max(candidate.end, endOf(clause));
      candidate.salience = Math.max(candidate.salience, salience);
      last = undefined;
    } else {
      const leaning = clause.filter((fact) => fact.leans !== undefined);
      const leans =
        leaning.length > 0 || clause.some((fact) => fact.evidence.some(({ text }) => POINTS_BACK.test(text)));
      const candidate: Candidate = {
        messages: [message],
        salience,
        position,
        end: endOf(clause),
        block,
        report: reports[block] ?? 0,
        words,
        leans,
        ...(leaning.length > 0 && { leaning }),
      };
      facts.push(candidate);
      last = { clause, candidate };
    }
  }
  const told = new Set(extraction.facts.flatMap(referencedIds));
  const statements = extraction.statements
    // “… in drie stappen:” says nothing without the list that it opens
    .filter((statement) => !statement.withheld && !statement.text.endsWith(':'))
    .map((statement) => ({ statement, untold: untoldFigures(extraction, statement, told) }))
    .map(({ statement, untold }): Candidate => ({
      messages: [{ kind: 'statement', statement: statement.id }],
      salience: statement.salience + FIGURE_BONUS * Math.min(3, untold),
      tellsMore: statement.tellsMore === true || untold > 0,
      position: statement.start,
      end: statement.end,
      block: blockAt(document, statement.start),
      report: reports[blockAt(document, statement.start)] ?? 0,
      words: countWords(statement.text),
      leans: statement.leans === true || leansBack(statement.text),
    }));
  const first = document.blocks.findIndex((block) => block.kind === 'paragraph');
  const candidates = [...facts, ...statements].sort((a, b) => a.position - b.position);
  candidates.forEach((candidate, index) => {
    if (candidate.block === first) candidate.salience = Math.min(1, candidate.salience + LEAD_BONUS);
    if (!candidate.leans) return;
    const earlier = candidates.slice(0, index);
    const [leaning] = candidate.leaning ?? [];
    if (leaning) {
      const before = groundOf(leaning, earlier) ?? sentenceAround(leaning, candidates);
      if (before) candidate.antecedent = before;
      return;
    }
    const before = precedingOf(candidate.position, earlier);
    const isNext = before?.block === candidate.block && NEXT.test(document.text.slice(before.end, candidate.position));
    if (isNext) candidate.antecedent = before;
  });
  return candidates;
}

/** Whether a sentence as it stands needs the one before it. */
function leansBack(text: string): boolean {
  const isThen = THEN.test(text) && !CONDITIONAL.test(text);
  const patterns = [
    OPENS_BACK,
    POINTS_BACK,
    LATER,
    SHARE_ALONE,
    TAKES_UP,
    SHARE_OF_THEM,
    DEICTIC,
    ELLIPTIC,
    CONTRARY,
    RULING,
    NAMED_BEFORE,
    AT_THAT_TIME,
    THAT_ONE,
    VERB_THEN_THAT,
  ];
  // the first letter is the sentence’s
  const own = text.charAt(0).toLowerCase() + text.slice(1);
  const isAround = AROUND.test(text) && !/(?<!\p{L})(?:rond|rondom) \p{Lu}/u.test(text);
  if (isAround || INVERTED.test(own) || OF_WHOM.test(own)) return true;
  return isThen || patterns.some((pattern) => pattern.test(text));
}

/** What is told for the sake of a fact that leans on it: of the places that will do, one that facts tell comes first. */
function groundOf({ leans, grounds = [] }: Fact, earlier: readonly Candidate[]): Candidate | undefined {
  const found = [...(leans ? [leans] : []), ...grounds].flatMap((span) => {
    const inside = earlier.filter(({ position, end }) => position < span.end && span.start < end);
    return precedingOf(span.end, inside) ?? [];
  });
  const isOfFacts = ({ messages }: Candidate): boolean => messages.every(({ kind }) => kind === 'fact');
  return found.find(isOfFacts) ?? found[0];
}

/** Its own sentence as it stands, where a fact leans on a clause of that: what a waardoor says comes of what is before it. */
function sentenceAround({ leans }: Fact, candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.find(
    ({ messages, position, end }) =>
      leans !== undefined &&
      messages.every(({ kind }) => kind === 'statement') &&
      position <= leans.start &&
      leans.end < end,
  );
}

/** What tells the sentence before: as it stands where facts leave out some of it, for the rest may be what is meant. */
function precedingOf(position: number, earlier: readonly Candidate[]): Candidate | undefined {
  const nearest = earlier.findLast((other) => other.end <= position);
  const whole = earlier.findLast(
    (other) =>
      nearest !== undefined &&
      other.messages.every((message) => message.kind === 'statement') &&
      other.position <= nearest.position &&
      nearest.end <= other.end,
  );
  return whole ?? nearest;
}

function endOf(clause: readonly Fact[]): number {
  return Math.max(...clause.flatMap((fact) => fact.evidence.map((span) => span.end)));
}

/** The fact of which this clause tells a part, where that is what was told last and the part differs by place or by what it counts. */
function wholeOf(clause: readonly Fact[], before: readonly Fact[], extraction: Extraction): Fact | undefined {
  const [part] = clause;
  const whole = before.at(-1);
  if (!part || !whole || before.length > 1) return undefined;
  const isPart = clause.every(({ id }) =>
    extraction.relations.some(
      ({ kind, members }) => kind === 'part-of' && members[0] === id && members[1] === whole.id,
    ),
  );
  const isAlike =
    (part.frame === whole.frame || (whole.frame === 'injury' && GRAVER.test(part.frame))) &&
    !part.clauses &&
    !whole.clauses &&
    !whole.deferred &&
    !whole.members &&
    same(moodOf(part), moodOf(whole)) &&
    (part.time === undefined || same(part.time, whole.time)) &&
    (part.circumstances === undefined || same(part.circumstances, whole.circumstances)) &&
    (part.attribution === undefined || same(part.attribution, whole.attribution)) &&
    Object.entries(part.roles).every(
      ([role, filler]) => filler.kind === 'quantity' || isAmong(filler) || same(filler, whole.roles[role]),
    );
  return isPart && isAlike ? whole : undefined;
}

/** How badly some of the injured are hurt. */
const GRAVER = /^(?:serious|slight)-injury$/;

/** A child among them. */
function isAmong(filler: Filler): boolean {
  return filler.kind === 'concept' && filler.whole?.kind === 'quantity';
}

function moodOf({ polarity, certainty, phase, modality, anterior }: Fact): unknown[] {
  return [polarity, certainty, phase, modality, anterior];
}

/** Figures in the words of a statement that are no fact's. */
function untoldFigures({ quantities }: Extraction, statement: Statement, told: ReadonlySet<string>): number {
  return quantities.filter(({ id, start, end }) => statement.start <= start && end <= statement.end && !told.has(id))
    .length;
}

/** A quotation as a candidate: it is not ranked among the facts, but chosen beside them. */
export function quoteCandidate(document: SourceDocument, extraction: Extraction, message: QuoteMessage): Candidate {
  const quotes = extraction.quotes.filter((quote) => message.quotes.includes(quote.id));
  const position = quotes[0]!.start;
  return {
    messages: [message],
    salience: 0,
    position,
    end: quotes.at(-1)!.end,
    block: blockAt(document, position),
    report: reportsOf(document.text, document.blocks)[blockAt(document, position)] ?? 0,
    words: ATTRIBUTION_WORDS + quotes.reduce((sum, quote) => sum + countWords(quote.text), 0),
  };
}

/** The ids that a candidate tells. */
export function idsOf(messages: readonly Message[]): string[] {
  return messages.flatMap((message) => {
    if (message.kind === 'fact') return message.facts;
    if (message.kind === 'quote') return message.quotes;
    return message.kind === 'statement' ? [message.statement] : [];
  });
}

function blockAt(document: SourceDocument, offset: number): number {
  return document.blocks.findIndex((block) => block.start <= offset && offset < block.end);
}

const SUBORDINATES =
  /(?<!\p{L})(?:nadat|voordat|omdat|doordat|zodat|terwijl|toen|waarna|waardoor|waarbij|hoewel|als|sinds|zodra|tot)(?!\p{L})/iu;

/** Sentence ends between the last words of a clause and the first of the next, near enough for planning. */
function sentencesBetween(document: SourceDocument, clause: readonly Fact[], position: number): number {
  const between = document.text.slice(endOf(clause), position);
  const stops = (between.match(/[.!?]\s/g) ?? []).length;
  // after nadat, omdat or terwijl “and” would tell another order of events
  return stops + (SUBORDINATES.test(between) ? 1 : 0);
}
