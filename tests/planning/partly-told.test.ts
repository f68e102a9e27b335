import { expect, test } from 'vitest';
import { planDocuments } from '../../pipeline/planning/plan-documents.ts';
import { documentOf } from '../support/document.ts';
import { extractionOf } from '../support/facts.ts';

const FIRE = 'Bij een brand in Breda zijn zondag twee mensen gewond geraakt.';

test.each([
  // a clause that no frame says
  ['Bij de brand raakten zondag twee mensen gewond en wauwelde de buurt nog urenlang over het voorval.', true],
  // what closes it, what stands in brackets, what belongs to a noun
  ['De politie heeft twaalf mannen in Breda aangehouden, onder wie enkelen in het buitenland.', true],
  ['De politie heeft twaalf mannen in Breda aangehouden (de meeste in Ede).', true],
  ['Door blikseminslag bij een paardenconcours in Den Ham zijn zaterdag veertien mensen lichtgewond geraakt.', true],
  // who says so is told with the fact
  [`${FIRE.slice(0, -1)}, zo meldt de Veiligheidsregio Midden- en West-Brabant.`, undefined],
  [FIRE, undefined],
  // what they want is told with who says so
  ['De huurders zeggen dat zij willen verhuizen.', undefined],
  // nothing of it is told
  ['De buurt wauwelde nog urenlang over het voorval in de Kerkstraat.', undefined],
])('%s: facts tell it but for another matter: %s', (text, expected) => {
  expect(extractionOf(text).statements[0]?.tellsMore).toBe(expected);
});

test('of a sentence that a fact tells in part the rest is told with it, or is listed as untold', () => {
  const partly =
    'De politie heeft maandag een man van 30 aangehouden en de buurt wauwelde nog urenlang over het voorval.';
  const text = `${FIRE} ${partly} De brandweer is nog met twintig mensen ter plaatse.`;
  const extraction = extractionOf(text);
  const statement = extraction.statements.find((one) => one.text === partly)!;
  const planned = planDocuments(documentOf(text, { published: '2026-11-20' }), extraction, { words: 80 });
  expect(JSON.stringify(planned.summary)).toContain(statement.id);
  expect(planned.untold.map(({ id }) => id)).not.toContain(statement.id);

  const short = planDocuments(documentOf(text, { published: '2026-11-20' }), extraction, { words: 15 });
  const told = JSON.stringify([short.summary, short.pressBrief]);
  expect(told.includes(statement.id) || short.untold.some(({ id }) => id === statement.id)).toBe(true);
});
