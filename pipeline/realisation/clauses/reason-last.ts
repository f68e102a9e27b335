import { joinWords, sayPiece, type Clause, type Piece } from '../phrases/phrase.ts';

/** Words of a message that open a reason. */
const REASON =
  /^(?:because of|due to|as a result of|on account of|thanks to|on suspicion of|over(?= the |$)|en raison|à cause|à la suite|par suite|du fait|grâce)$/;
/** For what somebody is held: behind the deed, the place would be that of the deed. */
const GROUND = /^pour$/;
const HELD = /^(?:arrêter|procéder|opérer|placer|interpeller)$/;

/**
 * What a message has behind its verb, without the reason that closes it: where and when stand before why (the road
 * is closed near Amersfoort this weekend because of works).
 */
export function withoutReason(spec: Clause): { rest: readonly Piece[]; reason: string | undefined } {
  const { rest, time, place, adjuncts = [] } = spec;
  const words = rest.at(-2);
  const isReason =
    words?.kind === 'words' &&
    (REASON.test(words.text) || (HELD.test(spec.verb) && GROUND.test(words.text))) &&
    rest.at(-1)!.kind === 'phrase';
  const isBare = time === undefined && place === undefined && adjuncts.length === 0;
  if (!isReason || isBare) return { rest, reason: undefined };
  return { rest: rest.slice(0, -2), reason: joinWords(rest.slice(-2).map(sayPiece)) };
}
