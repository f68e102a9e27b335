import { commonVerbForms } from '../../lexicon/common-verbs.ts';
import { frameIndex, type VerbTrigger } from '../../lexicon/frames.ts';
import type { Token } from '../../model/token.ts';
import { dropBehindPrepositions } from './nominal-verbs.ts';
import { isJoinedVerb } from './second-verb.ts';
import { dropBehindNouns } from './behind-its-noun.ts';
import { AUXILIARIES, GROUPS, isMark, lower, PARTICLES, SUBORDINATORS, type VerbReading } from '../words.ts';

const DETERMINERS = /^(?:de|het|een|deze|die|dit|hun|haar|ons|onze|geen|elk|elke|alle|ieder|iedere)$/;

const MODAL = /^(?:kunnen|zullen|willen|moeten|mogen|gaan|laten)$/;

/**
 * Which tokens of a sentence are verbs. The tagger is asked, but the verbs of the frame inventory and
 * other common ones are also known by form: a tag that is wrong must not hide an event.
 *
 * @param taken tokens inside a mention (a name, a date, a figure)
 */
export function readVerbs(tokens: readonly Token[], taken: ReadonlySet<number>): Map<number, VerbReading> {
  const readings = new Map<number, VerbReading>();
  for (const token of tokens) {
    if (taken.has(token.index)) continue;
    const reading = readVerb(tokens, token);
    if (reading) readings.set(token.index, reading);
  }
  for (const token of tokens) {
    if (readings.has(token.index)) continue;
    if (!taken.has(token.index) && isJoinedVerb(tokens, token, readings))
      readings.set(token.index, finiteReading(token));
    if (!isHiddenVerb(tokens, token, taken)) continue;
    const alone = ![...readings.values()].some((reading) => reading.finite);
    const incise = lower(tokens[token.index - 1]) === ',' && token.index > 2;
    const governs = /^(?:dat|of)$/.test(lower(tokens[token.index + 1])) && commonVerbForms(lower(token)).length > 0;
    const spoken = /^(?:hij|zij|ze|we|wij|ik|men)$/.test(lower(tokens[token.index - 1]));
    if (alone || incise || governs || spoken) readings.set(token.index, finiteReading(token));
  }
  dropBehindNouns(tokens, readings);
  dropBehindPrepositions(tokens, readings);
  return readings;
}

/** A word in small letters that can be a finite verb although the tagger took it for something else (steeg, ontslaat); it follows a phrase or a comma. */
function isHiddenVerb(tokens: readonly Token[], token: Token, taken: ReadonlySet<number>): boolean {
  const before = tokens[token.index - 1];
  const form = lower(token);
  if (
    !before ||
    token.text !== form ||
    /^(?:DET|ADP|NUM|CCONJ|SCONJ)$/.test(before.upos) ||
    /^(?:DET|NUM|PRON|ADP|CCONJ)$/.test(token.upos)
  )
    return false;
  if (before.upos === 'ADJ' && /e$/.test(before.text) && before.lemma !== lower(before)) return false;
  const incise = before.text === ',';
  if (!incise && taken.has(token.index) && token.upos !== 'PROPN') return false;
  if (incise) {
    const next = tokens[token.index + 1];
    return (
      commonVerbForms(form).some((found) => found.kind === 'present' || found.kind === 'past') &&
      next !== undefined &&
      /^(?:DET|NOUN|PROPN|ADJ|PRON)$/.test(next.upos) &&
      SPEECH.test(commonVerbForms(form)[0]!.infinitive)
    );
  }
  const next = tokens[token.index + 1];
  const plural =
    /^(?:NOUN|PROPN|X|ADJ)$/.test(before.upos) &&
    /(?:en|s)$/.test(before.text) &&
    next !== undefined &&
    (/^(?:NUM|DET|ADP)$/.test(next.upos) || /^(?:vorig|afgelopen|dit|gisteren|vandaag)$/.test(lower(next)));
  // in het park leven 40 wolven, op de ic lagen dinsdag 84 patiënten: behind the phrase that opens its sentence
  const inverted =
    tokens[0]?.upos === 'ADP' &&
    /^(?:NOUN|PROPN|X|ADJ)$/.test(before.upos) &&
    next !== undefined &&
    (next.upos === 'NUM' || /^(?:maan|dins|woens|donder|vrij|zater|zon)dag$/.test(lower(next)));
  if (/en$/.test(form) && !plural && !inverted) return false;
  const kinds = [...(frameIndex().verbs.get(form) ?? []), ...commonVerbForms(form)];
  return kinds.some((found) => found.kind === 'past' || found.kind === 'present');
}

