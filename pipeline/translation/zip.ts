import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** 1980-01-01 00:00 in DOS time: an archive of the same files is the same bytes. */
const EPOCH = 0x00210000;
const UTF8_NAMES = 0x0800;

/** A ZIP archive (PKWARE APPNOTE 6.3, deflate, no encryption) of small files. */
export function writeZip(files: ReadonlyMap<string, string>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of files) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes, { level: 9 });
    const path = Buffer.from(name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(LOCAL, 0);
    writeEntry(local, 4, bytes, packed, path);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(CENTRAL, 0);
    central.writeUInt16LE(20, 4);
    writeEntry(central, 6, bytes, packed, path);
    central.writeUInt32LE(offset, 42);
    parts.push(local, path, packed);
    directory.push(central, path);
    offset += local.length + path.length + packed.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(files.size, 8);
  end.writeUInt16LE(files.size, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...directory, end]);
}

function writeEntry(header: Buffer, at: number, bytes: Buffer, packed: Buffer, path: Buffer): void {
  header.writeUInt16LE(20, at);
  header.writeUInt16LE(UTF8_NAMES, at + 2);
  header.writeUInt16LE(8, at + 4);
  header.writeUInt32LE(EPOCH, at + 6);
  header.writeUInt32LE(crc32(bytes), at + 10);
  header.writeUInt32LE(packed.length, at + 14);
  header.writeUInt32LE(bytes.length, at + 18);
  header.writeUInt16LE(path.length, at + 22);
}

/** An archive is a ZIP by its first bytes. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes.length >= 22 && Buffer.from(bytes.buffer, bytes.byteOffset, 4).readUInt32LE(0) === LOCAL;
}

/**
 * The files of a ZIP archive by name, or why it cannot be read. Nothing is unpacked beyond `limit` bytes
 * in all, so a small archive cannot fill the memory; names are only names, never paths to write to.
 */
export function readZip(archive: Uint8Array, limit: number): Map<string, Uint8Array> | string {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  try {
    if (end < 0) return 'The archive is cut off.';
    const count = bytes.readUInt16LE(end + 10);
    const files = new Map<string, Uint8Array>();
    let at = bytes.readUInt32LE(end + 16);
    let left = limit;
    for (let index = 0; index < count; index += 1) {
      if (bytes.readUInt32LE(at) !== CENTRAL) return 'The directory of the archive is broken.';
      const method = bytes.readUInt16LE(at + 10);
      const packed = bytes.readUInt32LE(at + 20);
      const nameLength = bytes.readUInt16LE(at + 28);
      const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
      const local = bytes.readUInt32LE(at + 42);
      at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
      if (name.endsWith('/')) continue;
      const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
      const data = bytes.subarray(from, from + packed);
      if (method !== 0 && method !== 8) return `${name} is packed in a way that is not known.`;
      const content = method === 0 ? data : inflateRawSync(data, { maxOutputLength: Math.max(1, left) });
      left -= content.length;
      if (left < 0) return `The archive unpacks to more than ${limit} bytes.`;
      files.set(name, content);
    }
    return files;
  } catch (error) {
    return error instanceof RangeError && /larger than|maxOutputLength/i.test(error.message)
      ? `The archive unpacks to more than ${limit} bytes.`
      : 'The archive is broken.';
  }
}
