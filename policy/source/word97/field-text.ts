/** Ends a cell, and behind the last cell its row. */
export const CELL = '\u0007'

const FIELD = { begin: '\u0013', result: '\u0014', end: '\u0015' } as const
const PLAIN: Readonly<Record<string, string>> = {
  '\u000b': '\n',
  '\u001e': '-',
  '\u00a0': ' ',
  '\t': ' ',
}

/** Text as it is shown: instructions of fields and marks of pictures left out. */
export class FieldText {
  private readonly open: boolean[] = []
  private text = ''

  push(sign: string): void {
    if (sign === FIELD.begin) this.open.push(true)
    else if (sign === FIELD.result) {
      if (this.open.length > 0) this.open[this.open.length - 1] = false
    } else if (sign === FIELD.end) this.open.pop()
    else if (!this.open.includes(true)) this.text += PLAIN[sign] ?? (sign >= ' ' ? sign : '')
  }

  /** What was shown since the last call; undefined when a paragraph ends inside an instruction. */
  take(): string | undefined {
    const { text } = this
    this.text = ''
    return text === '' && this.open.includes(true) ? undefined : text
  }
}