const SPEECH =
  /^(?:melden|zeggen|stellen|verklaren|schrijven|vertellen|berichten|bevestigen|concluderen|denken|benadrukken|waarschuwen|menen)$/;

function finiteReading(token: Token): VerbReading {
  const form = lower(token);
  const triggers = frameIndex().verbs.get(form) ?? [];
  const [common] = commonVerbForms(form).filter((found) => found.kind === 'past' || found.kind === 'present');
  const first = triggers[0] ?? common;
  return {
    token,
    lemma: common?.infinitive ?? infinitiveOf(triggers[0]) ?? token.lemma,
    finite: true,
    form: 'finite',
    past: triggers.some((trigger) => trigger.kind === 'past') || common?.kind === 'past',
    plural: first?.plural ?? /en$/.test(form),
    triggers,
  };
}

/** The infinitive that a trigger is a form of, with its particle. */
function infinitiveOf(trigger: VerbTrigger | undefined): string | undefined {
  return trigger?.infinitive;
}

function readVerb(tokens: readonly Token[], token: Token): VerbReading | undefined {
  const form = lower(token);
  const before = tokens[token.index - 1];
  const next = tokens[token.index + 1];
  if (form === 'zeggen' && lower(before) === 'eigen') return undefined;
  // eindigde als vierde: no past of vieren
  // nam genoegen met zilver: contentment
  if (form === 'genoegen') return undefined;
  if (form === 'vierde' && /^(?:als|de|een|het|op)$/.test(lower(before))) return undefined;
  // maakte bekend, is bekend: no form of bekennen, which goes with hebben
  if (form === 'bekend' && !segmentOf(tokens, token).some((other) => AUXILIARIES.get(lower(other)) === 'hebben'))
    return undefined;
  if (isOwnParticle(tokens, token)) return undefined;
  const auxiliary = AUXILIARIES.get(form);
  if (auxiliary !== undefined) {
    if (form === 'zijn' && isPossessive(token, before, next)) return undefined;
    const nonfinite =
      /^(?:geweest|geworden|gehad)$/.test(form) || (/(?:en|gaan|zijn)$/.test(form) && isInfinitive(tokens, token));
    return {
      token,
      lemma: auxiliary,
      finite: !nonfinite,
      form: nonfinite ? 'infinitive' : 'finite',
      past: /^(?:was|waren|werd|werden|had|hadden|kon|konden|zou|zouden|wilde|wilden|wou|moest|moesten|mocht|mochten|ging|gingen|liet|lieten|bleek|bleken|hoefde)$/.test(
        form,
      ),
      plural: /(?:en|gaan|zijn)$/.test(form),
      auxiliary,
      triggers: frameIndex().verbs.get(form) ?? [],
    };
  }
  const common = commonVerbForms(form);
  if (isAtIt(tokens, token)) {
    const triggers = (frameIndex().verbs.get(form) ?? []).filter(({ kind }) => kind === 'infinitive');
    return {
      token,
      lemma: infinitiveOf(triggers[0]) ?? form,
      finite: false,
      form: 'infinitive',
      past: false,
      plural: true,
      triggers,
    };
  }
  const triggers = (frameIndex().verbs.get(form) ?? []).filter((trigger) => agreesWithTag(tokens, token, trigger));
  const late =
    common.some((found) => found.kind === 'participle') &&
    /^(?:NOUN|ADJ)$/.test(token.upos) &&
    isLateParticiple(tokens, token);
  if (triggers.length === 0 && token.upos !== 'VERB' && !late) return undefined;
  if (/^(?:een|de)$/.test(lower(before)) && token.upos !== 'AUX') return undefined;
  if (isAttributive(tokens, token, triggers) || (GROUPS.has(lower(before)) && /en$/.test(form))) return undefined;
  if (
    before &&
    DETERMINERS.test(lower(before)) &&
    !isBehindPronoun(tokens, token) &&
    triggers.every((trigger) => trigger.kind !== 'past') &&
    token.feats.VerbForm !== 'Fin'
  )
    return undefined;
  if (
    triggers.length === 0 &&
    common.length === 0 &&
    token.feats.VerbForm === 'Part' &&
    !/ge|^(?:be|ver|ont|her|er|mis)/.test(form)
  )
    return undefined;
  const known = infinitiveOf(triggers.find((trigger) => trigger.particle === undefined));
  const lemma =
    common.some((found) => found.infinitive === token.lemma) || known === undefined
      ? common.length > 0 && !common.some((found) => found.infinitive === token.lemma) && token.particle === undefined
        ? common[0]!.infinitive
        : token.lemma
      : known;
  const afterTe = lower(before) === 'te';
  const kinds = new Set(triggers.map((trigger) => trigger.kind));
  const participle = late || kinds.has('participle') || (triggers.length === 0 && token.feats.VerbForm === 'Part');
  const isOnlyParticiple = !(kinds.has('past') || kinds.has('present'));
  if (participle && (isOnlyParticiple || hasAuxiliary(tokens, token) || isGotten(tokens, token)))
    return { token, lemma, finite: false, form: 'participle', past: true, plural: false, triggers };
  const infinitive =
    afterTe ||
    (triggers.length > 0 ? kinds.has('infinitive') && isInfinitive(tokens, token) : token.feats.VerbForm === 'Inf');
  if (infinitive) return { token, lemma, finite: false, form: 'infinitive', past: false, plural: true, triggers };
  const past = kinds.size > 0 ? kinds.has('past') && !isOtherPresent(token, triggers) : token.feats.Tense === 'Past';
  const plural = triggers.length > 0 ? triggers[0]!.plural : token.feats.Number === 'Plur' || form.endsWith('en');
  return { token, lemma, finite: true, form: 'finite', past, plural, triggers };
}

