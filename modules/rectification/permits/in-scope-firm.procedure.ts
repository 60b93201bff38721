import { create, defineProcedure, longText, nowhere, of, text, today } from '@zhiheng/kernel'
import { passOn } from '../../casework/passing-on.ts'
import { byHeadOf, byOfficer, bySystem } from '../../casework/rights.ts'
import { clueHandling } from '../../enforcement/clue/clue.procedure.ts'
import { marketAccess } from '../sources.ts'
import { inScopeFirm } from './in-scope-firm.register.ts'
import { permit } from './permit.register.ts'

/** Listed every year; whoever seems to have no permit is looked into by an officer before anything follows. */
export const scopeKeeping = defineProcedure('in-scope-keeping', {
  title: '应持证企业核查',
  source: marketAccess,
  about: inScopeFirm,
  states: { listed: '已列入', gap: '疑似无证', unlicensed: '无证', removed: '已移出' },
  voids: ['removed'],
  waits: {
    gap: { asks: 'clear', why: '疑似无证企业待核实', handlers: true },
  },
  steps: {
    import: {
      title: '列入或导入',
      from: ['new', 'listed'],
      to: 'listed',
      by: byOfficer,
      fills: [
        'party',
        'firm',
        'product',
        'year',
        'kind',
        'listedOn',
        'hasPermit',
        'department',
        'assignees',
      ],
      takesFile: true,
    },
    matched: {
      title: '查得有效证书',
      from: ['listed', 'gap'],
      to: 'listed',
      by: bySystem,
      sets: { hasPermit: true },
    },
    suspect: {
      title: '未查得有效证书',
      from: 'listed',
      to: 'gap',
      by: [...byOfficer, ...bySystem],
      sets: { hasPermit: null },
    },
    clear: {
      title: '核实持证',
      from: ['gap', 'unlicensed'],
      to: 'listed',
      by: byOfficer,
      fills: ['checkNote'],
      sets: { hasPermit: true },
    },
    confirm: {
      title: '核实无证',
      source: marketAccess,
      from: 'gap',
      to: 'unlicensed',
      by: byOfficer,
      fills: ['checkNote'],
      sets: { hasPermit: false },
      needs: [
        nowhere(permit, {
          same: { party: 'party', kind: 'kind', product: 'product' },
          where: { state: 'valid' },
          says: '这家企业的这一产品已登记有有效证书，请先核对证书',
        }),
      ],
      ask: { subject: text('线索事由'), facts: longText('涉嫌违法的事实') },
      also: [
        create(clueHandling, 'record', {
          with: {
            subject: of('subject'),
            facts: of('facts'),
            receivedOn: today,
            source: 'inspection',
            party: of('party'),
            department: of('department'),
            assignees: of('assignees'),
          },
        }),
      ],
    },
    remove: {
      title: '移出',
      from: ['listed', 'gap'],
      to: 'removed',
      by: byHeadOf,
      ask: { reason: longText('移出原因') },
    },
    restore: {
      title: '重新列入',
      from: 'removed',
      to: 'listed',
      by: byHeadOf,
      ask: { reason: longText('重新列入的原因') },
    },
    passOn: passOn('listed', 'gap', 'unlicensed'),
  },
})
