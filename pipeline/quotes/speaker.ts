import type { Entity } from '../model/mention.ts';
import type { Speaker } from '../model/quote.ts';
import { joinedSpeakers } from './joint.ts';
import { isCapital, nounPhraseAt, type NounPhrase } from './noun-phrase.ts';
import { rangeOf, type Reading, type Word } from './reading.ts';
import { isBody, isPersonal } from './person-words.ts';
import { subjectOf } from './subject.ts';

/** How many sentences back a pronoun may reach. */
const REACH = 5;
/** How many pronouns in a row lead to a name: Gedeputeerde X … Zij vreest … zei ze. */
const CHAIN = 3;

/**
 * Who a phrase names, under the fullest name in the document; a pronoun is looked up in what stands before it.
 * Those who speak together are named together, as no one entity.
 */
export function speakerOf(reading: Reading, phrase: NounPhrase, last?: Speaker | null): Speaker | null {
  return speakerFrom(reading, phrase, last, CHAIN);
}

/** @param chain how many further pronouns may stand between this one and a name */
function speakerFrom(
  reading: Reading,
  phrase: NounPhrase,
  last: Speaker | null | undefined,
  chain: number,
): Speaker | null {
  const one = oneSpeaker(reading, phrase, last, chain);
  if (!one) return one;
  const names = joinedSpeakers(reading, phrase).map((other) => oneSpeaker(reading, other, last, chain)?.name);
  const final = names.pop();
  return final !== undefined && names.every((name) => name !== undefined)
    ? { name: `${[one.name, ...names].join(', ')} en ${final}` }
    : one;
}

function oneSpeaker(
  reading: Reading,
  phrase: NounPhrase,
  last: Speaker | null | undefined,
  chain: number,
): Speaker | null {
  if (phrase.kind === 'pronoun') return antecedent(reading, phrase.head, last ?? null, chain);
  if (phrase.named) {
    const { entity, first } = phrase.named;
    // het parket van Antwerpen: known as a body, but the words say which.
    return !isCapital(reading.words[first]) && entity.type !== 'person'
      ? { entity: entity.id, name: textOf(reading, phrase) }
      : ofEntity(entity);
  }
  if (phrase.kind === 'name')
    return (
      (phrase.last === phrase.first + 1 ? epithet(reading, phrase, last ?? null) : null) ?? ofName(reading, phrase)
    );
  const author = authorOf(reading, phrase);
  if (author) return speakerOf(reading, author, last);
  return bearerOf(reading, phrase) ?? epithet(reading, phrase, last ?? null) ?? { name: fullerOf(reading, phrase) };
}

/** een verklaring van de school: whose words the thing said is. */
function authorOf({ words, ...rest }: Reading, { first, last, head }: NounPhrase): NounPhrase | undefined {
  if (
    !rest.speech.nouns.has(head.lemma) ||
    words[head.at + 1]?.text !== 'van' ||
    last <= head.at + 1 ||
    first > head.at
  )
    return undefined;
  return nounPhraseAt({ words, ...rest }, head.at + 2, last + 1);
}

/** A speaker for an entity of the document. */
export function ofEntity(entity: Entity): Speaker {
  return { entity: entity.id, name: entity.name, ...(entity.role && { role: entity.role.text }) };
}

/** A capitalised name that no entity covers: one that ends in it, else the name as written. */
function ofName(reading: Reading, phrase: NounPhrase): Speaker {
  const { words } = reading;
  let first = phrase.last;
  while (
    first > phrase.first &&
    (isCapital(words[first - 1]) || (first - 1 > phrase.first && isParticle(words, first - 1)))
  )
    first -= 1;
  const name = textOf(reading, { ...phrase, first });
  const known = reading.entities.find(
    (entity) => entity.type === 'person' && (entity.name === name || entity.name.endsWith(` ${name}`)),
  );
  if (known) return ofEntity(known);
  // de 34-jarige Eindhovenaar: no name, but all that is said of him
  const stripped = reading.words.slice(phrase.first, first);
  const described = /^(?:de|een)$/i.test(stripped[0]?.text ?? '') && EPITHETS.test(name);
  return { name: described ? textOf(reading, phrase) : name };
}