/** Is volgens haar verdubbeld, werd door haar ontdekt: haar stands by itself behind a preposition, no possessive of the participle. */
function isBehindPronoun(tokens: readonly Token[], { index, feats }: Token): boolean {
  if (lower(tokens[index - 1]) !== 'haar' || tokens[index - 2]?.upos !== 'ADP') return false;
  const next = tokens[index + 1];
  return feats.VerbForm === 'Part' && (next === undefined || isMark(next));
}

/** Leraren staken woensdag: the present of staken, which is the past of another verb (steken). */
function isOtherPresent({ feats }: Token, triggers: readonly VerbTrigger[]): boolean {
  const ofKind = (kind: VerbTrigger['kind']): string[] =>
    triggers.filter((trigger) => trigger.kind === kind).map(({ infinitive }) => infinitive);
  const present = ofKind('present');
  return feats.Tense === 'Pres' && present.length > 0 && ofKind('past').every((other) => !present.includes(other));
}

/** Maakten 15.000 euro en sieraden buit: the particle of a verb before it, and no verb itself. */
function isOwnParticle(tokens: readonly Token[], { index, text }: Token): boolean {
  const next = tokens[index + 1];
  if (!PARTICLES.has(text) || (next && !isMark(next) && !/^(?:ADP|CCONJ)$/.test(next.upos))) return false;
  return tokens.slice(Math.max(0, index - 25), index).some((other) =>
    frameIndex()
      .verbs.get(lower(other))
      ?.some(({ particle }) => particle === text),
  );
}

