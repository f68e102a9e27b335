import type { Chunk } from '../phrases/chunks.ts';
import type { SentenceContext } from '../context.ts';
import { typesOf } from '../phrases/filler-types.ts';
import { bareChunks, type ReadClause } from '../clauses/read-clause.ts';
import { lower, type VerbReading } from '../words.ts';

/** What is done to a thing: under laten the phrase beside the subject is never the one who does it, unless it is somebody. */
const DONE_TO_THINGS = new Set(
  (
    'bouwen slopen afbreken renoveren verbouwen herbouwen ombouwen herstellen repareren restaureren kappen rooien ' +
    'aanleggen plaatsen installeren vervangen verwijderen vernietigen ontruimen saneren verduurzamen isoleren ' +
    'verhogen verbreden opknappen leegpompen vertalen drukken ontwerpen vernieuwen'
  ).split(' '),
);
/** What people have done to themselves by those whose work it is: lieten zich vaccineren. */
const DONE_TO_SELF = new Set(
  'vaccineren inenten testen onderzoeken opereren behandelen screenen registreren omscholen bijscholen'.split(' '),
);
const PERSONAL = /^(?:person|group|organisation|animal)$/;

/**
 * NS laat 100 treinen bouwen, liet het huis slopen: what is built or demolished by whom the subject had do so.
 * Those who had themselves vaccinated are those who were. Undefined where laten may leave it open who does what to whom
 * (liet de kinderen zwemmen, liet zich scheren).
 */
export function causedObject(context: SentenceContext, read: ReadClause, verb: VerbReading): Chunk | undefined {
  const { auxiliaries, clause, chunks, subject } = read;
  if (verb.form !== 'infinitive' || !subject || subject.pronoun) return undefined;
  const others = auxiliaries.filter((other) => other !== verb);
  const cluster = others.map((other) => other.auxiliary).sort();
  if (cluster.join(' ') !== 'laten' && cluster.join(' ') !== 'hebben laten') return undefined;
  const words = clause.tokens.map(lower);
  if (words.includes('zich')) {
    const isDenied = words.some((word) => /^(?:niet|geen|nooit|te|toch|nauwelijks)$/.test(word));
    const isAlone = bareChunks(chunks).every((chunk) => chunk === subject);
    const isOfSelf = verb.triggers.some((trigger) => DONE_TO_SELF.has(trigger.infinitive));
    return isOfSelf && isAlone && !isDenied ? subject : undefined;
  }
  if (!verb.triggers.some((trigger) => DONE_TO_THINGS.has(trigger.infinitive))) return undefined;
  if (words.some((word) => /^(?:niet|geen|nooit|te|toch)$/.test(word))) return undefined;
  if (clause.verbs.some((other) => other !== verb && other.auxiliary === undefined)) return undefined;
  if (!typesOf(context, subject).some((type) => PERSONAL.test(type) || type === 'place')) return undefined;
  const [object, ...rest] = bareChunks(chunks).filter((chunk) => chunk !== subject);
  if (!object || rest.length > 0 || object.pronoun) return undefined;
  const isSomebody = [object, ...object.others].some((chunk) => {
    const types = typesOf(context, chunk);
    return types.length === 0 || types.some((type) => PERSONAL.test(type));
  });
  return isSomebody ? undefined : object;
}
