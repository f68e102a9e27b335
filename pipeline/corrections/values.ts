import { z } from 'zod';
import { Approximation, EntityType } from '../model/mention.ts';
import { DateMention } from '../model/mention.ts';
import { Fact } from '../model/fact.ts';
import { IsoDate } from '../model/source.ts';

const Words = z.string().trim().min(1, 'expected words');
/** A number that documents can print: not negative, as every figure that is read in a text. */
const Figure = z.number('expected a number').nonnegative('expected a number of 0 or more');
const DAY = /\d{4}-\d{2}-\d{2}/g;
const POINT = String.raw`\d{4}(?:-(?:Q[1-4]|W(?:0[1-9]|[1-4]\d|5[0-3])|(?:0[1-9]|1[0-2])(?:-\d{2})?))?`;
const TIME = new RegExp(String.raw`^(?:${POINT}|${POINT}/(?:${POINT}|\.\.)|\.\./${POINT}|P(?:\d+[YMWD]|T\d+[HMS]))$`);

/** A day, month, quarter, week or year, a period between two of them, or a duration; days must exist. */
const TimeValue = z
  .string()
  .refine(
    (value) => TIME.test(value) && (value.match(DAY) ?? []).every((day) => IsoDate.safeParse(day).success),
    'expected an ISO 8601 date, period or duration such as 2020-04-01, 2020-04, 2020-W14, 2020-04-01/2020-05-01 or P2W',
  );

/** What each field may be set to. `null` takes a value away where the target can be without it. */
const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  value: Figure,
  upper: Figure.nullable(),
  approximation: Approximation,
  'unit.code': Words,
  unitText: Words.nullable(),
  state: z.enum(['extracted', 'rejected']),
  polarity: Fact.shape.polarity,
  certainty: Fact.shape.certainty,
  phase: Fact.shape.phase,
  modality: Fact.shape.modality.unwrap().nullable(),
  'date.value': TimeValue,
  'date.relation': DateMention.shape.relation.unwrap(),
  name: Words,
  type: EntityType,
  role: Words.nullable(),
  kind: z.null('expected null, which leaves it out'),
  gender: z.enum(['female', 'male']).nullable(),
  alleged: z.boolean('expected true or false'),
  'local name': Words.nullable(),
  text: Words,
  speaker: Words.nullable(),
  'speaker.role': Words.nullable(),
};

/**
 * Why a field cannot be set to a value, in a few words that say what was expected.
 *
 * @param kind key of the field; for a date `date.value`, for a foreign name `local name`
 * @returns nothing where it can
 */
export function wrongValue(kind: string, value: unknown): string | undefined {
  const checked = SCHEMAS[kind]!.safeParse(value);
  return checked.success ? undefined : checked.error.issues[0]!.message.replace(/^Invalid (?:option|input): /, '');
}
