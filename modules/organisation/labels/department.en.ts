import type { RegisterLabels } from '../../labels.ts'

/** English of “部门与单位”. */
export const department: RegisterLabels = {
  title: 'Departments and bodies',
  fields: {
    code: { title: 'Department code', hint: 'Unique within the region, for example amr' },
    name: 'Full name',
    shortName: 'Short name',
    aliases: { title: 'Also called', hint: 'Other names that documents use, separated by 、' },
    formerNames: 'Former names',
    docPrefix: {
      title: 'Prefix of document numbers',
      hint: 'The characters before the year in the number of a document that the body issues',
    },
    validFrom: 'Established on',
    validTo: { title: 'Dissolved on', hint: 'The last day' },
    successor: {
      title: 'Successor department',
      hint: 'Which department took over when it was merged',
    },
  },
  states: {
    current: 'On the register',
    closed: 'Merged or dissolved',
  },
  steps: {
    import: 'Register or import',
    rename: { title: 'Rename', ask: { on: 'Renamed on', basis: 'Legal basis' } },
    close: { title: 'Merge or dissolve', ask: { basis: 'Legal basis' } },
    reopen: { title: 'Restore', ask: { reason: 'Reason for restoring' } },
  },
}
