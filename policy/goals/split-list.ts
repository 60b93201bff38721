const OPENERS = '“《(‘'
const CLOSERS = '”》)’'

/** Splits a list at its top level at any of `separators`: those inside quotes, titles and brackets do not count. */
export function splitList(text: string, separators: string): string[] {
  const items: string[] = []
  let [from, closer] = [0, '']
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!
    if (closer !== '') closer = sign === closer ? '' : closer
    else if (OPENERS.includes(sign)) closer = CLOSERS[OPENERS.indexOf(sign)]!
    else if (separators.includes(sign)) {
      addItem(items, text.slice(from, at))
      from = at + 1
    }
  }
  addItem(items, text.slice(from))
  return items
}

function addItem(items: string[], text: string): void {
  const item = text.trim()
  if (item !== '') items.push(item)
}
