import type { Speaker } from '../model/quote.ts';
import type { Attribution } from './attribution.ts';
import { cueAt, type Cue } from './cue.ts';
import { isAdverb, nounPhraseAt } from './noun-phrase.ts';
import { isPersonal } from './person-words.ts';
import { rangeOf, type Reading } from './reading.ts';
import { speakerOf, topicOf } from './speaker.ts';
import { subjectOf } from './subject.ts';

/** How close a verb of its own right must stand to the words in marks to govern them. */
const GOVERNING = 7;

/** States of mind that somebody confesses to. */
const FEELINGS =
  /^(?:teleurgesteld|blij|verheugd|tevreden|trots|boos|woedend|geschokt|verbaasd|verbijsterd|verrast|bezorgd|ongerust|opgelucht|ontdaan|verdrietig|kapot|dankbaar|optimistisch|enthousiast|ontevreden|gelukkig|vereerd|aangeslagen|verontwaardigd|furieus|bedroefd|hoopvol|kritisch|terughoudend)$/;

/**
 * The attribution in the words [first, end) that lead up to a colon and a quotation:
 * X zei: “…” · X, woordvoerder van Y: “…” · In een reactie laat X weten: “…”
 */
export function attributionBeforeColon(
  reading: Reading,
  first: number,
  end: number,
  last: Speaker | null,
): Attribution {
  const { words } = reading;
  let cue: Cue | null = null;
  for (cue of cuesBackward(reading, first, end, () => true)) {
    const phrase = phraseOfCue(reading, cue, first, end);
    if (phrase) return { speaker: speakerOf(reading, phrase, last), cue, last: end };
  }
  const nearest = supporterOf(reading, first, end);
  if (nearest) return { speaker: speakerOf(reading, nearest, last), cue, last: end };
  if (!words.slice(first, end).some((word) => /^(?:VERB|AUX)$/.test(word.upos) && word.feats.VerbForm === 'Fin')) {
    const phrase = nounPhraseAt(reading, first, end);
    const named = phrase?.kind === 'name' && (phrase.named !== undefined || phrase.head.upos === 'PROPN');
    const speaks = phrase && (named || isPersonal(phrase.head, reading) || phrase.kind === 'pronoun');
    const own = speaks ? speakerOf(reading, phrase, last) : ownerOf(reading, first, end, last);
    // En: “…” – the same speaker goes on.
    return { speaker: own ?? (end - first <= 2 && !phrase ? last : null), cue, last: end };
  }
  const gapped = gappedSubject(reading, first, end);
  if (gapped) return { speaker: speakerOf(reading, gapped, last), cue, last: end };
  return { speaker: topicOf(reading, first, end, last) ?? ownerOf(reading, first, end, last), cue, last: end };
}

/** De bond is blij, seniorenclub Y kritischer: “…” – the subject of a clause that leaves its verb out. */
function gappedSubject(reading: Reading, first: number, end: number): ReturnType<typeof nounPhraseAt> {
  const { words } = reading;
  let comma = end - 1;
  while (comma > first && words[comma]!.text !== ',') comma -= 1;
  if (comma <= first || words.slice(comma, end).some(({ upos }) => /^(?:VERB|AUX|ADP)$/.test(upos))) return undefined;
  const named = words.slice(comma + 1, comma + 3).find((word) => word.named)?.named;
  if (!named || named.entity.type === 'place' || named.last !== end - 2 || words[end - 1]!.upos !== 'ADJ')
    return undefined;
  return { first: comma + 1, last: named.last, kind: 'name', head: words[named.last]!, named };
}

/** Ze kreeg bijval van collega X: the person whose support or criticism leads up to the colon. */
function supporterOf(reading: Reading, first: number, end: number): ReturnType<typeof nounPhraseAt> {
  const { words } = reading;
  for (let at = end - 1; at > Math.max(first, end - 8); at -= 1) {
    if (!/^(?:van|door|bij)$/.test(words[at]!.text)) continue;
    const phrase = nounPhraseAt(reading, at + 1, end);
    const given = /(?:bijval|steun|kritiek|hulp|gelijk|antwoord|reactie|lof|weerwoord|verzet|bevestigd|gesteund)$/.test(
      words[at - 1]?.text ?? '',
    );
    return given && phrase?.last === end - 1 ? phrase : undefined;
  }
  return undefined;
}

