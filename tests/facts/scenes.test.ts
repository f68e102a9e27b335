import { expect, test } from 'vitest';
import { extractionOf } from '../support/facts.ts';

/** What the last fact of a text leans on, and the other sentences that would do. */
function grounds(text: string): string[] {
  const { facts } = extractionOf(text);
  const fact = facts.at(-1)!;
  return [fact.leans, ...(fact.grounds ?? [])].flatMap((span) => (span ? [span.text] : []));
}

/** Where and when somebody was hurt a paragraph says once, until it speaks of another town, road, day or event. */
test.each([
  ['In Ede botsten twee treinen. De ravage was groot. Drie mensen raakten gewond.', true],
  ['In Ede botsten twee treinen. In Ede wauwelde het. Drie mensen raakten gewond.', true],
  ['In Ede botsten twee treinen. Het ongeluk wauwelde om negen uur. Drie mensen raakten gewond.', true],
  ['In Ede botsten twee treinen. De politie van Breda wauwelde. Drie mensen raakten gewond.', true],
  ['Zondag botsten er twee treinen. De treinen reden zondag hard. Drie mensen raakten gewond.', true],
  ['De trein wauwelde. In Breda was het druk. Drie mensen raakten gewond.', true],
  ['In Ede botsten twee treinen. In Breda wauwelde het. Drie mensen raakten gewond.', false],
  ['In Ede botsten twee treinen. Op de A12 wauwelde het. Drie mensen raakten gewond.', false],
  ['In Ede botsten zondag twee treinen. Maandag wauwelde het. Drie mensen raakten gewond.', false],
  ['In Ede botsten twee treinen. Elders wauwelde het. Drie mensen raakten gewond.', false],
  ['In Ede botsten twee treinen. Tijdens een demonstratie wauwelde het. Drie mensen raakten gewond.', false],
])('%s', (text, isOpener) => {
  const [opener] = text.split('. ');
  const words = grounds(text);
  expect(words.length).toBeGreaterThan(0);
  expect(words.some((span) => span.startsWith(opener!))).toBe(isOpener);
});

const HEAD = 'In Ede zijn zondag twee mannen aangehouden na een brand.';

/** Who “the suspects” are the head of the report says, or whoever has brought in others since. */
test.each([
  [`${HEAD}\n\nHet was druk.\n\nDe verdachten zitten vast.`, HEAD],
  [
    `${HEAD}\n\nIn Breda zijn drie vrouwen opgepakt.\n\nDe verdachten zitten vast.`,
    'In Breda zijn drie vrouwen opgepakt.',
  ],
  // one of them is nobody else; but one suspect he may be
  [`${HEAD}\n\nEen van hen wauwelde.\n\nDe verdachten zitten vast.`, HEAD],
  [`${HEAD}\n\nEen van hen wauwelde.\n\nDe verdachte zit vast.`, 'Een van hen wauwelde.'],
  // at another event there may be others
  [`${HEAD}\n\nOok bij een overval was het raak.\n\nDe verdachten zitten vast.`, undefined],
])('%s', (text, words) => {
  const found = grounds(text);
  if (words) expect(found).toContain(words);
  else expect(found).not.toContain(HEAD);
});

/** What “the” names again is known from each sentence that has had its noun since it came in. */
test.each([
  [
    'Het was druk. In Ede wauwelden chauffeurs. De chauffeurs waren moe. De chauffeurs zijn ontslagen.',
    ['In Ede wauwelden chauffeurs.', 'De chauffeurs waren moe.'],
  ],
  // three others came in since
  [
    'Het was druk. In Ede wauwelden chauffeurs. Er kwamen drie chauffeurs bij. De chauffeurs waren moe. De chauffeurs zijn ontslagen.',
    ['Er kwamen drie chauffeurs bij.', 'De chauffeurs waren moe.'],
  ],
])('%s', (text, sentences) => {
  expect([...new Set(grounds(text))].sort()).toEqual([...sentences].sort());
});

/** Whose turnover it is the nearest sentence says that names a body. */
test.each([
  [
    'Shell heeft een goed jaar gehad. Het was druk bij Shell. De omzet daalde met 3 procent.',
    'Het was druk bij Shell.',
  ],
  ['Shell heeft een goed jaar gehad. Het was druk. De omzet daalde met 3 procent.', 'Shell heeft een goed jaar gehad.'],
  [
    'Shell heeft een goed jaar gehad. Het was druk bij Philips. De omzet daalde met 3 procent.',
    'Het was druk bij Philips.',
  ],
])('%s', (text, words) => {
  expect(new Set(grounds(text))).toEqual(new Set([words]));
});
