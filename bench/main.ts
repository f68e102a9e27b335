import { readdirSync } from 'node:fs';

/** What a file bench/<room>.ts exports as `default`: runs its measurements and prints them. */
export type RoomBench = () => Promise<void>;

/** `npm run bench [-- room …]`: every file beside this one is a room's bench. */
const rooms = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.ts') && name !== 'main.ts')
  .map((name) => name.slice(0, -'.ts'.length))
  .sort();
const wanted = process.argv.slice(2);
const unknown = wanted.filter((room) => !rooms.includes(room));
if (unknown.length > 0) {
  console.error(`No bench ${unknown.join(', ')}. There are: ${rooms.join(', ')}.`);
  process.exitCode = 2;
} else {
  for (const room of wanted.length > 0 ? wanted : rooms) {
    console.log(`\n# ${room}\n`);
    const { default: bench } = (await import(`./${room}.ts`)) as { default: RoomBench };
    await bench();
  }
}
