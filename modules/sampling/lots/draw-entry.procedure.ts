import { absent, defineProcedure, known, rule } from '@zhiheng/kernel'
import { bySystem } from '../../casework/rights.ts'
import { byOfficersHere } from '../rights.ts'
import { randomDraw } from '../sources.ts'
import { drawEntry } from './draw-entry.register.ts'

const reasoned = [
  rule('不参加抽取的须写明理由', 'why', { $any: [{ excluded: absent }, { why: known }] }),
]

/** Lines are listed, taken out with a reason and put back until the lists are fixed. */
export const drawEntryHandling = defineProcedure('draw-entry-handling', {
  title: '抽取名录编制',
  source: randomDraw,
  about: drawEntry,
  states: { listed: '在列', frozen: '已公布', placed: '已抽取', removed: '已删除' },
  voids: ['removed'],
  steps: {
    add: {
      title: '列入',
      from: ['new', 'listed', 'removed'],
      to: 'listed',
      by: byOfficersHere,
      fills: ['draw', 'kind', 'code', 'name', 'stratum', 'tickets', 'conflicts', 'excluded', 'why'],
      leaves: reasoned,
      takesFile: true,
    },
    exclude: {
      title: '不参加抽取',
      from: 'listed',
      to: 'same',
      by: byOfficersHere,
      fills: ['excluded', 'why'],
      leaves: reasoned,
    },
    include: {
      title: '恢复参加',
      from: 'listed',
      to: 'same',
      by: byOfficersHere,
      when: { excluded: known },
      sets: { excluded: null, why: null },
    },
    stateConflicts: {
      title: '登记回避',
      from: 'listed',
      to: 'same',
      by: byOfficersHere,
      fills: ['conflicts'],
    },
    remove: { title: '删除', from: 'listed', to: 'removed', by: byOfficersHere },
    freeze: {
      title: '随名录公布',
      from: 'listed',
      to: 'frozen',
      by: byOfficersHere,
      sets: { released: true },
      consequence: true,
    },
    place: {
      title: '登记抽取结果',
      from: 'frozen',
      to: 'placed',
      by: bySystem,
      fills: ['rank', 'drawn', 'goesTo'],
    },
  },
})
