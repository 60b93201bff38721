import { defineRegister, department, link, longText, optional, region } from '@zhiheng/kernel'
import { caseReaders } from '../../casework/rights.ts'
import { campaigns } from '../sources.ts'
import { campaign } from './campaign.register.ts'

/** A lower region or a department that a campaign takes in. */
export const participant = defineRegister('campaign-participant', {
  title: '专项行动参与单位',
  source: campaigns,
  key: null,
  fields: {
    campaign: link('专项行动', campaign),
    toRegion: optional(region('参与地区')),
    body: optional(department('参与部门')),
    duty: optional(longText('分工')),
    department: department('组织部门'),
  },
  readBy: caseReaders,
  filters: ['campaign', 'state'],
})
