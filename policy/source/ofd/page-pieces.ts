import type { Piece } from '../pdf/page-lines.ts'

/** A tag without its namespace. */
export interface OpenTag {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

interface TextObject {
  readonly x: number
  readonly y: number
  readonly right: number
  readonly size: number
}

const USUAL_SIZE = 5

function numbers(printed: string | undefined): number[] {
  return (printed ?? '').trim().split(/\s+/).map(Number)
}

/** Collects the `TextCode`s of a page; millimetres from its top left corner become points that grow upwards. */
export class PagePieces {
  private readonly pieces: Piece[]
  private object: TextObject | undefined
  private code: { readonly x: number; readonly y: number } | undefined
  private printed = ''

  constructor(pieces: Piece[]) {
    this.pieces = pieces
  }

  open({ name, attributes }: OpenTag): void {
    if (name === 'TextObject') {
      const [x = 0, y = 0, width = 0] = numbers(attributes.Boundary)
      const size = Number(attributes.Size ?? USUAL_SIZE) || USUAL_SIZE
      this.object = { x, y, right: x + width, size }
    } else if (name === 'TextCode' && this.object !== undefined) {
      this.code = { x: Number(attributes.X ?? 0) || 0, y: Number(attributes.Y ?? 0) || 0 }
      this.printed = ''
    }
  }

  /** Keeps the characters of the code that is open. */
  text(data: string): void {
    if (this.code !== undefined) this.printed += data
  }

  close(name: string): void {
    if (name === 'TextObject') this.object = undefined
    if (name !== 'TextCode' || this.code === undefined || this.object === undefined) return
    const { x, y, right, size } = this.object
    const left = x + this.code.x
    const width = Math.max(right - left, 0) || this.printed.length * size
    this.pieces.push({ text: this.printed, x: left, y: -(y + this.code.y), width, height: size })
    this.code = undefined
  }
}
