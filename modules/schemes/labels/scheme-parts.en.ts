import type { RegisterLabels } from '../../labels.ts'

const states = { kept: 'Included', dropped: 'Dropped' }
const steps = {
  state: 'Include in the scheme',
  amend: 'Change',
  drop: { title: 'Drop', ask: { reason: 'Reason for dropping' } },
  restore: 'Restore',
}
const rule = 'Rule it rests on'

/** English of “评价项”. */
export const criterion: RegisterLabels = {
  title: 'Scheme items',
  fields: {
    scheme: 'Scheme',
    code: 'Code',
    under: { title: 'Group', hint: 'Code of the group; left out, at the top' },
    place: 'Order',
    role: {
      title: 'Kind',
      choices: {
        group: 'Group',
        entry: 'Admission',
        points: 'Points',
        bonus: 'Bonus',
        deduction: 'Deduction',
        veto: 'Veto',
        cap: 'Limit of the grade',
      },
    },
    title: 'Title',
    words: 'Words of the rule',
    rule,
    cites: { title: 'Source', hint: 'Required of admission, vetoes and limits of the grade' },
    test: 'Condition',
    applies: 'Applies where',
    scoring: {
      title: 'How points follow',
      choices: {
        whole: 'All where met',
        linear: 'Evenly between floor and target',
        each: 'For each',
        bands: 'By bands',
        rank: 'By place',
        percent: 'Reviewers give a percentage',
        given: 'Reviewers give points',
      },
    },
    points: { title: 'Points', unit: 'points' },
    floor: { title: 'Floor', hint: 'Points by proportion: no points at this number' },
    target: { title: 'Target', hint: 'Points by proportion: all points at this number' },
    ceiling: { title: 'At most', unit: 'points' },
    steps: {
      title: 'Bands, or points by place',
      hint: 'A band is “number reached=points”, a place its points; one a line',
    },
    grade: 'Grade it is limited to',
    department: 'Department',
    evidence: { title: 'Evidence', choices: { optional: 'Optional', required: 'Required' } },
  },
  states,
  steps,
}

/** English of “等次”. */
export const gradeBand: RegisterLabels = {
  title: 'Grades',
  fields: {
    scheme: 'Scheme',
    place: 'Order',
    grade: 'Grade',
    title: 'Title of the grade',
    least: { title: 'Least score', hint: 'None for the last grade', unit: 'points' },
    mostShare: 'Share at most',
    mostCount: 'Number at most',
    mapsTo: { title: 'On other scales', hint: '“scale=grade”, one a line' },
  },
  states,
  steps,
}

/** English of “方案设定”. */
export const schemeTerm: RegisterLabels = {
  title: 'Scheme terms',
  fields: {
    scheme: 'Scheme',
    place: 'Order',
    name: 'Name',
    title: 'Title',
    amount: {
      title: 'Amount',
      hint: 'What the document leaves open is filled in here before it is used',
    },
    unit: {
      title: 'Unit',
      hint: 'A day of each year is a number of month and day: 715 is 15 July',
    },
    text: 'Words',
    rule,
    cites: 'Source',
    verified: 'Compared with the source',
  },
  states,
  steps,
}

/** English of “方案环节”. */
export const schemeStage: RegisterLabels = {
  title: 'Scheme stages',
  fields: {
    scheme: 'Scheme',
    place: 'Order',
    code: 'Code',
    title: 'Title',
    rule,
    needs: { title: 'Terms to fill in first', hint: 'Names of terms, one a line' },
  },
  states,
  steps,
}

/** English of “被考核地区”. */
export const assessedRegion: RegisterLabels = {
  title: 'Assessed regions',
  fields: { code: 'Region code', name: 'Name of the region' },
  states: { listed: 'Assessed', removed: 'Removed' },
  steps: {
    list: 'List or correct',
    remove: { title: 'Remove', ask: { reason: 'Reason for removing' } },
    restore: 'List again',
  },
}
