import type { Speaker } from '../model/quote.ts';
import type { Attribution } from './attribution.ts';
import { cueAt, unknownCue, type Cue } from './cue.ts';
import { isAdverb, isCapital, nounPhraseAt } from './noun-phrase.ts';
import { isPersonal } from './person-words.ts';
import { rangeOf, type Reading, type Word } from './reading.ts';
import { speakerOf } from './speaker.ts';
import { subjectAfter } from './subject.ts';

const SEPARATOR = /^[,;–—-]$/;
const SPEECH_NOUN =
  /^(?:reactie|antwoord|oordeel|conclusie|commentaar|boodschap|oproep|advies|verzuchting|motto|devies|slotsom|mening|indruk|verklaring|kritiek|klacht|vraag)$/;

/**
 * The attribution that follows a quotation: “…”, zegt X · “…”, aldus X · “…”, heeft X laten weten ·
 * “…”, is de reactie van X · “…”, klinkt het bij X · “…” Dat zegt X.
 *
 * @param at place of the first word behind the closing mark
 * @param end place where the block or the next quotation begins
 */
export function attributionAfter(
  reading: Reading,
  at: number,
  end: number,
  last: Speaker | null,
): (Attribution & { ownSentence: boolean }) | undefined {
  const { words } = reading;
  let next = at;
  let separated = false;
  while (next < end && SEPARATOR.test(words[next]!.text)) {
    separated = true;
    next += 1;
  }
  const spoken = wordsOf(reading, next, end, last);
  if (spoken) return spoken;
  let ownSentence = false;
  if (next < end && /^[.!?]$/.test(words[next]!.text)) {
    ownSentence = true;
    next += 1;
  }
  const opener = words[next];
  if (!opener || next >= end) return undefined;
  const limit = Math.min(end, rangeOf(reading, opener.sentence).end);
  if (isCapital(opener)) ownSentence = true;
  if (/^\($/.test(opener.text)) return parenthesis(reading, next, limit, last);
  const lower = opener.text.toLowerCase();
  if (/^(?:zo|dat|dit|dus)$/.test(lower)) {
    if (ownSentence && lower === 'dus') return undefined;
    next += 1;
    if (!words[next] || next >= limit) return undefined;
  } else if (ownSentence && !/^(?:aldus|dixit)$/.test(lower)) return undefined;
  const verb = reading.speech.byForm.get(words[next]!.text.toLowerCase());
  // dat X “…” oproept: the end of a clause that began before the words
  if (!separated && verb?.every(({ joined }) => joined)) return undefined;
  const found = cueAt(reading, next, limit) ?? nominal(reading, next, limit);
  const cue = found ?? (separated && !ownSentence ? unknownCue(words[next]!) : undefined);
  if (!cue) return undefined;
  if (ownSentence && cue.kind !== 'preposition' && !/^(?:say|think)$/.test(cue.kind)) return undefined;
  const subject = subjectOfIncise(reading, cue, next, limit);
  if (!found && (!subject || (subject.kind === 'role' && !isPersonal(subject.head, reading)))) return undefined;
  if (
    !subject &&
    cue.kind !== 'preposition' &&
    !/^(?:klinken|luiden|heten|staan|lezen|horen|zeggen|melden)$/.test(cue.lemma)
  )
    return undefined;
  const speaker = subject ? speakerOf(reading, subject, last) : null;
  return { speaker, cue, last: Math.max(cue.last, subject?.last ?? next), ownSentence };
}

/** “…” Met die woorden neemt X afscheid. */
function wordsOf(
  reading: Reading,
  at: number,
  end: number,
  last: Speaker | null,
): (Attribution & { ownSentence: boolean }) | undefined {
  const { words } = reading;
  const verb = at + 3;
  if (verb >= end || !/^met$/i.test(words[at]!.text) || !/^(?:die|deze)$/.test(words[at + 1]!.text)) return undefined;
  if (words[at + 2]!.text !== 'woorden') return undefined;
  const phrase = subjectAfter(reading, verb, end);
  return phrase && { speaker: speakerOf(reading, phrase, last), cue: null, last: phrase.last, ownSentence: true };
}

function subjectOfIncise(reading: Reading, cue: Cue, at: number, limit: number): ReturnType<typeof nounPhraseAt> {
  const { words } = reading;
  if (/^(?:klinken|luiden|heten|staan|lezen|horen)$/.test(cue.lemma)) {
    // The speaker stands in a phrase of its own: klinkt het bij X, staat in een brief van X, luidt het oordeel van X.
    for (let next = at + 1; next < limit && !/^[.;:,“„"]$/.test(words[next]!.text); next += 1)
      if (/^(?:van|bij|namens|door|vanuit)$/.test(words[next]!.text)) return nounPhraseAt(reading, next + 1, limit);
    return undefined;
  }
  if (cue.kind === 'preposition') {
    let next = at + 1;
    while (next < limit && isAdverb(words[next]!, reading)) next += 1;
    return nounPhraseAt(reading, next, limit);
  }
  return subjectAfter(reading, at, cue.last > at + 1 ? cue.last : limit);
}

/** is de reactie van X, luidt het oordeel: the verb of being with a noun for something said. */
function nominal(reading: Reading, at: number, limit: number): Cue | undefined {
  const { words } = reading;
  const word = words[at]!;
  if (!/^(?:is|was|luidt|luidde|klinkt|klonk|valt|viel)$/i.test(word.text)) return undefined;
  for (let next = at + 1; next < Math.min(limit, at + 8); next += 1) {
    const { text } = words[next]!;
    if (/^(?:lezen|horen)$/.test(text)) return { lemma: text, kind: 'weak', word, last: next };
    if (SPEECH_NOUN.test(text)) return { lemma: 'luiden', kind: 'weak', word, last: next };
  }
  return undefined;
}

/** “…” (aldus X) */
function parenthesis(
  reading: Reading,
  at: number,
  limit: number,
  last: Speaker | null,
): (Attribution & { ownSentence: boolean }) | undefined {
  const cue = reading.words[at + 1] && cueAt(reading, at + 1, limit);
  if (!cue || cue.kind !== 'preposition') return undefined;
  const phrase = nounPhraseAt(reading, at + 2, limit);
  return phrase && { speaker: speakerOf(reading, phrase, last), cue, last: phrase.last, ownSentence: false };
}

/** – Femke Halsema, burgemeester van Amsterdam: a name with its office and nothing more, up to the end of the block. */
export function signature(reading: Reading, at: number, end: number): Speaker | undefined {
  const { words } = reading;
  let next = at;
  while (next < end && /^[–—\-,.*(]$/.test(words[next]!.text)) next += 1;
  if (next >= end || end - next > 30 || /^(?:aldus|dixit)$/i.test(words[next]!.text)) return undefined;
  const isClause = (word: Word): boolean =>
    /^[!?:;]$/.test(word.text) ||
    (word.upos === 'VERB' && word.feats.VerbForm === 'Fin' && !isCapital(word) && !isPersonal(word, reading));
  if (words.slice(next, end).some((word) => !reading.hidden(word.at) && isClause(word))) return undefined;
  const phrase = nounPhraseAt(reading, next, end);
  if (phrase?.kind !== 'name' || (phrase.named && phrase.named.entity.type === 'place')) return undefined;
  const behind = words[phrase.last + 1];
  if (behind && phrase.last + 1 < end && !/^[,(.)–—-]$/.test(behind.text)) return undefined;
  return speakerOf(reading, phrase) ?? undefined;
}
