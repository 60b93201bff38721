/** Full-width ASCII and the ideographic space become half-width; length and offsets are unchanged. */
export function foldWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ')
}

/** What people type around a code: white space, zero-width marks, dashes, dots and underscores. */
const SEPARATORS = /[\s\u200b-\u200f\u2060\ufeff\-_.·•\u2010-\u2015\u2212]/g

/** Half-width, upper case, without separators. Look-alikes stay: changing them is only ever a suggestion. */
export function normaliseCode(raw: string): string {
  return foldWidth(raw).replace(SEPARATORS, '').toUpperCase()
}
