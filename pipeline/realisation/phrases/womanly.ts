import { oncePerLexicon } from '../../lexicon/once.ts';
import { termsOf } from '../../lexicon/terms.ts';
import type { SourceDocument } from '../../model/source.ts';
import type { Voice } from '../voice.ts';

/** De vrouw, Ze was: whoever the sentence before speaks of is a woman. */
const SHE =
  /^(?:(?:De|Deze) (?:\d{1,3}-jarige )?vrouw(?! (?:en|of) )|(?:Zij|Ze) (?:is|was|werd|wordt|heeft|had|kwam|kreeg|zat|lag|moest|moet|kan|kon|mag|mocht|zou|zal|wil|wilde|reed|stak|stal|raakte|overleed|bleef|liep|woonde|woont|werkte|werkt|verklaarde|verklaart|zei|zegt|stelt|maakte|ging|bedreigde))(?!\p{L})/u;
/** No more sentences than this are looked through. */
const MOST = 400;

/** Dutch singular form of a noun for somebody → its concept. */
const personForms = oncePerLexicon((lexicon): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const [id, term] of termsOf(lexicon, 'nl'))
    if (term.pos === 'noun' && term.type === 'person') found.set(term.one.toLowerCase(), id);
  return found;
});

const known = new WeakMap<SourceDocument, ReadonlySet<string>>();

/**
 * Whether the source says by what follows that somebody whom it brings in by a noun is a woman: een 34-jarige verdachte
 * … De vrouw. Only where the sentence before speaks of nobody else.
 */
export function isWoman(voice: Voice, concept: string): boolean {
  let women = known.get(voice.document);
  if (!women) known.set(voice.document, (women = womenOf(voice)));
  return women.has(concept);
}

function womenOf({ document, lexicon, entities }: Voice): ReadonlySet<string> {
  const forms = personForms(lexicon);
  const women = new Set<string>();
  const sentences = document.text.split(/(?<=[.!?]["”’]?)\s+/u).slice(0, MOST);
  const names = [...entities.values()].filter(({ type }) => type === 'person').map(({ name }) => name);
  sentences.forEach((sentence, at) => {
    const before = sentences[at - 1];
    if (before === undefined || !SHE.test(sentence) || names.some((name) => before.includes(name))) return;
    const people = peopleIn(before, forms);
    const [only] = people;
    if (people.size === 1 && only !== undefined && isOneOf(document.text, only, forms)) women.add(only);
  });
  return women;
}

/** Those whom a sentence speaks of one by one. */
function peopleIn(sentence: string, forms: ReadonlyMap<string, string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [, word] of sentence.toLowerCase().matchAll(/(?<!\p{L})(\p{L}+)(?!\p{L})/gu)) {
    const id = forms.get(word!);
    if (id !== undefined) found.add(id);
  }
  return found;
}

/** Whether the text brings in no second one (een andere verdachte). */
function isOneOf(text: string, id: string, forms: ReadonlyMap<string, string>): boolean {
  const [form] = [...forms].find(([, own]) => own === id) ?? [];
  const introduced = text
    .toLowerCase()
    .match(new RegExp(`(?<!\\p{L})(?:een|andere?|tweede) (?:\\S+ )?${form}(?!\\p{L})`, 'gu'));
  return (introduced?.length ?? 0) < 2;
}
