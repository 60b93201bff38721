/** A run of text on a page: left end of its base line, from the page's top left corner, y growing downwards. */
export interface Piece {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  /** Size of its type. */
  readonly height: number
}

/** A straight line drawn on a page, across or down; `x0 ≤ x1` and `y0 ≤ y1`. */
export interface Ruling {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

/** What one page shows, in any unit of length. */
export interface Page {
  readonly pieces: readonly Piece[]
  readonly rulings: readonly Ruling[]
}
