import type { RegisterLabels } from '../../labels.ts'

/** English of “领导小组”. */
export const leadingGroup: RegisterLabels = {
  title: 'Leading groups',
  fields: {
    title: 'Name of the group',
    kind: {
      title: 'Kind',
      choices: {
        quality: 'Leading group for quality',
        standards: 'Leading group for standardisation',
        other: 'Another leading body',
      },
    },
    basis: 'Founding document',
    officeSeat: 'Office hosted by',
    ofDepartment: {
      title: 'Belongs to department',
      hint: 'Only for a leading body inside a department',
    },
    startsOn: 'Founded on',
    endsOn: { title: 'Dissolved on', hint: 'The last day' },
  },
  states: {
    current: 'On the register',
    dissolved: 'Dissolved',
  },
  steps: {
    import: 'Register or import',
    dissolve: { title: 'Dissolve', ask: { document: 'Dissolving document' } },
  },
}
