import { decodedHz, isHz } from './hz.ts'

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5'

const SAMPLE = 256 * 1024
const COMMON = new Set(
  '的一是在和有为质量工作产品企业管理服务发展标准部门加强建设安全全市省的是產業務發標準為國質,。、;:，；：',
)
const DAMAGE = /[\ufffd\ue000-\uf8ff\p{Cc}]/gu
const DECLARED = /<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?\s*([a-z0-9_-]{3,20})/i
const LONE_RETURN = /\r(?!\n)/g

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
  for (const sign of text) if (COMMON.has(sign)) common++
  const damaged = text.replace(/[\t\n\r]/g, '').match(DAMAGE)?.length ?? 0
  return (common - damaged * 4) / Math.max(1, text.length)
}

function hasZeros(bytes: Uint8Array): boolean {
  return bytes.subarray(0, SAMPLE).includes(0)
}

/** The encoding in which the text reads best; of equals, the first. */
function best(bytes: Uint8Array, encodings: readonly Encoding[]): Encoding {
  const scored = encodings.map((encoding) => ({ encoding, score: plausibility(bytes, encoding) }))
  return scored.reduce((a, b) => (b.score > a.score ? b : a)).encoding
}

/** The encoding of a text file: by its mark, by validity, else by how Chinese the result reads. */
export function encodingOf(bytes: Uint8Array, first: readonly Encoding[] = []): Encoding {
  const marked = byMark(bytes)
  if (marked !== undefined) return marked
  if (hasZeros(bytes)) return best(bytes, ['utf-16le', 'utf-16be'])
  if (isUtf8(bytes)) return 'utf-8'
  // One damaged byte must not turn a whole UTF-8 file into nonsense, so that it is weighed too.
  const candidates: Encoding[] = [...first, 'gb18030', 'big5', 'utf-8']
  if (bytes.length % 2 === 0) candidates.push('utf-16le', 'utf-16be')
  return best(bytes, candidates)
}

function decoded(bytes: Uint8Array, encoding: Encoding): string {
  const text = new TextDecoder(encoding).decode(bytes)
  return (isHz(text) ? decodedHz(text) : text).replace(LONE_RETURN, '\n')
}

/** A text file as text, without its byte order mark; every kind of line end counts. */
export function decodeText(bytes: Uint8Array): string {
  return decoded(bytes, encodingOf(bytes))
}

function declared(bytes: Uint8Array): Encoding[] {
  const label = DECLARED.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 4096)))?.[1]
  if (label === undefined) return []
  if (/^gb|936/i.test(label)) return ['gb18030']
  return /^big5|950/i.test(label) ? ['big5'] : []
}

/** A web page as text. What it declares is weighed only where its bytes leave a doubt, for pages often declare wrongly. */
export function decodeHtml(bytes: Uint8Array): string {
  return decoded(bytes, encodingOf(bytes, declared(bytes)))
}

const JUDGED = 20_000
const HAN = '\u4dff'
const FEWEST_JUDGED = 1000
const SHARE_COMMON = 0.01
const SHARE_BLANK = 0.04

/** True for long text that no language would write: hardly a common character, hardly a blank. */
export function isNoise(text: string): boolean {
  const sample = text.slice(0, JUDGED)
  if (sample.length < FEWEST_JUDGED) return false
  let [common, blank] = [0, 0]
  for (const sign of sample) {
    if (sign > HAN && COMMON.has(sign)) common++
    else if (/\s/.test(sign)) blank++
  }
  return common < sample.length * SHARE_COMMON && blank < sample.length * SHARE_BLANK
}
