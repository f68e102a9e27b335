import { createHash } from 'node:crypto';
import type { Release } from '../model/history.ts';

const DOCUMENT = /^[a-z]{2}\/(?:summary\.md|press-brief\.md|page\.html)$/;

/** SHA-256 of each document that readers see, by path inside the slug's folder. */
export function hashDocuments(files: ReadonlyMap<string, string>): Record<string, string> {
  const documents = [...files].filter(([path]) => DOCUMENT.test(path)).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    documents.map(([path, content]) => [path, createHash('sha256').update(content).digest('hex')]),
  );
}

/** How a document stands to what was last released. */
export interface DocumentChange {
  path: string;
  change: 'new' | 'changed' | 'removed';
}

/** What differs from the last release, by path. */
export function documentChanges(files: ReadonlyMap<string, string>, release: Release): DocumentChange[] {
  const now = hashDocuments(files);
  const paths = [...new Set([...Object.keys(release.documents), ...Object.keys(now)])].sort();
  return paths.flatMap((path): DocumentChange[] => {
    if (now[path] === release.documents[path]) return [];
    if (now[path] === undefined) return [{ path, change: 'removed' }];
    return [{ path, change: release.documents[path] === undefined ? 'new' : 'changed' }];
  });
}
