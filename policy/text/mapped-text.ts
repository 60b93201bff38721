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

const CHUNK = 8192

function decode(units: Uint16Array): string {
  const parts: string[] = []
  for (let at = 0; at < units.length; at += CHUNK) {
    // Called with the array itself: spreading it makes a list of numbers first, eight times as slow.
    parts.push(Reflect.apply(String.fromCharCode, undefined, units.subarray(at, at + CHUNK)))
  }
  return parts.join('')
}

function grown<T extends Uint16Array | Int32Array>(array: T, empty: T): T {
  empty.set(array)
  return empty
}

/** Collects analysed characters together with the range of the source each was read from. */
export class MappedTextBuilder {
  readonly source: string
  length = 0
  private units: Uint16Array
  private starts: Int32Array
  private ends: Int32Array

  constructor(source: string) {
    this.source = source
    const size = source.length + 16
    this.units = new Uint16Array(size)
    this.starts = new Int32Array(size)
    this.ends = new Int32Array(size)
  }

  /** Adds one UTF-16 unit read from `source[start, end)`. */
  push(unit: number, start: number, end: number): void {
    if (this.length === this.units.length) this.grow()
    this.units[this.length] = unit
    this.starts[this.length] = start
    this.ends[this.length] = end
    this.length++
  }

  /** Lets the last character also stand for dropped source up to `end`, so that quotes keep it. */
  absorb(end: number): void {
    if (this.length > 0) this.ends[this.length - 1] = end
  }

  /** The last unit pushed, or 0 at the beginning. */
  last(): number {
    return this.length > 0 ? this.units[this.length - 1]! : 0
  }

  build(): MappedText {
    const { source } = this
    const text = decode(this.units.subarray(0, this.length))
    const starts = this.starts.subarray(0, this.length)
    const ends = this.ends.subarray(0, this.length)
    const span = (start: number, end: number): Span => {
      const from = start < starts.length ? starts[start]! : source.length
      return { start: from, end: end > start ? Math.max(from, ends[end - 1]!) : from }
    }
    const quote = (start: number, end: number): string => {
      const at = span(start, end)
      return source.slice(at.start, at.end)
    }
    return { text, source, span, quote }
  }

  private grow(): void {
    const size = this.units.length * 2
    this.units = grown(this.units, new Uint16Array(size))
    this.starts = grown(this.starts, new Int32Array(size))
    this.ends = grown(this.ends, new Int32Array(size))
  }
}
