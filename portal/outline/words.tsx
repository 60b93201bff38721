import {
  cut,
  linesOf,
  type Mark,
  overlaps,
  type Piece,
  type Span,
  StateMark,
  stateWords,
} from '@zhiheng/ui'
import { useT } from '../language/use-t.ts'
import type { Promised } from './promises.ts'

interface Part {
  readonly text: string
  readonly range: Span
  /** A heading that opens the paragraph. */
  readonly heading: Span | null
  readonly promises: readonly Promised[]
}

/** Where what stands behind a promise is on the page. */
export const behindId = (no: number): string => `behind-${no}`

/** A paragraph's words, with a line under each promise and the shape of its state after it. */
export function Words({ text, range, heading, promises }: Part) {
  const here = promises.filter(({ line }) => overlaps(line, range))
  const marks: Mark[] = here.map(({ line }) => line)
  if (heading) marks.push({ id: 'heading', ...heading })
  return cut(range, marks).map((piece) => (
    <Stretch key={piece.start} text={text} piece={piece} here={here} />
  ))
}

function Stretch(props: { text: string; piece: Piece; here: readonly Promised[] }) {
  const { text, piece, here } = props
  const over = here.filter(({ item }) => piece.ids.includes(item.id))
  const innermost = over.find(
    ({ item }) => item.id === piece.ids.findLast((id) => id !== 'heading'),
  )
  const classes = [
    piece.ids.includes('heading') ? 'run-in' : '',
    innermost ? `promise ${innermost.item.kind} state-${innermost.item.state}` : '',
  ]
  const words = linesOf(text, piece).map(({ start, end }) => text.slice(start, end))
  return (
    <>
      <span className={classes.join(' ').trim() || undefined}>{words}</span>
      {over
        .filter(({ line }) => line.end === piece.end)
        .map((promised) => (
          <Reference key={promised.no} promised={promised} />
        ))}
    </>
  )
}

/** Keeps the reference on the line of the word before it. */
const noBreak = '\u2060'

/** The way from a sentence to what stands behind it: its number and shape, on a phone also its word. */
function Reference({ promised: { no, item } }: { promised: Promised }) {
  const t = useT()
  return (
    <a className={`reference state-${item.state}`} href={`#${behindId(no)}`}>
      {noBreak}
      <StateMark state={item.state} />
      <span className="reference-word">{t(stateWords[item.state])}</span>
      <span className="reference-no">{no}</span>
    </a>
  )
}