/** Is aan het sluiten: an infinitive, for all its article. */
function isAtIt(tokens: readonly Token[], token: Token): boolean {
  const [at, het] = [tokens[token.index - 2], tokens[token.index - 1]];
  if (lower(het) !== 'het' || lower(at) !== 'aan' || !/n$/.test(lower(token)) || token.upos === 'ADJ') return false;
  const next = tokens[token.index + 1];
  if (next && !isMark(next) && !/^(?:CCONJ|SCONJ|ADP|ADV|AUX|VERB)$/.test(next.upos)) return false;
  const isKnown = frameIndex().verbs.has(lower(token)) || commonVerbForms(lower(token)).length > 0;
  return isKnown && segmentOf(tokens, token).some((other) => AUXILIARIES.get(lower(other)) === 'zijn');
}

/** A form that is also a noun, an adjective or a name (berichten, kosten, vond) needs the tagger's consent. */
function agreesWithTag(tokens: readonly Token[], token: Token, trigger: VerbTrigger): boolean {
  if (token.upos === 'VERB' || token.upos === 'AUX') return true;
  if (token.upos === 'PROPN' || token.upos === 'NUM') return false;
  if (trigger.kind === 'participle')
    return (
      token.upos !== 'NOUN' || /^(?:ge|ont|ver|be|her).*[td]$/.test(lower(token)) || isLateParticiple(tokens, token)
    );
  if (token.upos === 'NOUN' || token.upos === 'X')
    return (
      (trigger.kind === 'infinitive' &&
        (lower(tokens[token.index - 1]) === 'te' ||
          (trigger.particle === undefined && isLoneInfinitive(tokens, token)))) ||
      (trigger.kind !== 'infinitive' &&
        trigger.particle !== undefined &&
        tokens.some((other) => lower(other) === trigger.particle && other.deprel === 'compound:prt'))
    );
  return trigger.kind === 'past' && token.upos !== 'ADP' && token.upos !== 'CCONJ';
}

/** hebben, zijn or worden in the words around. */
function hasAuxiliary(tokens: readonly Token[], token: Token): boolean {
  return segmentOf(tokens, token).some(
    (other) =>
      /^(?:hebben|zijn|worden)$/.test(AUXILIARIES.get(lower(other)) ?? '') &&
      // verkocht zijn fabriek
      !(lower(other) === 'zijn' && isPossessive(other, tokens[other.index - 1], tokens[other.index + 1])),
  );
}

/** Krijgen 800 euro vergoed, kan de schade vergoed krijgen: krijgen before it, or right behind it. */
function isGotten(tokens: readonly Token[], token: Token): boolean {
  const next = tokens[token.index + 1];
  if (next && !isMark(next) && next.upos !== 'CCONJ' && next.lemma !== 'krijgen') return false;
  return segmentOf(tokens, token).some(({ lemma }) => lemma === 'krijgen');
}

/** A noun by its tag that is rather a participle: no determiner before it, an auxiliary in its clause (heeft … vrijgelaten). */
function isLateParticiple(tokens: readonly Token[], token: Token): boolean {
  const before = tokens[token.index - 1];
  if (
    !before ||
    /^(?:DET|ADP)$/.test(before.upos) ||
    !/(?:ge|^ont|^ver|^be|^her|^over)[a-z]{2,}(?:en|d|t)$/.test(lower(token))
  )
    return false;
  return hasAuxiliary(tokens, token);
}

