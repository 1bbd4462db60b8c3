const TAIL_MARK = 0x06054b50;
const ENTRY_MARK = 0x02014b50;
const TAIL_SIZE = 22;
const ENTRY_SIZE = 46;
/** 1 January 1980, 00:00: the first moment the format can name. */
const FIRST_TIME = 0x00210000;

/**
 * Sets the time of every part of an archive to the same moment, in place, so that equal contents are equal bytes.
 * Throws RangeError where the archive is not one this program wrote itself: without a comment and whole.
 */
export function stillZip(bytes: Buffer): Buffer {
  const tail = bytes.length - TAIL_SIZE;
  if (tail < 0 || bytes.readUInt32LE(tail) !== TAIL_MARK) throw new RangeError("not an archive");
  const count = bytes.readUInt16LE(tail + 10);
  let at = bytes.readUInt32LE(tail + 16);
  for (let entry = 0; entry < count; entry += 1) {
    if (bytes.readUInt32LE(at) !== ENTRY_MARK) throw new RangeError("the directory is broken");
    bytes.writeUInt32LE(FIRST_TIME, at + 12);
    bytes.writeUInt32LE(FIRST_TIME, bytes.readUInt32LE(at + 42) + 10);
    const lengths = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field));
    at += ENTRY_SIZE + lengths.reduce((sum, length) => sum + length, 0);
  }
  return bytes;
}
