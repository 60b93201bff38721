/** A half-year whose progress is due, with the days that decide about it. */
export interface HalfYear {
  readonly title: string
  /** Returns dated from this day on count for it: its last month. */
  readonly from: string
  readonly endsOn: string
  readonly due: string
}

/**
 * The half-year that ended last before `on`: due on July 15 and January 15. The days are those that 天津
 * 津政办发〔2013〕39号 七（二十一） names for its year; a region with other days has no setting yet.
 */
export function lastHalfYear(on: string): HalfYear {
  const year = Number(on.slice(0, 4))
  return on.slice(5) > '06-30'
    ? {
        title: `${year}年上半年`,
        from: `${year}-06-01`,
        endsOn: `${year}-06-30`,
        due: `${year}-07-15`,
      }
    : {
        title: `${year - 1}年全年`,
        from: `${year - 1}-12-01`,
        endsOn: `${year - 1}-12-31`,
        due: `${year}-01-15`,
      }
}