/** A noun by its tag that is rather the infinitive of a modal: no determiner, no number, a modal in the sentence. */
function isLoneInfinitive(tokens: readonly Token[], token: Token): boolean {
  const before = tokens[token.index - 1];
  if (
    !before ||
    /^(?:DET|NUM|ADP)$/.test(before.upos) ||
    (before.upos === 'ADJ' && /e$/.test(before.text) && before.lemma !== lower(before)) ||
    !(/[a-z]{7,}/.test(token.text) || closesCluster(tokens, token))
  )
    return false;
  return tokens.some((other) => other.index < token.index && MODAL.test(AUXILIARIES.get(lower(other)) ?? ''));
}

/** The last word of a clause that has no other infinitive: moet 80 bomen kappen. */
function closesCluster(tokens: readonly Token[], token: Token): boolean {
  const next = tokens[token.index + 1];
  if (next && !isMark(next) && next.upos !== 'CCONJ') return false;
  const segment = segmentOf(tokens, token).filter((other) => other.index < token.index);
  const from = segment.findLastIndex((other) => other.upos === 'CCONJ') + 1;
  return !segment.slice(from).some((other) => other.upos === 'VERB' && other.feats.VerbForm === 'Inf');
}

/** A plural that can be an infinitive stands beside another verb or at the end of its clause, after a modal. */
function isInfinitive(tokens: readonly Token[], token: Token): boolean {
  if (lower(tokens[token.index - 1]) === 'te') return true;
  if (AUXILIARIES.has(lower(token)) && isFirstOfRelative(tokens, token)) return false;
  if (token.feats.VerbForm === 'Inf')
    // kosten 325 euro en waren uitverkocht: what stands behind en governs nothing before it
    return segmentOf(tokens, token).some(
      (other) =>
        other !== token &&
        governsInfinitive(other) &&
        // komen en overnachten: joined, and not dependent
        !(other.index === token.index - 2 && tokens[token.index - 1]!.upos === 'CCONJ') &&
        !tokens.slice(token.index + 1, other.index).some(({ upos }) => upos === 'CCONJ'),
    );
  // zou twee mannen hebben aangehouden en drie wapens in beslag hebben genomen
  const [before, next] = [tokens[token.index - 1], tokens[token.index + 1]];
  const isAuxiliary = /^(?:hebben|zijn|worden)$/.test(lower(token));
  const closes = (other: Token | undefined): boolean => other === undefined || isMark(other) || other.upos === 'CCONJ';
  const inCluster =
    (isParticiple(next) && closes(tokens[token.index + 2]) && !closes(before)) ||
    (isParticiple(before) && closes(next));
  if (isAuxiliary && inCluster) {
    const modal = segmentOf(tokens, token).find((other) => MODAL.test(AUXILIARIES.get(lower(other)) ?? ''));
    if (modal && modal.index < token.index) return true;
  }
  if (token.feats.VerbForm === 'Fin') {
    const segment = segmentOf(tokens, token);
    const modal = segment.find((other) => MODAL.test(AUXILIARIES.get(lower(other)) ?? ''));
    if (modal && modal.index < token.index && segment.at(-1) === token) return true;
    // gaat 1300 woningen bouwen in Meerstad: behind a modal in second place no other verb is finite
    if (modal && modal.index < token.index && /(?:en|aan|oen|ien)$/.test(token.text)) {
      const [ahead, between] = [
        segment.slice(0, segment.indexOf(modal)),
        segment.slice(segment.indexOf(modal), segment.indexOf(token)),
      ];
      const isMain = !ahead.some(
        ({ upos, text }) => upos === 'SCONJ' || /^(?:die|dat|wie|wat|waar\p{L}*)$/iu.test(text),
      );
      if (isMain && !between.some(({ upos }) => upos === 'CCONJ' || upos === 'SCONJ')) return true;
    }
    // zag de winst groeien naar 7 miljoen
    const sees = segment.findIndex((other) => /^(?:zie|ziet|zien|zag|zagen)$/.test(lower(other)));
    const between = sees < 0 ? [] : segment.slice(sees, segment.indexOf(token));
    if (between.length > 1 && !between.some(({ upos }) => upos === 'CCONJ')) return true;
    const neighbour = AUXILIARIES.get(lower(tokens[token.index - 1]));
    return neighbour !== undefined && MODAL.test(neighbour);
  }
  return segmentOf(tokens, token).some(
    (other) => other.index !== token.index && MODAL.test(AUXILIARIES.get(lower(other)) ?? ''),
  );
}

