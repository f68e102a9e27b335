import type { Entity } from '../../model/mention.ts';
import { noScores, type NameMatch, type Scores } from './name-match.ts';

/** Somebody or something with a name, with all places that name it. */
export interface Referent {
  /** Fullest form in the document. */
  name: string;
  type: Entity['type'];
  gazetteer?: string;
  mentions: NameMatch[];
}

interface Draft {
  longest: NameMatch;
  mentions: NameMatch[];
  scores: Scores;
}

/** From here on what stands around a name says that it is a place. */
const SURELY_PLACE = 4.5;

const TYPES = ['person', 'organisation', 'place', 'product', 'other'] as const;

/**
 * One referent a name: the same words, a surname behind a full name, the first words of a body's long name,
 * an abbreviation in brackets or made of initials join the fullest form.
 */
export function joinReferents(matches: readonly NameMatch[]): Referent[] {
  const drafts: Draft[] = [];
  const byKey = new Map<string, Draft>();
  const shorts = new Map<string, Draft[]>();
  const longestFirst = [...matches].sort(
    (a, b) => b.text.length - a.text.length || shouts(a) - shouts(b) || a.start - b.start,
  );
  for (const match of longestFirst) {
    const draft = known(match, byKey) ?? fuller(match, shorts);
    if (draft) {
      draft.mentions.push(match);
      for (const key of keysOf(match)) if (!byKey.has(key)) byKey.set(key, draft);
      if (draft.longest.gazetteer === undefined && match.gazetteer !== undefined)
        draft.longest.gazetteer = match.gazetteer;
      // the bare surname of somebody who has a full name is no town, however often it comes back
      const isSurname = heaviest(draft.scores) === 'person' && match.text.length < draft.longest.text.length;
      for (const type of isSurname ? (['person'] as const) : TYPES) draft.scores[type] += match.scores[type];
      continue;
    }
    const fresh: Draft = { longest: match, mentions: [match], scores: { ...noScores(), ...match.scores } };
    drafts.push(fresh);
    for (const key of keysOf(match)) byKey.set(key, fresh);
    for (const short of shortForms(match)) {
      const others = shorts.get(short);
      if (!others) shorts.set(short, [fresh]);
      else if (others.length < 8) others.push(fresh);
    }
  }
  return joinAbbreviations(drafts)
    .map(({ longest, mentions, scores }): Referent => {
      mentions.sort((a, b) => a.start - b.start);
      const type = heaviest(scores);
      // minister Brinkhorst is not the village of that name
      const known = longest.gazetteer !== undefined && type !== 'person';
      return { name: longest.text, type, ...(known && { gazetteer: longest.gazetteer }), mentions };
    })
    .sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
}

/** The type that most speaks for. */
export function heaviest(scores: Scores): Entity['type'] {
  let best: Entity['type'] = 'organisation';
  for (const type of TYPES) if (scores[type] > scores[best]) best = type;
  return best;
}

/** Names all in capitals (a dateline, a heading) come after the same name as it is commonly written. */
function shouts({ text }: NameMatch): number {
  return text.length > 3 && text === text.toUpperCase() ? 1 : 0;
}

function keysOf(match: NameMatch): string[] {
  const keys = [match.text.toLowerCase()];
  return match.gazetteer === undefined ? keys : [...keys, `#${match.gazetteer}`];
}

function known(match: NameMatch, byKey: ReadonlyMap<string, Draft>): Draft | undefined {
  for (const key of keysOf(match)) {
    const draft = byKey.get(key);
    // in De Lier, beside Anna de Lier: where something is
    const isTown = match.gazetteer !== undefined && match.scores.place > SURELY_PLACE && /^\p{L}+ /u.test(match.text);
    if (draft && !(isTown && draft.longest.text !== match.text && heaviest(draft.scores) === 'person')) return draft;
  }
  const genitive = /^(.{3,}?)[’']?s$/u.exec(match.text)?.[1];
  return genitive === undefined ? undefined : byKey.get(genitive.toLowerCase());
}

/** Short forms by which a name may come back: the last words of a person's, the first words of a body's. */
function shortForms({ text, gazetteer, scores }: NameMatch): string[] {
  const words = text.split(' ').slice(0, 8);
  if (words.length < 2) return [];
  const forms: string[] = [];
  const type = heaviest(scores);
  if (type === 'person') {
    for (let from = 1; from < words.length; from += 1) forms.push(words.slice(from).join(' ').toLowerCase());
    forms.push(words[0]!.toLowerCase());
  } else if (gazetteer === undefined && type !== 'place') {
    for (let size = words.length - 1; size >= 2; size -= 1) forms.push(words.slice(0, size).join(' ').toLowerCase());
    if (words[0]!.length > 5) forms.push(words[0]!.toLowerCase());
  }
  const initials = initialsOf(text);
  if (initials.length >= 3) forms.push(initials.toLowerCase());
  return forms;
}

function initialsOf(name: string): string {
  return name
    .split(/[ -]/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');
}

function fuller(match: NameMatch, shorts: ReadonlyMap<string, Draft[]>): Draft | undefined {
  const candidates = shorts.get(match.text.toLowerCase());
  if (!candidates) return undefined;
  // Leerdam won: the skater of the sentence before, not the town, unless a word says so
  if (match.gazetteer !== undefined && (match.scores.place === 0 || match.scores.place > SURELY_PLACE))
    return undefined;
  const type = heaviest(match.scores);
  const words = match.text.split(' ').length;
  const fitting = candidates.filter((draft) => {
    const full = heaviest(draft.scores);
    if (draft.longest.text.split(' ').length <= words) return false;
    if (full === 'person') return type === 'person' || match.scores[type] < 4.6;
    if (/^\p{Lu}{3,}$/u.test(match.text)) return true;
    return (
      type === full || (words > 1 && match.scores[type] < 4) || (type === 'organisation' && match.scores[type] < 3)
    );
  });
  const before = fitting.filter((draft) => draft.mentions[0]!.start < match.start);
  if (match.gazetteer !== undefined) return before.at(-1);
  // A mevrouw Jansen before any full name need not be the Henk Jansen of later.
  return before.at(-1) ?? (match.honorific ? undefined : fitting[0]);
}

/** An abbreviation that stood in brackets behind a full name is one with it. */
function joinAbbreviations(drafts: readonly Draft[]): Draft[] {
  const byName = new Map(drafts.map((draft) => [draft.longest.text, draft]));
  const joined = new Set<Draft>();
  for (const draft of drafts) {
    const full = draft.mentions.find((mention) => mention.abbreviationOf !== undefined)?.abbreviationOf;
    const other = full === undefined ? undefined : byName.get(full);
    if (!other || other === draft || joined.has(other)) continue;
    other.mentions.push(...draft.mentions);
    for (const type of TYPES) other.scores[type] += draft.scores[type] / 2;
    if (other.longest.gazetteer === undefined && draft.longest.gazetteer !== undefined)
      other.longest.gazetteer = draft.longest.gazetteer;
    joined.add(draft);
  }
  return drafts.filter((draft) => !joined.has(draft));
}
