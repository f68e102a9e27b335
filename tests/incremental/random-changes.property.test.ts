import fc from 'fast-check';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildFolders } from '../../pipeline/build.ts';
import { appendCorrections, dropLastCorrection } from '../../pipeline/corrections/append-corrections.ts';
import { proposeCorrection } from '../../pipeline/corrections/propose.ts';
import { readCorrections } from '../../pipeline/corrections/read-corrections.ts';
import { targetsOf } from '../../pipeline/corrections/targets.ts';
import { extractArticle } from '../../pipeline/run.ts';
import { readSourceFolder } from '../../pipeline/source-folder.ts';
import { context as full } from '../support/correct.ts';

const context = { ...full, languages: ['nl', 'fr'] };

// no disk to wait for, where there is a file system in memory
const home = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'brieftaal-random-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const SENTENCES = [
  (count: number) => `De politie heeft in Zwolle ${count} fietsen gevonden.`,
  (count: number) => `De douane heeft ${count} kilo cocaïne onderschept.`,
  () => '“Wij zijn blij”, zegt Anna de Vries, burgemeester van Zwolle.',
  (count: number) => `De ${count} vrijwilligers van Anna de Vries dragen een gele trui.`,
  (count: number) => `De schade bedraagt ${count} miljoen euro.`,
];
const FIELDS = [
  'value',
  'approximation',
  'name',
  'role',
  'names.en',
  'text',
  'speaker',
  'state',
  'polarity',
  'certainty',
];
const VALUES = [
  '7',
  '4500',
  'about',
  'more-than',
  'Anne de Vriest',
  'Kampen',
  'wethouder',
  'Heel andere woorden.',
  'rejected',
  'extracted',
  'negated',
  'alleged',
  'null',
];

type Change =
  | { kind: 'edit'; sentence: number; count: number }
  | { kind: 'drop' | 'move'; sentence: number }
  | { kind: 'correct'; target: number; field: number; value: number }
  | { kind: 'add' | 'title' | 'undo' | 'release' | 'translate' | 'scribble' | 'lose' };

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant('edit' as const), sentence: fc.nat(4), count: fc.integer({ min: 2, max: 9000 }) }),
  fc.record({ kind: fc.constantFrom('drop' as const, 'move' as const), sentence: fc.nat(4) }),
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('correct' as const),
      target: fc.nat(30),
      field: fc.nat(FIELDS.length - 1),
      value: fc.nat(VALUES.length - 1),
    }),
  },
  fc.record({
    kind: fc.constantFrom(
      'add' as const,
      'title' as const,
      'undo' as const,
      'release' as const,
      'translate' as const,
      'scribble' as const,
      'lose' as const,
    ),
  }),
);

/** A source folder that changes, and its outputs as an editor has them. */
class Desk {
  private readonly folder: string;
  private readonly out: string;
  private text: string[] = SENTENCES.map((sentence, index) => sentence(100 + index));

  constructor(private readonly place: string) {
    this.folder = join(place, 'sources', 'bericht');
    this.out = join(place, 'out');
    mkdirSync(this.folder, { recursive: true });
    this.save();
  }

  async apply(step: Change): Promise<void> {
    switch (step.kind) {
      case 'edit':
        this.text[step.sentence % this.text.length] = SENTENCES[step.sentence]!(step.count);
        return this.save();
      case 'drop':
        if (this.text.length > 2) this.text.splice(step.sentence % this.text.length, 1);
        return this.save();
      case 'move':
        this.text.push(...this.text.splice(step.sentence % this.text.length, 1));
        return this.save();
      case 'scribble':
        return appendFileSync(join(this.out, 'bericht', 'nl', 'summary.md'), 'met de hand');
      case 'lose':
        return rmSync(join(this.out, 'bericht', 'fr', 'press-brief.md'), { force: true });
      case 'undo': {
        const yaml = existsSync(this.yaml) ? dropLastCorrection(readFileSync(this.yaml, 'utf8')) : undefined;
        return yaml === undefined ? undefined : writeFileSync(this.yaml, yaml);
      }
      case 'release': {
        const corrections = existsSync(this.yaml)
          ? readCorrections(readFileSync(this.yaml, 'utf8'), '').corrections.length
          : 0;
        const release = { revision: 1, on: '2026-03-03', corrections, documents: {} };
        return writeFileSync(join(this.folder, 'history.json'), JSON.stringify({ version: 1, releases: [release] }));
      }
      case 'translate': {
        const path = join(this.out, 'bericht', 'translation', 'nl-fr.xlf');
        const xliff = readFileSync(path, 'utf8').replace(/<target[^>]*\/>/g, '<target state="final">Texte</target>');
        return writeFileSync(join(this.folder, 'translations.fr.xlf'), xliff);
      }
      default:
        return this.correct(step);
    }
  }

