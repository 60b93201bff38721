import type { RecordRow } from '../api/records.ts'

type Kept = Pick<RecordRow, 'region'>

/** Bodies of the region first, then those of the regions below, each region's together in their given order. */
export const byRegion = <T extends Kept>(list: readonly T[], own: string): T[] =>
  [...list].sort((a, b) => rank(a, own).localeCompare(rank(b, own)))

const rank = ({ region }: Kept, own: string): string => (region === own ? '' : region)

/** Whether bodies of several regions are listed, or none of the post's own. */
export const isOfSeveral = (list: readonly Kept[], own: string): boolean =>
  list.some(({ region }) => region !== own)
