import { z } from 'zod';

/** One release: what was published, and when. */
export const Release = z.object({
  /** From 1, rising by one. */
  revision: z.int().positive(),
  on: z.iso.date(),
  /** How many corrections it holds: those that follow in corrections.yaml came after it. */
  corrections: z.int().nonnegative(),
  /** SHA-256 of each document, by path inside the slug's folder. */
  documents: z.record(z.string(), z.string()),
});
/** @see Release */
export type Release = z.infer<typeof Release>;

/** That an article was withdrawn: its outputs are a tombstone. */
export const Withdrawal = z.object({ on: z.iso.date(), reason: z.string().min(1) });
/** @see Withdrawal */
export type Withdrawal = z.infer<typeof Withdrawal>;

/** `sources/<slug>/history.json`: append-only, written by `release` and `withdraw` alone. */
export const History = z.object({
  version: z.literal(1),
  releases: z.array(Release),
  withdrawn: Withdrawal.optional(),
});
/** @see History */
export type History = z.infer<typeof History>;
