import { defineProcedure, known, longText, rule } from '@zhiheng/kernel'
import { penaltyLaw, transferRules } from '../../casework/sources.ts'
import { byOfficerHere } from '../rights.ts'
import { casePaper } from './paper.register.ts'

/** Papers are put on file, attached to a transfer, and never replaced: a wrong one is withdrawn with its reason. */
export const paperKeeping = defineProcedure('case-paper-keeping', {
  title: '案件材料归卷',
  source: penaltyLaw.art(46),
  about: casePaper,
  states: { kept: '在卷', withdrawn: '已撤出' },
  voids: ['withdrawn'],
  steps: {
    add: {
      title: '归卷',
      from: 'new',
      to: 'kept',
      by: byOfficerHere,
      fills: ['title', 'case', 'transfer', 'kind', 'file', 'on'],
    },
    attach: {
      title: '列入移送材料',
      source: transferRules.art(6),
      from: 'kept',
      to: 'same',
      by: byOfficerHere,
      fills: ['transfer'],
      leaves: [rule('请选择涉嫌犯罪移送', 'transfer', { transfer: known })],
    },
    withdraw: {
      title: '撤出',
      from: 'kept',
      to: 'withdrawn',
      by: byOfficerHere,
      ask: { reason: longText('撤出的原因') },
    },
  },
})
