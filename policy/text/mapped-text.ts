import type { Span } from '../types.ts'

/** Text for analysis in which every character knows the range of the original it stands for. */
export interface MappedText {
  readonly text: string
  readonly source: string
  /** Range of the original behind `text[start, end)`; an empty range gives an empty span. */
  span(start: number, end: number): Span
  /** The original, unchanged, behind `text[start, end)`. */
  quote(start: number, end: number): string
}

/** The text of some units, lone surrogates kept; `fromCharCode` takes twenty times as long. */
function decode(units: Uint16Array): string {
  const { buffer, byteOffset, byteLength } = units
  return Buffer.from(buffer, byteOffset, byteLength).toString('utf16le')
}

function grown<T extends Uint16Array | Int32Array>(array: T, empty: T): T {
  empty.set(array)
  return empty
}

/** How units of the source are taken over: the form of each, and which forms are looked at one by one. */
interface Copying {
  readonly forms: Uint16Array
  readonly endsRun: (form: number) => boolean
}

/** Collects analysed characters together with the range of the source each was read from. */
export class MappedTextBuilder {
  readonly source: string
  length = 0
  private units: Uint16Array
  /** Where each unit was read from; undefined as long as every one stands at its own place in the source. */
  private starts: Int32Array | undefined
  private ends: Int32Array | undefined

  constructor(source: string) {
    this.source = source
    this.units = new Uint16Array(source.length + 16)
  }

  /** Adds one UTF-16 unit read from `source[start, end)`. */
  push(unit: number, start: number, end: number): void {
    if (this.length === this.units.length) this.grow()
    this.units[this.length] = unit
    const kept = this.starts === undefined && start === this.length && end === start + 1
    if (!kept) this.place(start, end)
    this.length++
  }

  /** Adds units of the source from `from` on, in their form, up to the first that is none of a run; gives its place. */
  copy(from: number, { forms, endsRun }: Copying): number {
    const { source } = this
    while (this.units.length - this.length < source.length - from) this.grow()
    const { units, length } = this
    let at = from
    for (; at < source.length; at++) {
      const unit = forms[source.charCodeAt(at)]!
      if (endsRun(unit)) break
      units[length + at - from] = unit
    }
    if (at > from && (this.starts !== undefined || from !== length)) this.placeRun(from, at)
    this.length += at - from
    return at
  }

  /** Lets the last character also stand for dropped source up to `end`, so that quotes keep it. */
  absorb(end: number): void {
    if (this.length === 0) return
    if (this.ends === undefined) this.keepPlaces()
    this.ends![this.length - 1] = end
  }

  /** The last unit pushed, or 0 at the beginning. */
  last(): number {
    return this.length > 0 ? this.units[this.length - 1]! : 0
  }

  build(): MappedText {
    const { source, starts, ends, length } = this
    const text = decode(this.units.subarray(0, length))
    const span = (start: number, end: number): Span => {
      const from = start < length ? (starts?.[start] ?? start) : source.length
      return { start: from, end: end > start ? Math.max(from, ends?.[end - 1] ?? end) : from }
    }
    const quote = (start: number, end: number): string => {
      const at = span(start, end)
      return source.slice(at.start, at.end)
    }
    return { text, source, span, quote }
  }

  private placeRun(from: number, to: number): void {
    if (this.starts === undefined) this.keepPlaces()
    const [starts, ends, shift] = [this.starts!, this.ends!, this.length - from]
    for (let at = from; at < to; at++) {
      starts[at + shift] = at
      ends[at + shift] = at + 1
    }
  }

  private place(start: number, end: number): void {
    if (this.starts === undefined) this.keepPlaces()
    this.starts![this.length] = start
    this.ends![this.length] = end
  }

  /** From here on the places are written down; up to here every unit is at its own. */
  private keepPlaces(): void {
    const size = this.units.length
    this.starts = new Int32Array(size)
    this.ends = new Int32Array(size)
    for (let at = 0; at < this.length; at++) {
      this.starts[at] = at
      this.ends[at] = at + 1
    }
  }

  private grow(): void {
    const size = this.units.length * 2
    this.units = grown(this.units, new Uint16Array(size))
    if (this.starts !== undefined) this.starts = grown(this.starts, new Int32Array(size))
    if (this.ends !== undefined) this.ends = grown(this.ends, new Int32Array(size))
  }
}
