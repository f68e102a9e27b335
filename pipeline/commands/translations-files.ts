import { readFileSync, statSync } from 'node:fs';
import { unplaced, type LocatedIssue } from '../text/locate-issue.ts';
import { MAX_LENGTH } from '../translation/xml-reader.ts';
import { isZip, readZip } from '../translation/zip.ts';

/** A file that came back, as text. */
export interface Returned {
  path: string;
  text: string;
}

/** The text of a file, or of each XLIFF and TMX file in an archive; or why it cannot be read. */
export function readReturned(path: string): Returned[] | LocatedIssue {
  try {
    if (!statSync(path).isFile()) return unplaced('source/unreadable', path, 'Expected a file.');
    // an archive or UTF-16 may hold more bytes than text
    if (statSync(path).size > MAX_LENGTH * 4) return unplaced('translation/file', path, 'The file is too large.');
    const bytes = readFileSync(path);
    if (!isZip(bytes)) return [{ path, text: decodeXml(bytes) }];
    const files = readZip(bytes, MAX_LENGTH * 4);
    if (typeof files === 'string') return unplaced('translation/file', path, files);
    const found = [...files].filter(([name]) => /\.(?:xlf|xliff|tmx)$/i.test(name));
    if (found.length === 0) return unplaced('translation/file', path, 'The archive holds no .xlf and no .tmx file.');
    return found.map(([name, content]) => ({ path: `${path}:${name}`, text: decodeXml(content) }));
  } catch (error) {
    if (error instanceof TypeError) return unplaced('translation/file', path, 'Expected UTF-8 or UTF-16.');
    return unplaced('source/missing', path, `Cannot be read: ${(error as Error).message}`);
  }
}

/** UTF-8, or UTF-16 where a byte order mark says so, as Windows tools write it. */
function decodeXml(bytes: Uint8Array): string {
  const mark = `${bytes[0]},${bytes[1]}`;
  const encoding = mark === '255,254' ? 'utf-16le' : mark === '254,255' ? 'utf-16be' : 'utf-8';
  const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  return encoding === 'utf-8' ? text : text.replace(/^(<\?xml[^>]*encoding=["'])UTF-16/i, '$1UTF-8');
}
