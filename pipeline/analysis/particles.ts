/** Particles of separable verbs, longest first: where `ge` may stand inside a participle. */
export const PARTICLES: readonly string[] =
  'tegemoet thuis gevangen samen bijeen terecht achterna binnen buiten teleur tegen terug tussen verder voort vooruit voorbij voorop voor achter omhoog omlaag opnieuw opeen open onder over neer langs klaar kennis gelijk goed gade deel door vrij vast uiteen weder weer waar weg uit toe stil rond plaats mis mede mee los leeg heen hoog ineen inzake in hard goed flauw dood dicht bloot bij bekend af aan adem op om na'
    .split(' ')
    .sort((a, b) => b.length - a.length);
