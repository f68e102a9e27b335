import { commonVerbForms } from '../../lexicon/common-verbs.ts';
import type { Sentence, Token } from '../../model/token.ts';
import { likelyLemma } from './verb-lemma.ts';
import type { VerbForms } from './verb-forms.ts';

/** Verbs that form one meaning with a noun phrase: its words stand before the verb in the lemma. */
const FIXED: Readonly<Record<string, readonly string[]>> = {
  nemen: ['in beslag', 'in gebruik', 'in dienst', 'deel', 'onder vuur', 'in bezit', 'in hechtenis'],
  brengen: ['aan het licht', 'in kaart', 'om het leven', 'in rekening', 'in veiligheid', 'op de markt', 'ten val'],
  komen: ['om het leven', 'in beeld', 'aan het licht', 'tot stand', 'aan bod', 'ten val'],
  stellen: ['in gebreke', 'ter beschikking', 'beschikbaar', 'in staat', 'in verzekering'],
  houden: ['in stand', 'rekening'],
  zetten: ['buiten spel', 'in gang', 'op straat'],
  leggen: ['lam', 'plat', 'stil', 'in de as'],
  raken: ['gewond', 'zwaargewond', 'lichtgewond', 'vermist', 'beschadigd', 'kwijt', 'betrokken', 'besmet', 'dakloos'],
  gaan: ['in de fout', 'failliet', 'verloren', 'in beroep', 'in hoger beroep'],
};
/** Verbs and auxiliaries that say that something is, not what happens. */
const STATIVE = /^(?:zijn|worden|blijven|blijken|lijken|heten|staan|liggen|zitten|betreffen|tellen|bedragen|omvatten)$/;
/** They name no event of their own beside a noun that names one (drie aanhoudingen verrichten). */
const LIGHT =
  /^(?:zijn|worden|doen|verrichten|plaatsvinden|volgen|hebben|houden|uitvoeren|vallen|komen|geven|maken|melden|tellen|krijgen)$/;
const MODAL = /^(?:willen|kunnen|moeten|mogen|zullen|hoeven|laten|gaan|blijven|dreigen|lijken|blijken|proberen|weten)$/;
const DEVERBAL =
  /(?:houding|zoeking|lading|neming|neem|schieting|name|slag|koop|bouw|diefstal|moord|bezoek|oproep|verlies|groei|daling|stijging|verkoop|aankoop|inzet|protest|staking|vondst|ongeval|ongeluk|botsing|uitbreiding|melding|veroordeling|benoeming|vernieling|mishandeling|bekeuring|overtreding|ontruiming|evacuatie|arrestatie|investering|betaling|explosie|inbraak|overval|steekpartij|schietpartij|klacht|aangifte|boete|ontslag|aanval|aanslag|inval|transactie|verkiezing|sluiting|opening)$/;
const PARTICIPLE_AUXILIARY = /^(?:hebben|zijn|worden)$/;
const FARTHEST = 12;
/** How far a verb's dependents are looked for. */
const NEAR = 30;

/** A quantity's tokens and what it counts or measures. */
export interface EventAnchor {
  first: number;
  last: number;
  noun?: Token | undefined;
}

/**
 * Lemma of the verb or nominalisation that governs a quantity: up the tree to the first verb that is no
 * attribute, or a noun made of a verb; the relative clause or participle of the counted noun where the
 * tree leads to neither. Undefined in a verbless or purely stative context.
 */
export function governingEvent(sentence: Sentence, forms: VerbForms, anchor: EventAnchor): string | undefined {
  const { tokens } = sentence;
  const { noun } = anchor;
  // en kost € 490 miljoen, which the tagger takes for food
  if (costs(tokens, anchor.first)) return 'kosten';
  const start = outermost(tokens, anchor);
  const { event, hops } = climb(tokens, forms, start, anchor);
  if (noun && DEVERBAL.test(noun.lemma) && noun.index <= anchor.last && (event === undefined || LIGHT.test(event)))
    return noun.lemma;
  if (event !== undefined && hops === 0) return event;
  const own = relativeVerb(tokens, noun ?? start);
  return own ?? event;
}

