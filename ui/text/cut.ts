/** Half-open range of UTF-16 offsets in a text. */
export interface Span {
  readonly start: number
  readonly end: number
}
/** A span that belongs to something with an id; marks may overlap, nest, touch and repeat. */
export interface Mark extends Span {
  readonly id: string
}
/** A part of the text under one set of marks; `ids` go from the widest mark to the narrowest. */
export interface Piece extends Span {
  readonly ids: readonly string[]
}

/** Cuts a range of a text wherever a mark begins or ends: the pieces join up to the range again. */
export function cut(range: Span, marks: readonly Mark[]): Piece[] {
  const inside = marks.filter((mark) => overlaps(range, mark))
  const edges = [range.start, range.end]
  for (const mark of inside) edges.push(clamp(mark.start, range), clamp(mark.end, range))
  const sorted = [...new Set(edges)].sort((a, b) => a - b)
  const widestFirst = [...inside].sort((a, b) => b.end - b.start - (a.end - a.start))
  return sorted.slice(1).map((end, i) => {
    const piece = { start: sorted[i]!, end }
    return { ...piece, ids: widestFirst.filter((m) => overlaps(piece, m)).map((m) => m.id) }
  })
}

/** Whether two ranges share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
const clamp = (offset: number, range: Span) => Math.min(Math.max(offset, range.start), range.end)
