import { createHash } from 'node:crypto';

/**
 * The weights file, little-endian: 4 bytes magic `BTNL`, uint32 version, uint32 length of the header,
 * the header (JSON, UTF-8: whatever is small, and the length of each section), the sections one after
 * another, and at the very end the SHA-256 of all that came before.
 */
const MAGIC = 0x4c4e5442;
const VERSION = 1;
const CHECKSUM_BYTES = 32;

/** The weights file is damaged, of another version, or something else altogether. */
export class WeightsError extends Error {
  constructor(problem: string) {
    super(`Weights of the analyser: ${problem}`);
    this.name = 'WeightsError';
  }
}

/** Contents of a weights file. */
export interface WeightsFile<Header> {
  header: Header;
  sections: Record<string, Int8Array>;
}

/** Packs header and sections into the bytes of a weights file. */
export function packWeights<Header>({ header, sections }: WeightsFile<Header>): Buffer {
  const lengths = Object.fromEntries(Object.entries(sections).map(([name, section]) => [name, section.length]));
  const json = Buffer.from(JSON.stringify({ header, lengths }), 'utf8');
  const head = Buffer.alloc(12);
  head.writeUInt32LE(MAGIC, 0);
  head.writeUInt32LE(VERSION, 4);
  head.writeUInt32LE(json.length, 8);
  const body = Buffer.concat([
    head,
    json,
    ...Object.values(sections).map((section) => Buffer.from(section.buffer, section.byteOffset, section.length)),
  ]);
  return Buffer.concat([body, createHash('sha256').update(body).digest()]);
}

/** @throws WeightsError where the bytes are not a weights file of this version, whole */
export function unpackWeights<Header>(bytes: Buffer): WeightsFile<Header> {
  if (bytes.length < 12 + CHECKSUM_BYTES || bytes.readUInt32LE(0) !== MAGIC)
    throw new WeightsError('not a weights file');
  const version = bytes.readUInt32LE(4);
  if (version !== VERSION) throw new WeightsError(`version ${version}, expected ${VERSION}`);
  const body = bytes.subarray(0, bytes.length - CHECKSUM_BYTES);
  const checksum = createHash('sha256').update(body).digest();
  if (!checksum.equals(bytes.subarray(bytes.length - CHECKSUM_BYTES)))
    throw new WeightsError('the checksum does not match: the file is damaged');
  const start = 12 + bytes.readUInt32LE(8);
  const { header, lengths } = JSON.parse(body.toString('utf8', 12, start)) as {
    header: Header;
    lengths: Record<string, number>;
  };
  const sections: Record<string, Int8Array> = {};
  let at = start;
  for (const [name, length] of Object.entries(lengths)) {
    sections[name] = new Int8Array(body.buffer, body.byteOffset + at, length);
    at += length;
  }
  return { header, sections };
}
