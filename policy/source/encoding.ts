type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5'

const SAMPLE = 256 * 1024
const COMMON =
  '的一是在和有为质量工作产品企业管理服务发展标准部门加强建设安全全市省的是產業務發標準為國'
const DAMAGE = /[\ufffd\ue000-\uf8ff\p{Cc}]/gu

function byMark(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Share of characters that text in this encoding would have, against those it would not. */
function plausibility(bytes: Uint8Array, encoding: Encoding): number {
  const text = new TextDecoder(encoding).decode(bytes.subarray(0, SAMPLE))
  let common = 0
  for (const sign of text) if (COMMON.includes(sign) || /[,。、;:]/.test(sign)) common++
  const damaged = text.replace(/[\t\n\r]/g, '').match(DAMAGE)?.length ?? 0
  return (common - damaged * 4) / Math.max(1, text.length)
}

function hasZeros(bytes: Uint8Array): boolean {
  return bytes.subarray(0, SAMPLE).includes(0)
}

function best(bytes: Uint8Array, encodings: readonly Encoding[]): Encoding {
  const scored = encodings.map((encoding) => ({ encoding, score: plausibility(bytes, encoding) }))
  return scored.reduce((a, b) => (b.score > a.score ? b : a)).encoding
}

/** The encoding of a text file: by its mark, by validity, else by how Chinese the result reads. */
export function encodingOf(bytes: Uint8Array): Encoding {
  const marked = byMark(bytes)
  if (marked !== undefined) return marked
  if (!hasZeros(bytes) && isUtf8(bytes)) return 'utf-8'
  if (bytes.length % 2 === 0 && hasZeros(bytes)) return best(bytes, ['utf-16le', 'utf-16be'])
  const candidates: Encoding[] = ['gb18030', 'big5']
  if (bytes.length % 2 === 0) candidates.push('utf-16le', 'utf-16be')
  return best(bytes, candidates)
}

/** A text file as text, without its byte order mark. */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes)
}