  /** Builds what must be built here, and everything anew elsewhere. */
  async build(): Promise<{ here: [string, string][]; anew: [string, string][] }> {
    await buildFolders([this.folder], context, { out: this.out, shared: 'same' });
    const other = join(this.place, 'anew');
    rmSync(other, { recursive: true, force: true });
    await buildFolders([this.folder], context, { out: other });
    return { here: filesOf(this.out), anew: filesOf(other) };
  }

  private correct(step: Change): void {
    const { source } = readSourceFolder(this.folder, context.languages);
    if (!source) return;
    const { document, extraction } = extractArticle(source.document, context.lexicon, source.corrections).standing();
    const targets = targetsOf(extraction);
    const edit =
      step.kind === 'correct'
        ? { target: targets[step.target % targets.length]!.id, field: FIELDS[step.field]!, now: VALUES[step.value]! }
        : step.kind === 'add'
          ? { target: 'article', field: 'sentence', now: 'Ook zijn 12 auto’s gevonden.' }
          : { target: 'title', field: 'text', now: 'Een andere kop' };
    const about = { on: '2026-03-04', reason: 'Nageteld', notice: 'correction' as const };
    const proposed = proposeCorrection(document, extraction, edit, about);
    // what the field cannot have is refused, and nothing is written
    if (typeof proposed === 'string') return;
    const yaml = existsSync(this.yaml) ? readFileSync(this.yaml, 'utf8') : undefined;
    writeFileSync(this.yaml, appendCorrections(yaml, [proposed]));
  }

  private save(): void {
    writeFileSync(
      join(this.folder, 'article.md'),
      `---\ntitle: Politie vindt 100 fietsen\npublished: 2026-03-02\n---\n\n${this.text.join(' ')}\n`,
    );
  }

  private get yaml(): string {
    return join(this.folder, 'corrections.yaml');
  }
}

function filesOf(folder: string): [string, string][] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort()
    .map((path) => [path, readFileSync(join(folder, path), 'utf8')]);
}

describe('any run of edits and corrections', () => {
  it('leaves what a clean build makes, byte for byte, 300 times', async () => {
    let made = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 10, maxLength: 10 }), async (changes) => {
        const place = mkdtempSync(join(home, 'run-'));
        const desk = new Desk(place);
        await desk.build();
        for (const step of changes) {
          await desk.apply(step);
          const { here, anew } = await desk.build();
          // what cannot be built leaves the set that stood there
          if (anew.length > 0) expect(here).toEqual(anew);
          if (anew.length > 0) made += 1;
        }
        rmSync(place, { recursive: true });
      }),
      { numRuns: 36, endOnFailure: true },
    );
    // the others could not be built: a correction no longer fits its source
    expect(made).toBeGreaterThanOrEqual(300);
  });

  it('renames nothing that it does not touch', () => {
    const idsOf = (text: readonly string[]): Map<string, string> => {
      const place = mkdtempSync(join(home, 'ids-'));
      mkdirSync(join(place, 'bericht'));
      writeFileSync(join(place, 'bericht', 'article.md'), `${text.join(' ')}\n`);
      const { source } = readSourceFolder(join(place, 'bericht'), ['nl']);
      rmSync(place, { recursive: true });
      const { extraction } = extractArticle(source!.document, context.lexicon);
      return new Map(targetsOf(extraction).map(({ id, kind, evidence }) => [`${kind} ${evidence}`, id]));
    };
    const all = SENTENCES.map((sentence, index) => sentence(100 + index));
    const before = idsOf(all);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 2 }), (some) => {
        for (const [what, id] of idsOf(some))
          if (before.has(what)) expect([what, id]).toEqual([what, before.get(what)]);
      }),
      { numRuns: 40 },
    );
  });
});
