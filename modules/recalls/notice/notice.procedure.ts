import { defineProcedure, longText, nextSerial, today } from '@zhiheng/kernel'
import { byFirm, byHeadOf, byOfficer } from '../../casework/rights.ts'
import { recallNotices } from '../sources.ts'
import { recallNotice } from './notice.register.ts'

const wording = ['reason', 'measure', 'advice', 'contact', 'area', 'lot'] as const

/** Drafted with the recall, published by a second post; its figures follow what the enterprise reports. */
export const noticing = defineProcedure('recall-noticing', {
  title: '召回公告办理',
  source: recallNotices,
  about: recallNotice,
  states: { drafted: '待公布', released: '已公布', withdrawn: '已撤下', dropped: '不予公布' },
  voids: ['dropped'],
  waits: { drafted: { asks: 'release', why: '召回公告待公布' } },
  steps: {
    draft: {
      title: '拟定召回公告',
      from: 'new',
      to: 'drafted',
      by: byFirm,
      fills: [
        ...wording,
        'recall',
        'party',
        'product',
        'brand',
        'model',
        'category',
        'riskType',
        'images',
        'affected',
        'unit',
        'ordered',
        'grade',
        'from',
        'department',
      ],
      sets: { stage: 'running' },
      consequence: true,
    },
    amend: {
      title: '修改公告',
      from: 'drafted',
      to: 'same',
      by: byFirm,
      fills: [...wording, 'images'],
    },
    release: {
      title: '公布',
      source: recallNotices,
      from: 'drafted',
      to: 'released',
      by: byHeadOf,
      secondPost: true,
      sets: { released: true, releasedOn: today, noticeNo: nextSerial },
    },
    drop: {
      title: '不予公布',
      from: 'drafted',
      to: 'dropped',
      by: byHeadOf,
      ask: { grounds: longText('不予公布的理由') },
    },
    figures: {
      title: '更新召回数量',
      from: ['drafted', 'released'],
      to: 'same',
      by: [...byFirm],
      fills: ['stage', 'affected', 'sold', 'recovered', 'destroyed', 'figuresOn'],
      consequence: true,
    },
    prolong: {
      title: '公布延长召回期限',
      from: ['drafted', 'released'],
      to: 'same',
      by: byOfficer,
      fills: ['prolonged'],
      consequence: true,
    },
    withdraw: {
      title: '撤下公告',
      from: 'released',
      to: 'withdrawn',
      by: byHeadOf,
      ask: { grounds: longText('撤下原因') },
      sets: { released: false },
    },
    restore: {
      title: '恢复公告',
      from: 'withdrawn',
      to: 'drafted',
      by: byOfficer,
      ask: { grounds: longText('恢复原因') },
    },
  },
})
