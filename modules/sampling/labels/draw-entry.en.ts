import type { RegisterLabels } from '../../labels.ts'
import { risks } from './words.en.ts'

/** English of “抽取名录”. */
export const drawEntry: RegisterLabels = {
  title: 'Lists of draws',
  fields: {
    draw: 'Double-random draw',
    kind: { title: 'List', choices: { firm: 'Enterprises', inspector: 'Inspectors' } },
    code: { title: 'Code', hint: 'Credit code of an enterprise, post of an inspector' },
    name: 'Name',
    stratum: { title: 'Drawn as class', choices: risks },
    tickets: {
      title: 'Tickets',
      hint: 'Twice as many tickets, twice as often drawn first',
    },
    conflicts: {
      title: 'Conflicts',
      hint: 'Enterprises that one may not inspect, or who may not inspect it; one code a line',
    },
    excluded: {
      title: 'Takes no part',
      choices: {
        higher: 'Sampled by a higher level',
        repeat: 'Sampled within half a year',
        closed: 'Closed',
        conflict: 'Conflict',
        other: 'Other',
      },
    },
    why: 'Why it takes no part',
    rank: 'Came as number',
    drawn: 'Drawn',
    goesTo: { title: 'Sent', hint: 'Who inspects an enterprise, or what an inspector inspects' },
    released: 'Public',
  },
  states: { listed: 'Listed', frozen: 'Public', placed: 'Drawn', removed: 'Removed' },
  steps: {
    add: 'List',
    exclude: 'Leave out',
    include: 'Let take part again',
    stateConflicts: 'State conflicts',
    remove: 'Remove',
    freeze: 'Made public with the lists',
    place: 'Record the result',
  },
}
