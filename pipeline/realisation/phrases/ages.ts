/** How old those of a phrase are (`age:47`, `age:23+25`), apart from its other modifiers. */
export function withoutAges(modifiers: readonly string[]): { ages: readonly number[]; rest: readonly string[] } {
  const said = modifiers.find((id) => id.startsWith(AGE));
  if (said === undefined) return { ages: [], rest: modifiers };
  return {
    ages: said.slice(AGE.length).split('+').map(Number),
    rest: modifiers.filter((id) => id !== said),
  };
}

const AGE = 'age:';