function isParticle(words: readonly Word[], at: number): boolean {
  return /^(?:van|de|der|den|ten|ter|te|von|'t|’t)$/.test(words[at]!.text) && isCapital(words[at - 1]);
}

/** de burgemeester → the one person of the document who is introduced as one. */
function bearerOf(reading: Reading, phrase: NounPhrase): Speaker | undefined {
  const { words } = reading;
  if (!/^(?:de|het)$/i.test(words[phrase.first]!.text) || phrase.last !== phrase.first + 1) return undefined;
  const role = phrase.head.text.toLowerCase();
  // The force is not its chief: only an office stands for its bearer (hoofdcommissaris landelijke politie … de politie).
  if (!reading.titles.has(role)) return undefined;
  const bearers = reading.entities.filter(
    (entity) =>
      entity.type === 'person' &&
      entity.role !== undefined &&
      entity.role.start < phrase.head.start &&
      entity.role.text
        .toLowerCase()
        .split(/\s+/)
        .some((word) => word === role || (word.endsWith(role) && role.length > 5) || isSameOffice(word, role)),
  );
  return bearers.length === 1 ? ofEntity(bearers[0]!) : undefined;
}

/** Whoever is at the head of a company, in whatever words: the topman is the bestuursvoorzitter. */
const HEAD_OF_COMPANY = /^(?:topman|topvrouw|ceo|bestuursvoorzitter|president-directeur|directievoorzitter)$/;

function isSameOffice(word: string, role: string): boolean {
  return HEAD_OF_COMPANY.test(word) && HEAD_OF_COMPANY.test(role);
}

/** Nouns that take up a person named just before, instead of bringing in somebody new (Weghorst … stamelde de spits). */
const EPITHETS =
  /^(?:bewinds(?:man|vrouw)|bondscoach|aanvoerder|spits|keeper|doelman|verdediger|middenvelder|aanvaller|vleugelspeler|coureur|renner|wielrenner|schaats(?:er|ster)|atleet|atlete|zwem(?:mer|ster)|tennis(?:ser|ster)|oud-\p{L}+|routinier|international|kopman|zanger|zangeres|rapper|acteur|actrice|schrijver|schrijfster|auteur|regisseur|cabaretier|kunstenaar|kunstenares|presentator|presentatrice|politicus|politica|ondernemer|onderneemster|veteraan|\p{L}+-(?:leider|voorman|topman|topvrouw|Kamerlid|minister|voorzitter|woordvoerder|directeur)|[\p{Lu}][\p{L}-]+(?:er|ster|naar|aan|se|man|iër|ees|jn|just)|[\p{L}-]*(?:Brit|Deen|Est|Fin|Griek|Ier|Kroaat|Let|Noor|Pool|Rus|Schot|Serv|Sloveen|Slowaak|Spanjaard|Tsjech|Turk|Zweed|Zwitser|Belg|Waal|Vlaming|Fries|Tukker|Bulgaar|Hongaar|Roemeen|Zwitserse|Koerd|Israëli|Iraki|Pakistani|Saudi|Drent|Rotterdamse|Let|Oekraïner|Est|Brabander))$/u;

/** De bestuurder, after bestuursvoorzitter Joanne Kok: another word for the office of the one who spoke last. */
function isOffice(noun: string, last: Speaker | null): boolean {
  const stem = /^(.{6,}?)(?:der|ster|er|or|eur)$/.exec(noun.toLowerCase())?.[1];
  return stem !== undefined && last?.role?.toLowerCase().includes(stem) === true;
}

/** A definite epithet means the person whom the sentences just before are about. */
function epithet(reading: Reading, phrase: NounPhrase, last: Speaker | null): Speaker | null {
  const { words } = reading;
  const article = words[phrase.first]!;
  if (!/^de$/i.test(article.text) || phrase.head.feats.Number === 'Plur') return null;
  const aged = words.slice(phrase.first, phrase.last).some(({ text }) => /^\d+-jarige$/.test(text));
  const plain = phrase.last === phrase.first + 1;
  if (!aged && (!plain || !EPITHETS.test(phrase.head.text)) && !(plain && isOffice(phrase.head.text, last)))
    return null;
  const speaker = antecedent(reading, article, last, 0);
  return speaker?.entity !== undefined && reading.entityById.get(speaker.entity)?.type === 'person' ? speaker : null;
}

/** The same role in more words earlier in the document: de woordvoerster → een woordvoerster van het ministerie. */
function fullerOf(reading: Reading, phrase: NounPhrase): string {
  const { words } = reading;
  const text = textOf(reading, phrase);
  if (!/^(?:de|het)$/i.test(words[phrase.first]!.text)) return text;
  const own = words.slice(phrase.first + 1, phrase.last + 1).map((word) => word.text.toLowerCase());
  for (const at of reading.placesOf(phrase.head.text.toLowerCase())) {
    if (at >= phrase.first) break;
    if (reading.hidden(at) || !/^een$/i.test(words[at - 1]?.text ?? '')) continue;
    const fuller = nounPhraseAt(reading, at - 1, rangeOf(reading, words[at]!.sentence).end);
    if (fuller?.kind !== 'role' || fuller.last - fuller.first <= phrase.last - phrase.first) continue;
    const said = new Set(words.slice(fuller.first, fuller.last + 1).map((word) => word.text.toLowerCase()));
    if (own.every((word) => said.has(word))) return textOf(reading, fuller);
  }
  return text;
}

function textOf(reading: Reading, { first, last }: Pick<NounPhrase, 'first' | 'last'>): string {
  const { words, document } = reading;
  return document.text.slice(words[first]!.start, words[last]!.end).replace(/\s+/g, ' ');
}

/**
 * Whom a pronoun means: the subject person of the nearest sentence before it, where number and stated
 * gender agree, that of its main clause before others; the last speaker counts as a subject. Null where two
 * different people could be meant.
 */
function antecedent(reading: Reading, pronoun: Word, last: Speaker | null, chain: number): Speaker | null {
  const lower = pronoun.text.toLowerCase();
  const gender = /^(?:hij|hem)$/.test(lower) ? 'male' : /^(?:zij|ze|haar)$/.test(lower) ? 'female' : undefined;
  const plural = isPlural(reading, pronoun);
  if (lower === 'men') return null;
  const neuter = lower === 'het';
  const { words } = reading;
  const fits = (speaker: Speaker | null, word?: Word): boolean => {
    if (!speaker) return false;
    const entity = reading.entityById.get(speaker.entity ?? '');
    if (neuter) return entity ? entity.type === 'organisation' : /^(?:het|dat|dit) /i.test(speaker.name);
    if (plural)
      return !entity ? word?.feats.Number === 'Plur' || /en$/.test(speaker.name) : entity.type === 'organisation';
    if (entity) return entity.type === 'person' && (!gender || !entity.gender || entity.gender === gender);
    if (word?.feats.Number === 'Plur' || (gender && word && isBody(word))) return false;
    const stated = genderOf(speaker.name);
    return !gender || !stated || stated === gender;
  };
  for (let index = pronoun.sentence; index >= Math.max(0, pronoun.sentence - REACH); index -= 1) {
    const { first, end } = rangeOf(reading, index);
    const until = index === pronoun.sentence ? pronoun.at : end;
    const people = peopleIn(reading, first, until, index === pronoun.sentence).filter(({ speaker, word }) =>
      fits(speaker, word),
    );
    const opening = chain > 0 && index < pronoun.sentence ? openingPronoun(reading, first, pronoun) : undefined;
    if (opening) return antecedent(reading, opening, last, chain - 1);
    const source = people.find(({ word }) => isSourceAt(words, word));
    const subjects = people.filter((one) => one.subject);
    const subject =
      source ??
      subjects.find(({ word }) => !isInSubclause(reading.words, word.at, first)) ??
      subjects[0] ??
      (people.length === 1 ? people[0] : undefined);
    if (subject) return subject.speaker;
    if (people.length > 1)
      return last && fits(last) && people.some(({ speaker }) => speaker.name === last.name) ? last : null;
    if (last && fits(last) && index < pronoun.sentence && spokeIn(reading, first, end, last)) return last;
  }
  return last && fits(last) ? last : null;
}

/** Volgens wethouder Karin de Boer is er geen keuze: whose account the sentence gives goes on speaking. */
function isSourceAt(words: readonly Word[], { at, sentence }: Word): boolean {
  let before = at - 1;
  while (words[before]?.sentence === sentence && /^(?:NOUN|ADJ|DET|PROPN)$/.test(words[before]!.upos)) before -= 1;
  return words[before]?.sentence === sentence && words[before]!.text.toLowerCase() === 'volgens';
}

/** Zij vreest dat … : the subject of a main clause before is the same pronoun, so both mean the same person. */
function openingPronoun(reading: Reading, first: number, pronoun: Word): Word | undefined {
  const alike = [/^(?:hij|hem)$/i, /^(?:zij|ze|haar)$/i].find((form) => form.test(pronoun.text));
  const opening = reading.words.slice(first, first + 5);
  const verb = opening.findIndex(({ upos }) => /^(?:VERB|AUX)$/.test(upos));
  if (!alike || verb < 0) return undefined;
  const found = [opening[0], opening[verb + 1]].find(
    (word) => word && !reading.hidden(word.at) && alike.test(word.text),
  );
  return found && isPlural(reading, found) === isPlural(reading, pronoun) ? found : undefined;
}

/** … vreest dat de rechter …: behind a subordinator of the same clause. */
function isInSubclause(words: readonly Word[], at: number, first: number): boolean {
  for (let before = at - 1; before > first; before -= 1) {
    const { upos, text } = words[before]!;
    if (/^[,;:–—]$/.test(text)) return false;
    if (upos === 'SCONJ' || /^(?:dat|of|omdat|doordat|nadat|terwijl|toen|zodat|hoewel)$/.test(text)) return true;
  }
  return false;
}

/** Whether the last speaker is named or quoted in the words [first, end). */
function spokeIn(reading: Reading, first: number, end: number, last: Speaker): boolean {
  for (let at = first; at < end; at += 1)
    if (reading.hidden(at) || (last.entity !== undefined && reading.words[at]!.named?.entity.id === last.entity))
      return true;
  return false;
}

function isPlural(reading: Reading, pronoun: Word): boolean {
  if (/^(?:hen|hun)$/i.test(pronoun.text)) return true;
  if (!/^(?:ze|zij|die|deze)$/i.test(pronoun.text)) return false;
  const governor = reading.words[reading.firstOf[pronoun.sentence]! + pronoun.head];
  const verb = [reading.words[pronoun.at - 1], reading.words[pronoun.at + 1], governor].find(
    (word) => word && /^(?:VERB|AUX)$/.test(word.upos),
  );
  return verb !== undefined && /en$/.test(verb.text) && verb.feats.Number !== 'Sing';
}

function genderOf(phrase: string): 'female' | 'male' | undefined {
  if (
    /(?:moeder|vrouw|zus|dochter|oma|tante|mevrouw|meisje|weduwe|ster|trice|e?esse|in)$/i.test(
      phrase.split(' ')[1] ?? phrase,
    )
  )
    return 'female';
  if (/(?:vader|man|broer|zoon|opa|oom|heer|jongen)$/i.test(phrase.split(' ')[1] ?? phrase)) return 'male';
  return undefined;
}

interface Person {
  speaker: Speaker;
  subject: boolean;
  word: Word;
}

/** People named or meant by their role between two places, subjects marked. */
function peopleIn(reading: Reading, first: number, end: number, withoutAddressed: boolean): Person[] {
  const { words } = reading;
  const people: Person[] = [];
  for (let at = first; at < end; at += 1) {
    const word = words[at]!;
    const isSubject = /^nsubj/.test(word.deprel);
    if (reading.hidden(at)) continue;
    if (word.named) {
      const { entity, last } = word.named;
      if (withoutAddressed && isAddressed(words, at, first)) {
        at = Math.max(at, last);
        continue;
      }
      const subject =
        words.slice(at, last + 1).some(({ deprel }) => /^nsubj/.test(deprel)) || apposedSubject(words, at);
      if (entity.type === 'person' || entity.type === 'organisation')
        people.push({ speaker: ofEntity(entity), subject, word });
      at = Math.max(at, last);
    } else if (isSubject && (isPersonal(word, reading) || countsPeople(words, at, reading))) {
      const start = phraseStart(words, at, first);
      const phrase = nounPhraseAt(reading, start, end);
      if (phrase && phrase.kind !== 'pronoun')
        people.push({ speaker: speakerOf(reading, phrase), subject: true, word } as Person);
      if (phrase) at = Math.max(at, phrase.last);
    }
  }
  return people;
}

/** Tientallen boeren, een groep bewoners: people by the number. */
function countsPeople(words: readonly Word[], at: number, reading: Reading): boolean {
  const next = words[at + 1];
  return (
    /^(?:tien|honderd|duizend)?tallen$|^(?:tientallen|honderden|duizenden|aantal|groep|handvol)$/i.test(
      words[at]!.text,
    ) &&
    next !== undefined &&
    isPersonal(next, reading)
  );
}

/** Tegen de Spaanse krant El Pais zei hij: the one spoken to is not the one who speaks. */
function isAddressed(words: readonly Word[], at: number, first: number): boolean {
  for (let before = at - 1; before >= Math.max(first, at - 4); before -= 1) {
    if (/^(?:tegen|aan|bij|jegens|naast|over)$/i.test(words[before]!.text)) return true;
    if (!/^(?:DET|ADJ|NOUN)$/.test(words[before]!.upos)) return false;
  }
  return false;
}

function apposedSubject(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return before !== undefined && /^nsubj/.test(before.deprel) && before.sentence === words[at]!.sentence;
}

/** Where the phrase around a noun begins. */
export function phraseStart(words: readonly Word[], at: number, from: number): number {
  let start = at;
  while (
    start > from &&
    words[start - 1]!.sentence === words[at]!.sentence &&
    (/^(?:DET|ADJ|NUM|NOUN|PROPN|X)$/.test(words[start - 1]!.upos) ||
      words[start - 1]!.feats.Poss === 'Yes' ||
      (/^(?:de|het|een|zijn|haar|hun|van|der|den)$/i.test(words[start - 1]!.text) &&
        isCapital(words[at]) &&
        isCapital(words[start - 2]))) &&
    !/^nsubj/.test(words[start - 1]!.deprel + (words[start - 1]!.named ? '' : ' '))
  )
    start -= 1;
  return start;
}

/** The person whom a sentence is about: the subject of its main verb, where it is somebody who can speak. */
export function topicOf(reading: Reading, first: number, end: number, last: Speaker | null): Speaker | null {
  const sentence = reading.words.slice(first, end);
  const finite = sentence.filter((word) => /^(?:VERB|AUX)$/.test(word.upos) && word.feats.VerbForm === 'Fin');
  const verbs = finite.length > 0 ? finite : sentence.filter((word) => reading.speech.byForm.has(word.text));
  // Zijn vrouw knikt: the first word is no verb where another follows.
  const verb = /^zijn$/i.test(verbs[0]?.text ?? '') && verbs[0]?.at === first ? (verbs[1] ?? verbs[0]) : verbs[0];
  if (!verb) return null;
  const phrase = subjectOf(reading, verb, first, end);
  if (!phrase) return null;
  if (
    phrase.kind === 'role' &&
    (!isPersonal(phrase.head, reading) || isUnderPreposition(reading.words, phrase.first, first))
  )
    return null;
  if (phrase.named && phrase.named.entity.type === 'place') return null;
  if (phrase.named?.entity.type === 'organisation' && isInRelative(reading.words, phrase.first, first)) return null;
  if (phrase.kind === 'name' && !phrase.named) return null;
  return speakerOf(reading, phrase, last);
}

/** De luchthaven, waarin X een belang heeft: a body that is named in passing is not whom the sentence is about. */
function isInRelative(words: readonly Word[], at: number, first: number): boolean {
  const comma = words.slice(first, at).findLast(({ text }) => /^[,;:–—(]$/.test(text));
  const opening = comma && words.slice(comma.at + 1, at);
  return opening?.some(({ text }) => /^(?:die|dat|wat|wie|wiens|waar\p{Ll}*)$/u.test(text)) === true;
}

/** Bij 768 (cijfers 2016) mensen: counted inside a phrase of a preposition, they are no subject. */
function isUnderPreposition(words: readonly Word[], at: number, first: number): boolean {
  let before = at - 1;
  if (words[before]?.text === ')') while (before > first && words[before]!.text !== '(') before -= 1;
  if (words[before]?.text === '(') before -= 1;
  while (before >= first && /^(?:NUM|ADJ|DET|SYM)$/.test(words[before]!.upos)) before -= 1;
  return before >= first && words[before]!.upos === 'ADP';
}
