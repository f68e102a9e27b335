import type { Chunk } from '../phrases/chunks.ts';
import type { SentenceContext } from '../context.ts';
import { flatten } from '../draft.ts';
import { typesOf } from '../phrases/filler-types.ts';
import type { Clause } from './clauses.ts';
import { isMark, lower } from '../words.ts';

/** What anything may be one of: behind a comma the list may then say which. */
const GENERIC = /^(?:object|thing|abstract|measure|person|group|organisation|event)$/;

/**
 * Er is 14.000 euro in beslag genomen, 2000 euro nepgeld en een voertuig: a list that goes on behind the verb that
 * closes its clause. Behind a comma only where what follows cannot be what stands before (drie mannen, twee broers en
 * een neef); behind `en` always.
 *
 * @param chunks of the clause; those that go on become part of the list that they carry on
 * @param bare those of them that can be subject or object
 */
export function carryOn(context: SentenceContext, clause: Clause, chunks: Chunk[], bare: readonly Chunk[]): void {
  const last = clause.verbs.findLast((verb) => !verb.finite);
  if (!last || (clause.kind !== 'main' && !clause.verbs.some((verb) => verb.finite))) return;
  const behind = chunks.filter(({ from }) => from > last.token.index);
  const [added] = behind;
  const listed = bare.filter(
    (chunk) => chunk.last < last.token.index && (chunk.quantity || chunk.determiner === 'een') && !chunk.entity,
  );
  const [model] = listed;
  if (!added || !model || behind.length !== 1 || listed.length !== 1 || model.others.length > 0) return;
  const items = [added, ...added.others];
  if (!items.every(isNew) || !closesClause(context, clause, items)) return;
  const between = clause.tokens.filter(({ index }) => index > last.token.index && index < added.from).map(lower);
  const isJoined = /^(?:, )?en$/.test(between.join(' '));
  const isList = between.join(' ') === ',' && added.others.length > 0 && isApart(context, model, items);
  if (!isJoined && !isList) return;
  chunks.splice(chunks.indexOf(added), 1);
  added.others = [];
  for (const item of items) {
    item.parent = model;
    item.carried = true;
    model.others.push(item);
  }
}

/** Counted, measured or one of its kind. */
function isNew({ quantity, determiner, preposition, entity, date, pronoun }: Chunk): boolean {
  return !(preposition ?? entity ?? date ?? pronoun) && (quantity !== undefined || determiner === 'een');
}

/** Whether one of the items surely is none of those before: no vehicle is a sum of money. */
function isApart(context: SentenceContext, model: Chunk, items: readonly Chunk[]): boolean {
  const own = typesOf(context, model).filter((type) => type !== 'measure');
  if (own.length === 0 || own.some((type) => GENERIC.test(type))) return false;
  const sum = items.reduce((total, { quantity }) => total + (quantity?.value ?? 1), 0);
  if (model.quantity?.unit.kind === 'count' && model.quantity.value === sum) return false;
  return items.some((item) => {
    const types = typesOf(context, item).filter((type) => type !== 'measure');
    return types.length > 0 && !types.some((type) => own.includes(type) || type === 'object');
  });
}

/**
 * Whether nothing of the clause stands behind the items, and the sentence does not go on with another: in een man
 * aangehouden en een vuurwapen en een auto in beslag genomen they belong to the next verb.
 */
function closesClause({ sentence }: SentenceContext, { tokens }: Clause, items: readonly Chunk[]): boolean {
  const end = Math.max(...flatten(items).map(({ last }) => last));
  return (
    tokens.every((token) => token.index <= end || isMark(token)) &&
    !/^(?:en|of|,)$/.test(sentence.tokens[end + 1]?.text ?? '')
  );
}
