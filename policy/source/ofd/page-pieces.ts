import { applied, type Matrix } from '../layout/matrix.ts'
import type { Piece, Ruling } from '../layout/page.ts'
import { numbers, offsets } from './numbers.ts'
import { pathRulings } from './path-rulings.ts'

/** A tag without its namespace. */
export interface OpenTag {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

interface TextObject {
  readonly matrix: Matrix
  readonly right: number
  readonly size: number
}

interface TextCode {
  readonly x: number
  readonly y: number
  readonly deltas: readonly number[]
}

const USUAL_SIZE = 5
/** Millimetres to points, the unit in which pages are laid out. */
const POINTS = 72 / 25.4
/** A step this many characters wide leaves a gap. */
const GAP = 1.9

function objectMatrix({ Boundary, CTM }: OpenTag['attributes']): Matrix {
  const [x = 0, y = 0] = numbers(Boundary)
  const [a, b, c, d, e, f] = CTM === undefined ? [1, 0, 0, 1, 0, 0] : numbers(CTM)
  const moved = [a ?? 1, b ?? 0, c ?? 0, d ?? 1, (e ?? 0) + x, (f ?? 0) + y].map(
    (number) => number * POINTS,
  )
  return moved as unknown as Matrix
}

/** Collects the text and the lines of a page of an OFD (GB/T 33190-2016, 8 and 11). */
export class PagePieces {
  readonly pieces: Piece[] = []
  readonly rulings: Ruling[] = []
  /** Ids of the templates that lie under the page. */
  readonly templates: string[] = []
  private object: TextObject | undefined
  private code: TextCode | undefined
  private path: Matrix | undefined
  private printed = ''

  open({ name, attributes }: OpenTag): void {
    if (name === 'TextObject') this.object = textObject(attributes)
    else if (name === 'Template') this.templates.push(attributes.TemplateID ?? '')
    else if (name === 'PathObject') this.path = objectMatrix(attributes)
    else if (name === 'AbbreviatedData') this.printed = ''
    else if (name === 'TextCode' && this.object !== undefined) {
      const [x = 0, y = 0] = [...numbers(attributes.X ?? '0'), ...numbers(attributes.Y ?? '0')]
      this.code = { x, y, deltas: offsets(attributes.DeltaX) }
      this.printed = ''
    }
  }

  /** Keeps the characters of the code or path that is open. */
  text(data: string): void {
    if (this.code !== undefined || this.path !== undefined) this.printed += data
  }

  close(name: string): void {
    if (name === 'TextObject') this.object = undefined
    else if (name === 'AbbreviatedData' && this.path !== undefined) {
      for (const ruling of pathRulings(this.printed, this.path)) this.rulings.push(ruling)
    } else if (name === 'PathObject') this.path = undefined
    else if (name === 'TextCode' && this.code !== undefined && this.object !== undefined) {
      this.endCode(this.code, this.object)
      this.code = undefined
    }
  }

  /** Cuts the text where the next character stands far off, as in the cells of a table. */
  private endCode({ x, y, deltas }: TextCode, object: TextObject): void {
    const signs = [...this.printed]
    const most = deltas.length > 0 ? 0 : object.right / POINTS - x
    let [text, from, at] = ['', x, x]
    for (const [index, sign] of signs.entries()) {
      text += sign
      const step = deltas[index]
      at += step ?? object.size
      if (step !== undefined && step > object.size * GAP) {
        this.keep(text, { x: from, y, width: at - step + object.size - from }, object)
        ;[text, from] = ['', at]
      }
    }
    const width = most > 0 && most < at - from ? most : at - from
    this.keep(text, { x: from, y, width }, object)
  }

  private keep(
    text: string,
    { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
    { matrix, size }: TextObject,
  ): void {
    const [a, b, c, d] = matrix
    const height = size * Math.hypot(c, d)
    this.pieces.push({ text, ...applied(matrix, x, y), width: width * Math.hypot(a, b), height })
  }
}

function textObject(attributes: OpenTag['attributes']): TextObject {
  const [, , width = 0] = numbers(attributes.Boundary)
  const size = Number(attributes.Size ?? USUAL_SIZE) || USUAL_SIZE
  return { matrix: objectMatrix(attributes), right: width * POINTS, size }
}
