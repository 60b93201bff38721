/** Parts of a JPEG that say where, when and with what it was taken: EXIF, XMP, IPTC and comments. */
const told = (marker: number): boolean => (marker >= 0xe1 && marker <= 0xef) || marker === 0xfe
/** Parts of a PNG that do. */
const toldChunks = new Set(['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME'])

/** The picture without what it says of whoever took it; what is neither JPEG nor PNG stays as it is. */
export function withoutOrigin(content: Buffer): Buffer {
  if (content.readUInt16BE(0) === 0xffd8) return ofJpeg(content)
  return content.subarray(1, 4).toString('latin1') === 'PNG' ? ofPng(content) : content
}

function ofJpeg(content: Buffer): Buffer {
  const kept = [content.subarray(0, 2)]
  let at = 2
  while (at + 4 <= content.length && content[at] === 0xff) {
    const marker = content[at + 1]!
    // The picture itself follows: nothing after it is a segment.
    if (marker === 0xda) break
    const end = at + 2 + content.readUInt16BE(at + 2)
    if (!told(marker)) kept.push(content.subarray(at, end))
    at = end
  }
  return Buffer.concat([...kept, content.subarray(at)])
}

function ofPng(content: Buffer): Buffer {
  const kept = [content.subarray(0, 8)]
  let at = 8
  while (at + 12 <= content.length) {
    const end = at + 12 + content.readUInt32BE(at)
    if (!toldChunks.has(content.toString('latin1', at + 4, at + 8)))
      kept.push(content.subarray(at, end))
    at = end
  }
  return Buffer.concat(kept)
}