/**
 * Heeft drie mannen aangehouden die worden verdacht, moet mannen aanhouden die kunnen worden verdacht: the first
 * auxiliary behind die or dat and a verb before that is the verb of a clause of its own.
 */
function isFirstOfRelative(tokens: readonly Token[], { index }: Token): boolean {
  for (let at = index - 1; at > 0; at -= 1) {
    const token = tokens[at]!;
    if (isMark(token) || token.upos === 'CCONJ' || AUXILIARIES.has(lower(token))) return false;
    if (/^(?:die|dat)$/.test(lower(token))) return token.upos === 'PRON' && tokens[at - 1]!.upos === 'VERB';
    if (token.upos === 'VERB' && token.feats.VerbForm === 'Inf') return false;
  }
  return false;
}

function isParticiple(token: Token | undefined): boolean {
  return token !== undefined && token.upos === 'VERB' && token.feats.VerbForm === 'Part';
}

/** A verb that a bare infinitive can follow. */
function governsInfinitive(token: Token): boolean {
  const auxiliary = AUXILIARIES.get(lower(token));
  return (
    (auxiliary !== undefined && MODAL.test(auxiliary)) ||
    /^(?:laten|helpen|zien|horen|blijven|komen|voelen|leren|hebben|zijn)$/.test(auxiliary ?? token.lemma)
  );
}

/** The words between the marks and subordinators around a word. */
function segmentOf(tokens: readonly Token[], { index }: Token): Token[] {
  const ends = (token: Token): boolean =>
    (isMark(token) && !/^['‘’"“”„«»]+$/.test(token.text)) || SUBORDINATORS.has(lower(token));
  let first = index;
  let last = index;
  while (first > 0 && !ends(tokens[first - 1]!)) first -= 1;
  while (last + 1 < tokens.length && !ends(tokens[last + 1]!)) last += 1;
  return tokens.slice(first, last + 1);
}

/** de georganiseerde misdaad, gekraakte berichten: an inflected participle before a noun. */
function isAttributive(tokens: readonly Token[], token: Token, triggers: readonly VerbTrigger[]): boolean {
  if (triggers.some((trigger) => trigger.kind === 'past') || token.feats.VerbForm === 'Fin') {
    const before = tokens[token.index - 1];
    // onder verhoogde beveiliging: behind a preposition stands no finite verb, where its noun follows
    const isInPhrase = before?.upos === 'ADP' && before.deprel === 'case' && nounFollows(tokens, token);
    return isInPhrase || (token.deprel === 'amod' && before !== undefined && DETERMINERS.test(lower(before)));
  }
  const next = tokens[token.index + 1];
  const inflected = /(?:de|te|ene)$/.test(lower(token));
  return (
    (token.deprel === 'amod' && (inflected || next?.upos === 'NOUN' || next?.upos === 'ADJ')) ||
    (triggers.length === 0 && /(?:de|te|ende)$/.test(lower(token)))
  );
}

function nounFollows(tokens: readonly Token[], { index }: Token): boolean {
  return /(?:de|te)$/.test(lower(tokens[index])) && tokens[index + 1]?.upos === 'NOUN';
}

/** zijn as a possessive stands before its noun. */
function isPossessive(token: Token, before: Token | undefined, next: Token | undefined): boolean {
  if (token.upos === 'AUX' || token.upos === 'VERB') return false;
  // in zijn eentje, in zijn 20e jaar: behind a preposition stands no finite verb
  if (token.deprel === 'nmod:poss' && before?.upos === 'ADP') return true;
  return next !== undefined && (next.upos === 'NOUN' || next.upos === 'ADJ');
}
