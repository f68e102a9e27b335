import { frameIndex, type VerbTrigger } from '../lexicon/frames.ts';
import type { Token } from '../model/token.ts';
import { AUXILIARIES, lower, type VerbReading } from './words.ts';

const DETERMINERS = /^(?:de|het|een|deze|die|dit|hun|haar|ons|onze|geen|elk|elke|alle|ieder|iedere)$/;

const MODAL = /^(?:kunnen|zullen|willen|moeten|mogen|gaan|laten)$/;

/**
 * Which tokens of a sentence are verbs. The tagger is asked, but the verbs of the frame inventory are
 * also known by form: a tag that is wrong must not hide an event.
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
  if (![...readings.values()].some((reading) => reading.finite)) {
    const hidden = tokens.find((token) => !taken.has(token.index) && isHiddenVerb(tokens, token));
    if (hidden) {
      const triggers = frameIndex().verbs.get(lower(hidden))!;
      const past = triggers.some((trigger) => trigger.kind === 'past');
      readings.set(hidden.index, {
        token: hidden,
        finite: true,
        form: 'finite',
        past,
        plural: triggers[0]!.plural,
        triggers,
      });
    }
  }
  return readings;
}

/** The only finite verb of a sentence that the tagger took for a noun or adjective (steeg, ontslaat): it follows a noun. */
function isHiddenVerb(tokens: readonly Token[], token: Token): boolean {
  const before = tokens[token.index - 1];
  if (!before || /^(?:DET|ADP|NUM|CCONJ|ADJ)$/.test(before.upos) || !/^(?:NOUN|ADJ|X)$/.test(token.upos)) return false;
  return (frameIndex().verbs.get(lower(token)) ?? []).some(
    (trigger) => (trigger.kind === 'past' || trigger.kind === 'present') && !/en$/.test(lower(token)),
  );
}

function readVerb(tokens: readonly Token[], token: Token): VerbReading | undefined {
  const form = lower(token);
  const before = tokens[token.index - 1];
  const next = tokens[token.index + 1];
  const auxiliary = AUXILIARIES.get(form);
  if (auxiliary !== undefined) {
    if (form === 'zijn' && isPossessive(token, next)) return undefined;
    const nonfinite = /^(?:geweest|geworden|gehad)$/.test(form) || (form.endsWith('en') && isInfinitive(tokens, token));
    return {
      token,
      finite: !nonfinite,
      form: nonfinite ? 'infinitive' : 'finite',
      past: /^(?:was|waren|werd|werden|had|hadden|kon|konden|zou|zouden|wilde|wilden|wou|moest|moesten|mocht|mochten|ging|gingen|liet|lieten|bleek|bleken|hoefde)$/.test(
        form,
      ),
      plural: form.endsWith('en') || form === 'zijn',
      auxiliary,
      triggers: frameIndex().verbs.get(form) ?? [],
    };
  }
  const triggers = (frameIndex().verbs.get(form) ?? []).filter((trigger) => agreesWithTag(tokens, token, trigger));
  if (triggers.length === 0 && token.upos !== 'VERB') return undefined;
  if (isAttributive(tokens, token, triggers)) return undefined;
  if (
    before &&
    DETERMINERS.test(lower(before)) &&
    triggers.every((trigger) => trigger.kind !== 'past') &&
    token.feats.VerbForm !== 'Fin'
  )
    return undefined;
  const afterTe = lower(before) === 'te';
  const kinds = new Set(triggers.map((trigger) => trigger.kind));
  const participle = kinds.has('participle') || (triggers.length === 0 && token.feats.VerbForm === 'Part');
  if (participle && !kinds.has('past') && !(kinds.has('present') && token.feats.VerbForm === 'Fin'))
    return { token, finite: false, form: 'participle', past: true, plural: false, triggers };
  const infinitive =
    afterTe ||
    (triggers.length > 0 ? kinds.has('infinitive') && isInfinitive(tokens, token) : token.feats.VerbForm === 'Inf');
  if (infinitive) return { token, finite: false, form: 'infinitive', past: false, plural: true, triggers };
  const past = kinds.size > 0 ? kinds.has('past') : token.feats.Tense === 'Past';
  const plural = triggers.length > 0 ? triggers[0]!.plural : token.feats.Number === 'Plur' || form.endsWith('en');
  return { token, finite: true, form: 'finite', past, plural, triggers };
}

/** A form that is also a noun, an adjective or a name (berichten, kosten, vond) needs the tagger's consent. */
function agreesWithTag(tokens: readonly Token[], token: Token, trigger: VerbTrigger): boolean {
  if (token.upos === 'VERB' || token.upos === 'AUX') return true;
  if (token.upos === 'PROPN' || token.upos === 'NUM') return false;
  if (trigger.kind === 'participle') return token.upos !== 'NOUN' || /^(?:ge|ont|ver|be|her).*[td]$/.test(lower(token));
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

/** A noun by its tag that is rather the infinitive of a modal: no determiner, no number, a modal in the sentence. */
function isLoneInfinitive(tokens: readonly Token[], token: Token): boolean {
  const before = tokens[token.index - 1];
  if (
    !before ||
    /^(?:DET|NUM|ADP)$/.test(before.upos) ||
    (before.upos === 'ADJ' && /e$/.test(before.text)) ||
    !/[a-z]{7,}/.test(token.text)
  )
    return false;
  return tokens.some((other) => other.index < token.index && MODAL.test(AUXILIARIES.get(lower(other)) ?? ''));
}

/** A plural that can be an infinitive stands beside another verb or at the end of its clause, after a modal. */
function isInfinitive(tokens: readonly Token[], token: Token): boolean {
  if (lower(tokens[token.index - 1]) === 'te') return true;
  if (token.feats.VerbForm === 'Inf') return true;
  if (token.feats.VerbForm === 'Fin') {
    const neighbour = AUXILIARIES.get(lower(tokens[token.index - 1]));
    return neighbour !== undefined && MODAL.test(neighbour);
  }
  return tokens.some((other) => other.index !== token.index && MODAL.test(AUXILIARIES.get(lower(other)) ?? ''));
}

/** de georganiseerde misdaad, gekraakte berichten: an inflected participle before a noun. */
function isAttributive(tokens: readonly Token[], token: Token, triggers: readonly VerbTrigger[]): boolean {
  if (triggers.some((trigger) => trigger.kind === 'past') || token.feats.VerbForm === 'Fin') {
    const before = tokens[token.index - 1];
    return token.deprel === 'amod' && before !== undefined && DETERMINERS.test(lower(before));
  }
  const next = tokens[token.index + 1];
  const inflected = /(?:de|te|ene)$/.test(lower(token));
  return (
    (token.deprel === 'amod' && (inflected || next?.upos === 'NOUN' || next?.upos === 'ADJ')) ||
    (triggers.length === 0 && /(?:de|te|ende)$/.test(lower(token)))
  );
}

/** zijn as a possessive stands before its noun. */
function isPossessive(token: Token, next: Token | undefined): boolean {
  if (token.upos === 'AUX' || token.upos === 'VERB') return false;
  return next !== undefined && (next.upos === 'NOUN' || next.upos === 'ADJ');
}
