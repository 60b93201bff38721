import { defineProcedure, each, longText, of, send } from '@zhiheng/kernel'
import { byOffice, readers } from '../rights.ts'
import { document } from './document.register.ts'
import { filingAsked } from './filing/asked.ts'
import { filingHandling } from './filing/filing.procedure.ts'
import { goalKeeping } from './goal.procedure.ts'
import { publishing, takingDown } from './release.ts'
import { goals, plans } from './sources.ts'
import { taskHandling } from './task.procedure.ts'

/** What the upper office gets of a plan that is filed with it: nothing of it beyond this. */
const carried = {
  title: of('title'),
  docNo: of('docNo'),
  from: of('region'),
  document: of('id'),
  upperNo: of('upperNo'),
  version: of('version'),
  digest: of('digest'),
  goals: of('goals'),
  tasks: of('tasks'),
  covered: of('covered'),
  weaker: of('weaker'),
  missing: of('missing'),
  unknown: of('unknown'),
  note: of('note'),
}

const face = [
  'title',
  'issuer',
  'docNo',
  'issuedOn',
  'startsOn',
  'endsOn',
  'basis',
  'openness',
] as const
const loaded = [...face, 'text', 'outline', 'sha256'] as const

/** How a document enters the programme and reaches the public: never by one post alone. */
export const documentHandling = defineProcedure('document-handling', {
  title: '纲要文件办理',
  source: goals,
  about: document,
  states: { confirmed: '已确认', published: '已公开', withdrawn: '已撤回' },
  voids: ['withdrawn'],
  steps: {
    confirm: {
      title: '确认',
      from: 'new',
      to: 'confirmed',
      by: byOffice,
      fills: loaded,
    },
    amend: {
      title: '更正文件信息',
      from: 'confirmed',
      to: 'confirmed',
      by: byOffice,
      fills: face,
      ask: { reason: longText('更正原因') },
    },
    revise: {
      title: '载入更正文本',
      from: 'confirmed',
      to: 'confirmed',
      by: byOffice,
      fills: loaded,
      ask: { reason: longText('更正原因') },
    },
    publish: {
      ...publishing('confirmed'),
      to: 'published',
      when: { openness: 'open' },
      also: [
        each(goalKeeping, 'release', { link: 'document', with: {} }),
        each(taskHandling, 'release', { link: 'document', with: {} }),
      ],
    },
    ...takingDown('published', {
      to: 'confirmed',
      sets: { takeDown: null },
      also: [
        each(goalKeeping, 'withhold', { link: 'document', with: {} }),
        each(taskHandling, 'withhold', { link: 'document', with: {} }),
      ],
    }),
    file: {
      title: '报送上级',
      source: plans,
      from: ['confirmed', 'published'],
      to: 'same',
      by: byOffice,
      readBy: readers,
      ask: filingAsked,
      also: [send(filingHandling, 'deliver', { to: of('to'), with: carried })],
    },
    withdraw: {
      title: '撤回',
      from: 'confirmed',
      to: 'withdrawn',
      by: byOffice,
      ask: { reason: longText('撤回原因') },
    },
  },
})
