const SHIFTED = /~\{((?:[\x21-\x77][\x21-\x7e])*)(?:~\}|(?=\n)|$)/g
const FEWEST_PAIRS = 4

/** True for text in HZ (RFC 1843), which writes GB 2312 in seven bits between `~{` and `~}`. */
export function isHz(text: string): boolean {
  const found = /~\{((?:[\x21-\x77][\x21-\x7e])+)~\}/.exec(text)
  if (found === null || /[^\0-\x7f]/.test(text)) return false
  const pairs = [...text.matchAll(SHIFTED)].reduce((sum, [, run = '']) => sum + run.length / 2, 0)
  return pairs >= FEWEST_PAIRS
}

function chinese(run: string): string {
  const bytes = Uint8Array.from(run, (sign) => sign.charCodeAt(0) | 0x80)
  return new TextDecoder('gb18030').decode(bytes)
}

/** Text in HZ as Unicode. */
export function decodedHz(text: string): string {
  return text
    .replace(SHIFTED, (_, run: string) => chinese(run))
    .replace(/~\n/g, '')
    .replaceAll('~~', '~')
}
