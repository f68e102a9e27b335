import type { Message, Plan } from '../model/plan.ts';

/** A message with the part of the documents that it stands in. */
export interface PlacedMessage {
  message: Message;
  /** As a translator is told it. */
  place: string;
}

/** Every message of every document of the plan, in order; some stand in more than one place. */
export function messagesOf(plan: Plan): PlacedMessage[] {
  const { lead, quotes, background, figures } = plan.pressBrief;
  const placed = (place: string, messages: readonly Message[]): PlacedMessage[] =>
    messages.map((message) => ({ message, place }));
  return [
    ...placed('headline', [plan.headline]),
    ...placed(
      'summary',
      plan.summary.flat().flatMap((sentence) => sentence.messages),
    ),
    ...placed(
      'press brief, lead',
      lead.flatMap((sentence) => sentence.messages),
    ),
    ...placed(
      'press brief, background',
      background.flat().flatMap((sentence) => sentence.messages),
    ),
    ...placed('press brief, quotes', quotes),
    ...placed(
      'press brief, key figures',
      figures.map((figure): Message => ({ kind: 'fact', facts: [figure.fact], form: 'nominal' })),
    ),
  ];
}