/** De boodschap van X: · Zijn advies: – whose words a noun for something said announces. */
function ownerOf(reading: Reading, first: number, end: number, last: Speaker | null): Speaker | null {
  const { words } = reading;
  for (let at = first; at < end; at += 1) {
    const word = words[at]!;
    if (/^(?:zijn|haar)$/i.test(word.text) && words[at + 1] && reading.speech.nouns.has(words[at + 1]!.lemma))
      return last;
    if (/^van$/.test(word.text) && words[at - 1] && reading.speech.nouns.has(words[at - 1]!.lemma)) {
      const phrase = nounPhraseAt(reading, at + 1, end);
      if (phrase) return speakerOf(reading, phrase, last);
    }
  }
  return null;
}

/**
 * The attribution inside the sentence around words in marks: De premier sprak van ‘…’ · volgens X … ·
 * X zei dat “…”. The nearest cue before the marks counts, else the nearest behind them.
 */
export function attributionAround(
  reading: Reading,
  first: number,
  open: number,
  close: number,
  end: number,
  last: Speaker | null,
): Attribution | undefined {
  const reported = (cue: Cue): boolean => {
    if (cue.kind === 'preposition' || cue.kind === 'say' || cue.kind === 'think') return true;
    if (cue.kind === 'call') return open - cue.last <= GOVERNING + 4;
    return open - Math.max(cue.word.at, cue.last < open ? cue.last : 0) <= 3;
  };
  const own = ownWords(reading, first, open, last);
  if (own) return own;
  const behind = verbFinal(reading, first, open, close, end, last);
  if (behind) return behind;
  for (const cue of cuesBackward(reading, first, open, reported, end)) {
    const phrase = phraseOfCue(reading, cue, first, end, open);
    // nobody is named inside the words that he says
    if (phrase && (phrase.last < open || phrase.first >= close))
      return { speaker: speakerOf(reading, phrase, last), cue, last: open };
  }
  for (let at = close; at < end; at += 1) {
    if (reading.hidden(at)) continue;
    const cue = cueAt(reading, at, end);
    if (!cue) continue;
    const governs = cue.kind === 'say' || cue.kind === 'think' || cue.kind === 'preposition';
    if (!governs && at - close > 3) continue;
    if (cue.kind === 'weak') continue;
    const phrase = phraseOfCue(reading, cue, first, end, open);
    if (phrase) return { speaker: speakerOf(reading, phrase, last), cue, last: close };
  }
  return participial(reading, first, close, end, last) ?? feeling(reading, first, open, close, last);
}

/** die zij “…” noemen: the verb of a subordinate clause right behind the marks. */
function verbFinal(
  reading: Reading,
  first: number,
  open: number,
  close: number,
  end: number,
  last: Speaker | null,
): Attribution | undefined {
  const verb = reading.words[close];
  if (!verb || close >= end || verb.upos !== 'VERB') return undefined;
  const cue = cueAt(reading, close, close + 1);
  if (!cue || !/^(?:say|think|call)$/.test(cue.kind)) return undefined;
  for (let at = open - 1; at >= Math.max(first, open - GOVERNING); at -= 1) {
    const { upos, deprel } = reading.words[at]!;
    if (!/^nsubj/.test(deprel) && upos !== 'PRON') continue;
    const phrase = subjectOf(reading, verb, at, close) ?? nounPhraseAt(reading, at, open);
    if (phrase) return { speaker: speakerOf(reading, phrase, last), cue, last: close };
  }
  return undefined;
}

/** Eneco is “zeer teleurgesteld”: a state of mind in the subject's own words. */
function feeling(
  reading: Reading,
  first: number,
  open: number,
  close: number,
  last: Speaker | null,
): Attribution | undefined {
  const { words } = reading;
  const copula = words[open - 1];
  if (!copula || !/^(?:is|zijn|was|waren|zegt|voelt)$/i.test(copula.text) || close - open < 4) return undefined;
  if (!words.slice(open, close).some(({ text }) => FEELINGS.test(text))) return undefined;
  const speaker = topicOf(reading, first, open, last);
  return speaker ? { speaker, cue: null, last: close } : undefined;
}

/** De bond is naar eigen zeggen ‘diep teleurgesteld’: the subject's own words. */
function ownWords(reading: Reading, first: number, open: number, last: Speaker | null): Attribution | undefined {
  const { words } = reading;
  for (let at = first; at + 2 < open; at += 1) {
    if (!/^naar$/i.test(words[at]!.text) || words[at + 1]!.text !== 'eigen' || words[at + 2]!.text !== 'zeggen')
      continue;
    const speaker = topicOf(reading, first, open, last);
    const cue: Cue = { lemma: 'zeggen', kind: 'say', word: words[at + 2]!, last: at + 2 };
    return speaker ? { speaker, cue, last: open } : undefined;
  }
  return undefined;
}