/** Whether a form of kosten stands right before a number, its sign or what limits it. */
function costs(tokens: readonly Token[], first: number): boolean {
  let at = first - 1;
  while (
    at > first - 4 &&
    /^(?:€|\$|£|ruim|bijna|zo[’']n|ongeveer|circa|zeker|minstens|nog|al|naar|schatting)$/.test(tokens[at]?.text ?? '')
  )
    at -= 1;
  return /^kost(?:te|ten)?$/.test(tokens[at]?.text ?? '') && !/^(?:DET|ADJ)$/.test(tokens[at - 1]?.upos ?? '');
}

/** The token of the phrase that hangs outside it: its syntactic head. */
function outermost(tokens: readonly Token[], { first, last, noun }: EventAnchor): Token {
  for (let at = first; at <= last; at += 1) {
    const token = tokens[at]!;
    if ((token.head < first || token.head > last) && !/^(?:punct|case|cc|det|advmod|mark)$/.test(token.deprel))
      return token;
  }
  return noun ?? tokens[last]!;
}

function climb(
  tokens: readonly Token[],
  forms: VerbForms,
  start: Token,
  anchor: EventAnchor,
): { event: string | undefined; hops: number } {
  let at = start;
  let hops = 0;
  for (let steps = 0; steps < FARTHEST; steps += 1) {
    const parent = tokens[at.head];
    if (!parent) return { event: at === start ? undefined : eventOf(tokens, forms, at, anchor), hops };
    // één hectare groot: the measure of a quality
    if (parent.upos === 'ADJ' && parent.deprel === 'amod') return { event: undefined, hops: 0 };
    if (isVerb(parent) && !isAttributive(parent) && !isOwnSaying(tokens, parent))
      return { event: eventOf(tokens, forms, parent, anchor), hops };
    const lost = lostVerb(tokens, forms, parent);
    if (lost !== undefined && parent.index > anchor.last) return { event: lost, hops };
    if (parent.upos === 'NOUN' && at !== start && DEVERBAL.test(parent.lemma)) return { event: parent.lemma, hops };
    if (parent.upos === 'NOUN' && DEVERBAL.test(parent.lemma) && isOf(tokens, at)) return { event: parent.lemma, hops };
    if (parent.upos === 'NOUN' && /^(?:nmod|acl|appos)/.test(at.deprel)) hops += 1;
    at = parent;
  }
  return { event: undefined, hops };
}

/** Whether a verb stands in the stretch between marks around a word. */
function hasVerb(tokens: readonly Token[], at: number): boolean {
  for (const step of [-1, 1])
    for (let far = 1; far < NEAR; far += 1) {
      const other = tokens[at + step * far];
      if (!other || /^[.;:!?]$/.test(other.text)) break;
      if (isVerb(other)) return true;
    }
  return false;
}

/** Naar eigen zeggen: words that only say who vouches for it. */
function isOwnSaying(tokens: readonly Token[], { index, lemma }: Token): boolean {
  return lemma === 'zeggen' && tokens[index - 1]?.text === 'eigen';
}

/** A verb that the tagger took for a noun: known by its form in the lexicon, or by the auxiliary that hangs on it. */
function lostVerb(tokens: readonly Token[], forms: VerbForms, token: Token): string | undefined {
  if (token.upos !== 'NOUN' && token.upos !== 'X') return undefined;
  const lower = token.text.toLowerCase();
  const around = tokens.slice(Math.max(0, token.index - NEAR), token.index + NEAR);
  const dependents = around.filter((other) => other.head === token.index);
  if (dependents.some((other) => /^(?:det|case|amod|nummod)/.test(other.deprel))) return undefined;
  const participle = forms.participles.get(lower);
  if (participle !== undefined) return participle;
  // In Nederland leven 310.000 mensen: the one word of a sentence that can be its verb
  if (token.deprel === 'root' && token.index > 0 && !hasVerb(tokens, token.index)) {
    const infinitive = commonVerbForms(lower).find(({ kind }) => kind === 'infinitive')?.infinitive;
    if (infinitive !== undefined) return infinitive;
  }
  if (dependents.some((other) => /^aux/.test(other.deprel)) && /en$/.test(lower)) return lower;
  return dependents.some((other) => /^nsubj/.test(other.deprel)) ? forms.finite.get(lower) : undefined;
}

function isVerb(token: Token): boolean {
  return token.upos === 'VERB' || token.upos === 'AUX';
}

/** The event that a verb names, with what stands in for it. */
function eventOf(tokens: readonly Token[], forms: VerbForms, verb: Token, anchor: EventAnchor): string | undefined {
  if (!isVerb(verb)) return lostVerb(tokens, forms, verb);
  if (verb.upos === 'AUX' || PARTICIPLE_AUXILIARY.test(verb.lemma)) {
    const partner = clausePartner(tokens, forms, verb, anchor);
    if (partner) return forms.participles.get(partner.text.toLowerCase()) ?? verbLemma(tokens, partner);
    return verb.lemma === 'hebben' && verb.upos === 'VERB' ? 'hebben' : undefined;
  }
  if (MODAL.test(verb.lemma)) {
    const content = dependentVerb(tokens, verb);
    if (content) return verbLemma(tokens, content);
    const lost = lostInfinitive(tokens, verb, anchor);
    if (lost !== undefined) return lost;
    if (verb.lemma === 'gaan' && hasWord(tokens, verb, 'om')) return undefined;
  }
  // zien hun pensioen met 7 procent stijgen: what is seen
  if (/^(?:zien|horen|voelen|doen)$/.test(verb.lemma)) {
    const content = dependentVerb(tokens, verb);
    if (content?.feats.VerbForm === 'Inf') return verbLemma(tokens, content);
  }
  const lemma = verbLemma(tokens, verb);
  if (lemma === 'bedragen') return deverbalSubject(tokens, verb);
  return STATIVE.test(lemma) ? undefined : lemma;
}

/** De investering bedraagt € 214 miljoen: what is done stands in the subject. */
function deverbalSubject(tokens: readonly Token[], verb: Token): string | undefined {
  const subject = tokens.find((token) => token.head === verb.index && /^nsubj/.test(token.deprel));
  return subject?.upos === 'NOUN' && DEVERBAL.test(subject.lemma) ? subject.lemma : undefined;
}

/** The participle or infinitive that an auxiliary waits for, later in its clause. */
function clausePartner(
  tokens: readonly Token[],
  forms: VerbForms,
  auxiliary: Token,
  anchor: EventAnchor,
): Token | undefined {
  let found: Token | undefined;
  for (
    let at = Math.max(auxiliary.index, anchor.last) + 1;
    at < Math.min(tokens.length, auxiliary.index + NEAR);
    at += 1
  ) {
    const token = tokens[at]!;
    if (/^[.;:!?]$/.test(token.text) || (found && /^(?:PUNCT|SCONJ|PRON|CCONJ)$/.test(token.upos))) break;
    if (isVerb(token) && token.feats.VerbForm === 'Fin' && at > anchor.last) break;
    if (token.upos === 'VERB' && token.feats.VerbForm !== 'Fin' && !isAttributive(token)) found = token;
    else if (forms.participles.has(token.text.toLowerCase()) && token.upos !== 'ADJ') found = token;
  }
  return found;
}

/** The infinitive at the end of a clause that the tagger took for a noun (wil 20.000 banen scheppen). */
function lostInfinitive(tokens: readonly Token[], verb: Token, { last }: EventAnchor): string | undefined {
  for (let at = Math.max(last, verb.index) + 1; at < Math.min(tokens.length, verb.index + NEAR); at += 1) {
    const { text, upos } = tokens[at]!;
    if (/^[.;:!?,]$/.test(text)) return undefined;
    const next = tokens[at + 1]?.text ?? '.';
    // wil inkopen voor 2028: right behind its modal
    if (at === verb.index + 1 && verb.index > last && upos === 'NOUN' && /^\p{Ll}{3,}en$/u.test(text)) return text;
    if (upos === 'NOUN' && /^\p{Ll}{3,}en$/u.test(text) && /^(?:[.;:!?,]|en|om)$/.test(next))
      return /^(?:DET|ADJ|NUM|ADP)$/.test(tokens[at - 1]!.upos) ? undefined : text;
  }
  return undefined;
}

function dependentVerb(tokens: readonly Token[], verb: Token): Token | undefined {
  const content = tokens
    .slice(Math.max(0, verb.index - NEAR), verb.index + NEAR)
    .find(
      (token) =>
        token.head === verb.index && token.upos === 'VERB' && /^(?:xcomp|ccomp)/.test(token.deprel) && token !== verb,
    );
  return content && MODAL.test(content.lemma)
    ? (dependentVerb(tokens.slice(0, content.index + NEAR), content) ?? content)
    : content;
}

/** The verb with what belongs to it: its particle, or the words of a fixed expression (in beslag nemen). */
function verbLemma(tokens: readonly Token[], verb: Token): string {
  // The tree takes `gewond` and `in` of in beslag for separable particles.
  const particle = verb.particle === undefined ? '' : tokens[verb.particle]!.text.toLowerCase();
  const lemma = likelyLemma(tokens, verb);
  const bare = particle !== '' && verb.lemma.startsWith(particle) ? verb.lemma.slice(particle.length) : verb.lemma;
  for (const base of [verb.lemma, bare, lemma]) {
    const phrases = Object.hasOwn(FIXED, base) ? FIXED[base]! : [];
    const phrase = phrases.find((words) => hasWords(tokens, verb, words));
    if (phrase !== undefined) return `${/gewond$/.test(phrase) ? 'gewond' : phrase} ${base}`;
  }
  if (/^(?:licht|zwaar)?gewond$/.test(verb.text.toLowerCase())) return 'gewond raken';
  const glued = /^(?:zwaar|licht)?(gewond|vermist|beschadigd|betrokken)(raken)$/.exec(verb.lemma);
  return glued ? `${glued[1]!} ${glued[2]!}` : lemma;
}

function hasWords(tokens: readonly Token[], verb: Token, phrase: string): boolean {
  const words = phrase.split(' ');
  const from = Math.max(0, verb.index - FARTHEST);
  const to = Math.min(tokens.length, verb.index + FARTHEST);
  for (let at = from; at + words.length <= to; at += 1)
    if (words.every((word, step) => tokens[at + step]!.text.toLowerCase() === word)) return true;
  return false;
}

function hasWord(tokens: readonly Token[], verb: Token, word: string): boolean {
  return hasWords(tokens, verb, word);
}

/** The verb of a relative clause or participle behind the noun: mannen die verdwenen, organisaties verbonden aan. */
function relativeVerb(tokens: readonly Token[], noun: Token): string | undefined {
  const verb = tokens
    .slice(noun.index + 1, noun.index + NEAR)
    .find((token) => token.upos === 'VERB' && /^acl/.test(token.deprel) && reaches(tokens, token, noun));
  return verb && verbLemma(tokens, verb);
}

/** Whether a clause hangs on the noun or on one joined to it. */
function reaches(tokens: readonly Token[], clause: Token, noun: Token): boolean {
  const head = tokens[clause.head];
  return head === noun || (head !== undefined && /^conj/.test(head.deprel) && head.head === noun.index);
}

function isAttributive(verb: Token): boolean {
  return verb.deprel === 'amod';
}

/** Whether a noun phrase begins with van. */
function isOf(tokens: readonly Token[], noun: Token): boolean {
  return tokens
    .slice(Math.max(0, noun.index - FARTHEST), noun.index)
    .some((token) => token.head === noun.index && token.deprel === 'case' && token.text.toLowerCase() === 'van');
}
