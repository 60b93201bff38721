import { Unzlib } from 'fflate'
import { UnreadableDocument } from '../unreadable.ts'

const LARGEST = 64 * 1024 * 1024
const CHUNK = 64 * 1024
const DICTIONARY = 512
const PACKED = /\/(?:FlateDecode|Fl)\b/g
const PICTURE = /\/Subtype\s*\/Image\b/

/** The beginning of a stream's dictionary is behind the last `obj`. */
function dictionaryBefore(file: Buffer, at: number): string {
  const before = file.toString('latin1', Math.max(0, at - DICTIONARY), at)
  return before.slice(before.lastIndexOf('obj') + 1)
}

/** Stops as soon as a stream is unpacked too far; what cannot be unpacked is left to pdf.js. */
function unpack(packed: Uint8Array): void {
  let size = 0
  const unzlib = new Unzlib((chunk) => {
    size += chunk.length
    if (size > LARGEST) throw new UnreadableDocument('zip-bomb')
  })
  try {
    for (let at = 0; at < packed.length; at += CHUNK) {
      unzlib.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length)
    }
  } catch (error) {
    if (error instanceof UnreadableDocument) throw error
  }
}

/** Refuses a PDF whose streams swell out of proportion, before pdf.js unpacks them. @throws UnreadableDocument */
export function refuseSwelling(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = file.indexOf('stream'); at >= 0; ) {
    const end = file.indexOf('endstream', at + 6)
    if (end < 0) return
    const dictionary = dictionaryBefore(file, at)
    const packed = dictionary.match(PACKED)?.length ?? 0
    if (packed > 1) throw new UnreadableDocument('zip-bomb')
    // Only what is packed a hundredfold and more can swell so far.
    const swells = packed === 1 && !PICTURE.test(dictionary) && (end - at) * 1032 > LARGEST
    if (swells) unpack(file.subarray(file[at + 6] === 13 ? at + 8 : at + 7, end))
    at = file.indexOf('stream', end + 9)
  }
}