/** wordt door X ‘…’ genoemd · heeft het ‘…’ genoemd: a participle or infinitive right behind the marks. */
function participial(
  reading: Reading,
  first: number,
  close: number,
  end: number,
  last: Speaker | null,
): Attribution | undefined {
  const { words, speech } = reading;
  for (let at = close; at < Math.min(end, close + 3); at += 1) {
    const word = words[at]!;
    const lemma = word.upos === 'VERB' ? speech.nonFinite.get(word.text.toLowerCase()) : undefined;
    if (lemma === undefined || speech.kinds.get(lemma) === 'weak') continue;
    const cue: Cue = { lemma, kind: speech.kinds.get(lemma)!, word, last: at };
    const passive = words.slice(first, end).some(({ text }) => /^(?:wordt|worden|werd|werden)$/.test(text));
    if (passive) {
      const phrase = agentOf(reading, first, end, at);
      return phrase && { speaker: speakerOf(reading, phrase, last), cue, last: close };
    }
    const speaker = topicOf(reading, first, close, last);
    return speaker ? { speaker, cue, last: close } : undefined;
  }
  return undefined;
}

/**
 * The attribution in a sentence before a quotation that stands alone: Dat vindt X ook. “…” ·
 * Volgens X kan het niet. “…” · X is trots. “…” (no cue, the person whom the sentence is about).
 */
export function attributionInSentence(
  reading: Reading,
  first: number,
  end: number,
  last: Speaker | null,
): Attribution | undefined {
  for (const cue of cuesBackward(reading, first, end, ({ kind }) => kind !== 'weak')) {
    const phrase = phraseOfCue(reading, cue, first, end);
    const speaks = phrase && (phrase.kind !== 'role' || cue.kind === 'preposition' || isPersonal(phrase.head, reading));
    // X betuigde spijt. “…”: the verb has its own object, the words have none
    const reports = cue.kind !== 'voice';
    if (phrase && speaks) return { speaker: speakerOf(reading, phrase, last), cue: reports ? cue : null, last: end };
  }
  const speaker = topicOf(reading, first, end, last);
  return speaker ? { speaker, cue: null, last: end } : undefined;
}

function phraseOfCue(
  reading: Reading,
  cue: Cue,
  first: number,
  end: number,
  open = end,
): ReturnType<typeof nounPhraseAt> {
  const { words } = reading;
  if (cue.passive) return agentOf(reading, first, end, cue.last);
  if (cue.kind !== 'preposition') {
    const phrase = subjectOf(reading, cue.word, first, end);
    return phrase && !(phrase.first < open && phrase.last >= open) ? phrase : undefined;
  }
  let at = cue.word.at + 1;
  while (at < end && isAdverb(words[at]!, reading)) at += 1;
  return nounPhraseAt(reading, at, end);
}

/** Door X werd opgeroepen …: who speaks in a passive clause. */
function agentOf(reading: Reading, first: number, end: number, participle: number): ReturnType<typeof nounPhraseAt> {
  const by = reading.words.slice(first, end).find(({ text, at }) => /^door$/i.test(text) && !reading.hidden(at));
  return by && nounPhraseAt(reading, by.at + 1, by.at < participle ? participle : end);
}

/** The cues in [first, end) that count, last first. */
function* cuesBackward(
  reading: Reading,
  first: number,
  end: number,
  counts: (cue: Cue) => boolean,
  reach = end,
): Generator<Cue> {
  for (let at = end - 1; at >= first; at -= 1) {
    if (reading.hidden(at)) continue;
    const cue = cueAt(reading, at, Math.min(reach, rangeOf(reading, reading.words[at]!.sentence).end));
    if (!cue) continue;
    const whole = completedBy(reading, at, first) ?? cue;
    if (counts(whole)) yield whole;
  }
}

/** laat … weten: the finite verb that a later word of its group completes. */
function completedBy(reading: Reading, at: number, first: number): Cue | undefined {
  for (let verb = at - 1; verb >= Math.max(first, at - 12); verb -= 1) {
    const cue = cueAt(reading, verb, at + 1);
    if (cue && cue.last === at) return cue;
  }
  return undefined;
}
