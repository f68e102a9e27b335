import { createHash } from 'node:crypto';

/**
 * The weights file, little-endian: 4 bytes magic `BTNL`, uint32 version, uint32 length of the header,
 * the header (JSON, UTF-8: whatever is small, and the layout of the sections), the sections one after
 * another, and at the very end the SHA-256 of all that came before. A section is stored as it is (`bytes`), or, for
 * weights, as pairs of the number of zeros before a weight and the weight, both LEB128, the weight zigzag (`weights`).
 */
const MAGIC = 0x4c4e5442;
const VERSION = 2;
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
  /** Bytes that are kept as they are. */
  bytes: Record<string, Uint8Array>;
  /** Weights, most of them zero. */
  weights: Record<string, Int16Array>;
}

interface SectionLayout {
  name: string;
  /** Bytes in the file. */
  stored: number;
  /** Bytes or weights when unpacked. */
  length: number;
  encoding: 'bytes' | 'weights';
}

/** Packs header and sections into the bytes of a weights file. */
export function packWeights<Header>({ header, bytes, weights }: WeightsFile<Header>): Buffer {
  const layout: SectionLayout[] = [];
  const parts: Uint8Array[] = [];
  const put = (name: string, part: Uint8Array, length: number, encoding: SectionLayout['encoding']): void => {
    layout.push({ name, stored: part.length, length, encoding });
    parts.push(part);
  };
  for (const [name, section] of Object.entries(bytes)) put(name, section, section.length, 'bytes');
  for (const [name, section] of Object.entries(weights)) put(name, encode(section), section.length, 'weights');
  const json = Buffer.from(JSON.stringify({ header, layout }), 'utf8');
  const head = Buffer.alloc(12);
  head.writeUInt32LE(MAGIC, 0);
  head.writeUInt32LE(VERSION, 4);
  head.writeUInt32LE(json.length, 8);
  const body = Buffer.concat([head, json, ...parts]);
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
  const { header, layout } = JSON.parse(body.toString('utf8', 12, start)) as {
    header: Header;
    layout: SectionLayout[];
  };
  const file: WeightsFile<Header> = { header, bytes: {}, weights: {} };
  let at = start;
  for (const { name, stored, length, encoding } of layout) {
    const part = body.subarray(at, at + stored);
    if (encoding === 'weights') file.weights[name] = decode(part, length);
    else file.bytes[name] = part;
    at += stored;
  }
  return file;
}

function encode(section: Int16Array): Buffer {
  const out = Buffer.alloc(8 * section.reduce((count, weight) => count + Number(weight !== 0), 0));
  let at = 0;
  const put = (value: number): void => {
    for (; value > 127; value >>>= 7) out[at++] = (value & 127) | 128;
    out[at++] = value;
  };
  let last = -1;
  section.forEach((weight, cell) => {
    if (weight === 0) return;
    put(cell - last - 1);
    put(((weight << 1) ^ (weight >> 31)) >>> 0);
    last = cell;
  });
  return out.subarray(0, at);
}

function decode(bytes: Uint8Array, length: number): Int16Array {
  const section = new Int16Array(length);
  let at = 0;
  const take = (): number => {
    let value = 0;
    let shift = 0;
    for (; bytes[at]! > 127; shift += 7) value |= (bytes[at++]! & 127) << shift;
    return value | (bytes[at++]! << shift);
  };
  for (let cell = -1; at < bytes.length;) {
    cell += take() + 1;
    const zigzag = take();
    section[cell] = (zigzag >>> 1) ^ -(zigzag & 1);
  }
  return section;
}
