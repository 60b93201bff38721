import { SaxesParser } from 'saxes'
import type { ListLevel } from '../lists/list-counter.ts'

/** The levels of the lists of a document by the names of their styles. */
export type ListStyles = ReadonlyMap<string, ReadonlyMap<number, ListLevel>>

/** Formats of numbers by what they begin with (ODF 1.3 part 3, 19.500), named as in ECMA-376 part 1, 17.18.59. */
const FORMATS: Readonly<Record<string, string>> = {
  '': 'none',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  一: 'chineseCounting',
  '①': 'decimalEnclosedCircle',
  甲: 'ideographTraditional',
  子: 'ideographZodiac',
}
const DEEPEST = 9

function numbered(level: number, attributes: Readonly<Record<string, string>>): ListLevel {
  const format = FORMATS[attributes['style:num-format']?.[0] ?? ''] ?? 'decimal'
  const shown = Number(attributes['text:display-levels'] ?? 1) || 1
  const first = Math.max(1, level - shown + 1)
  const counters = Array.from({ length: level - first + 1 }, (_, at) => `%${first + at}`)
  const [prefix, suffix] = [attributes['style:num-prefix'], attributes['style:num-suffix']]
  const start = Number(attributes['text:start-value'] ?? 1)
  return { format, text: `${prefix ?? ''}${counters.join('.')}${suffix ?? ''}`, start }
}

/** Reads the styles of lists of a part of a document into those read before. */
export function readListStyles(xml: string, styles: Map<string, Map<number, ListLevel>>): void {
  let levels = new Map<number, ListLevel>()
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'text:list-style') {
      levels = new Map()
      styles.set(attributes['style:name'] ?? '', levels)
    }
    const level = Number(attributes['text:level'])
    if (!(level >= 1 && level <= DEEPEST)) return
    if (name === 'text:list-level-style-number') levels.set(level - 1, numbered(level, attributes))
    else if (name === 'text:list-level-style-bullet') {
      levels.set(level - 1, { format: 'bullet', text: '', start: 1 })
    }
  })
  parser.write(xml).close()
}
