import type { Token } from '../../model/token.ts';
import type { Match } from './name-match.ts';

const BODY =
  /^\p{Ll}{3,}(?:federatie|vereniging|organisatie|koepel|platform|verbond|hulp|centrum|fonds|alliantie|coalitie|unie|instituut|beweging|bescherming|bond)$/u;
const LAND = /^(?:Nederland|België|Vlaanderen|Europa|International)$/;
const ARTICLE = /^(?:de|het|een|deze|die|dit|dat|onze|hun|geen|elke)$/i;

/**
 * Patiëntenfederatie Nederland, slachtofferhulp Nederland in small letters: a body with its land. Where a clause with
 * its verb at the end opens with the body, the land may be the object (dat de wielerbond Nederland uitsluit).
 */
export function nationalBody(tokens: readonly Token[], at: number): Match | undefined {
  if (!BODY.test(tokens[at]!.text) || !LAND.test(tokens[at + 1]?.text ?? '')) return undefined;
  const outer = tokens[at - 2];
  const isOpen = ARTICLE.test(tokens[at - 1]?.text ?? '') && outer !== undefined && outer.upos !== 'ADP';
  return isOpen ? undefined : { first: at, last: at + 1, type: 'organisation' };
}
