import { type DrawInput, type Drawn, type DrawOutcome, drawLots } from './draw.ts'
import { commitmentOf, drawFormat } from './seed.ts'

/** A finished draw as it is published: what it was drawn from, and what came out. */
export interface PublishedDraw extends DrawInput, DrawOutcome {
  readonly format: string
  readonly commitment: string
}

/** What is computed anew, and where the published draw says otherwise; nothing where it is sound. */
export interface Replay {
  readonly outcome: DrawOutcome
  readonly differences: readonly string[]
}

const told = ({ firm, rank, inspectors }: Drawn): string =>
  `${rank} ${firm} ${inspectors.join(',')}`

/** Draws again from what was published. @throws {TypeError} drawn by other rules, or the secret is no 32 bytes */
export function replay(published: PublishedDraw): Replay {
  if (published.format !== drawFormat)
    throw new TypeError(`“${published.format}” is not ${drawFormat}`)
  const outcome = drawLots(published)
  const commitment = commitmentOf(published.secret)
  const pairs: [says: string, published: string, computed: string][] = [
    ['承诺值与公布的秘密不一致', published.commitment, commitment],
    ['名录摘要与公布的名录不一致', published.listHash, outcome.listHash],
    ['种子不一致', published.seed, outcome.seed],
    ['抽取结果不一致', published.drawn.map(told).join(';'), outcome.drawn.map(told).join(';')],
  ]
  const differences = pairs.flatMap(([says, stated, computed]) =>
    stated === computed ? [] : [says],
  )
  return { outcome, differences }
}
