import {
  date,
  defineRegister,
  department,
  file,
  link,
  longText,
  optional,
  region,
} from '@zhiheng/kernel'
import { task } from '../../programme/task.register.ts'
import { addressed } from '../rights.ts'
import { inspection } from '../sources.ts'
import { round } from './round.register.ts'

/** A fact that a round found at one body, what has to be put right by when, and what came of it. */
export const finding = defineRegister('finding', {
  title: '督查问题',
  source: inspection,
  key: null,
  fields: {
    round: link('督查', round),
    department: optional(department('责任部门')),
    lowerRegion: optional(region('责任地区')),
    task: optional(link('相关任务', task)),
    fact: longText('发现的问题'),
    evidence: optional(file('问题材料')),
    demand: longText('整改要求'),
    rectifyBy: date('整改期限', { hint: '当天仍可报告' }),
    rectification: optional(longText('整改情况')),
    rectificationEvidence: optional(file('整改材料')),
    verification: optional(longText('复查情况')),
  },
  readBy: addressed,
  search: ['fact'],
  sorts: ['rectifyBy'],
  filters: ['round', 'department', 'task', 'state'],
})
