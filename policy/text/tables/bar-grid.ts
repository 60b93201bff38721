import type { Line } from '../lines.ts'
import type { MappedText } from '../mapped-text.ts'

/** Lines down. */
export const UPRIGHT = '|│┃║¦┆┇┊┋'
/** Where a line across meets one down. */
export const MEETING = '├┝┞┟┠┡┢┣┤┥┦┧┨┩┪┫┼┽┾┿╀╁╂╃╄╅╆╇╈╉╊╋╞╟╠╡╢╣╪╫╬'
/** Where a line across meets one down at the edge of a table. */
export const CORNERS = '+┌┍┎┏┐┑┒┓└┕┖┗┘┙┚┛┬┭┮┯┰┱┲┳┴┵┶┷┸┹┺┻╒╓╔╕╖╗╘╙╚╛╜╝╤╥╦╧╨╩'
const EDGES = new Set(UPRIGHT + MEETING + CORNERS)
const WIDE_SIGN = 0xff
const NEAR = 1
const MOST_EDGES = 100

function isBox(unit: number): boolean {
  return unit >= 0x2500 && unit <= 0x257f
}

/** Where the signs of a line are printed, in half-width characters; box characters take one or two of them. */
function placesOf({ source, span }: MappedText, line: Line, box: number): number[] {
  const places: number[] = []
  let place = 0
  for (let at = line.start - line.indent; at < line.end; at++) {
    if (at >= line.start) places.push(place)
    const unit = source.charCodeAt(span(at, at + 1).start)
    place += isBox(unit) ? box : unit > WIDE_SIGN ? 2 : 1
  }
  return places
}

/** Places of the bars of a line but the last, which closes the frame wherever it stands. */
function edgesIn(line: Line, places: readonly number[]): number[] {
  return places.filter((_, at) => EDGES.has(line.text[at]!)).slice(0, -1)
}

function clustered(values: readonly number[]): number[] {
  const found: number[] = []
  for (const value of values.toSorted((a, b) => a - b)) {
    if (value - (found.at(-1) ?? Number.NEGATIVE_INFINITY) > NEAR) found.push(value)
  }
  return found
}

/** The columns under a drawn table, for cells that lie over several of them. */
export class BarGrid {
  private readonly edges: readonly number[]
  private readonly mapped: MappedText
  private readonly box: number

  constructor(mapped: MappedText, lines: readonly Line[], box: number) {
    this.mapped = mapped
    this.box = box
    const all = lines.map((line) => edgesIn(line, placesOf(mapped, line, box)))
    this.edges = clustered([...new Set(all.flat())])
    const most = all.reduce((count, own) => Math.max(count, own.length), 0)
    this.fits = this.edges.length === most && most <= MOST_EDGES
  }

  /** True when the bars of all lines stand below each other: one line at least has all of them. */
  readonly fits: boolean

  /** How many columns each cell of a framed line takes. */
  widths(line: Line, bars: readonly number[]): number[] | undefined {
    const places = placesOf(this.mapped, line, this.box)
    const inner = bars.slice(0, -1).map((bar) => places[bar]!)
    const at = inner.map((place) => this.edges.findIndex((edge) => Math.abs(edge - place) <= NEAR))
    at.push(this.edges.length)
    const widths = at.slice(1).map((edge, index) => edge - at[index]!)
    return widths.every((width) => width > 0) ? widths : undefined
  }
}

/** The grid of a table with a frame; undefined where its bars do not stand below each other. */
export function barGrid(mapped: MappedText, lines: readonly Line[]): BarGrid | undefined {
  const grids = [2, 1].map((box) => new BarGrid(mapped, lines, box))
  return grids.find(({ fits }) => fits)
}
