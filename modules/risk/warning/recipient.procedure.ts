import {
  choice,
  code,
  defineProcedure,
  hours,
  known,
  longText,
  of,
  rule,
  send,
  setting,
  text,
  today,
} from '@zhiheng/kernel'
import { byOfficer } from '../../casework/rights.ts'
import { colours } from '../assessment/colours.ts'
import { byOfficerHere } from '../rights.ts'
import { riskManagement } from '../sources.ts'
import { receivedHandling } from './received.procedure.ts'
import { recipient } from './recipient.register.ts'

/** Listed while the warning is drafted, told when it is issued; a department signs and says what it did, a region there. */
export const recipientHandling = defineProcedure('warning-recipient-handling', {
  title: '预警接收单位办理',
  source: riskManagement,
  about: recipient,
  states: {
    listed: '拟通知',
    outside: '拟送外地',
    told: '待签收',
    sent: '已送外地',
    signed: '已签收',
    removed: '已移出',
  },
  voids: ['removed'],
  waits: {
    told: { asks: 'sign', why: '预警待签收' },
  },
  steps: {
    listDepartment: {
      title: '列入接收部门',
      from: 'new',
      to: 'listed',
      by: byOfficerHere,
      fills: ['warning', 'department'],
      sets: { listedOn: today, receipt: 'pending' },
      leaves: [rule('请选择接收部门', 'department', { department: known })],
    },
    listRegion: {
      title: '列入接收地区',
      from: 'new',
      to: 'outside',
      by: byOfficerHere,
      fills: ['warning', 'toRegion'],
      sets: { listedOn: today, receipt: 'elsewhere' },
      leaves: [rule('请选择接收地区', 'toRegion', { toRegion: known })],
    },
    remove: {
      title: '移出',
      from: ['listed', 'outside'],
      to: 'removed',
      by: byOfficerHere,
      ask: { reason: longText('移出的原因') },
    },
    tell: {
      title: '通知预警',
      from: 'listed',
      to: 'told',
      by: byOfficerHere,
      consequence: true,
    },
    sendOut: {
      title: '送达外地',
      from: 'outside',
      to: 'sent',
      by: byOfficerHere,
      ask: {
        warningNo: code('预警编号'),
        product: text('产品名称'),
        colour: choice('预警等级', colours),
        text: longText('预警内容'),
      },
      consequence: true,
      also: [
        send(receivedHandling, 'deliver', {
          to: of('toRegion'),
          with: {
            from: of('region'),
            warningNo: of('warningNo'),
            product: of('product'),
            colour: of('colour'),
            text: of('text'),
          },
        }),
      ],
    },
    sign: {
      title: '签收预警',
      source: riskManagement,
      from: 'told',
      to: 'signed',
      by: byOfficer,
      sets: { receipt: 'signed' },
      within: hours(setting('risk.sign')).after('told'),
      otherwise: 'same',
    },
    act: {
      title: '报告采取的措施',
      from: 'signed',
      to: 'same',
      by: byOfficer,
      fills: ['measures'],
      leaves: [rule('请填写采取的措施', 'measures', { measures: known })],
    },
  },
})
