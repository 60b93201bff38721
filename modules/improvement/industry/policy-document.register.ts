import { code, date, defineRegister, file, optional, text } from '@zhiheng/kernel'
import { listReaders } from '../../casework/rights.ts'
import { improving } from '../sources.ts'

/** Opinions of governments on the quality of an industry. */
export const policyDocument = defineRegister('policy-document', {
  title: '产业质量政策文件',
  source: improving,
  key: ['docNo', 'industry'],
  fields: {
    docNo: text('文号', { also: ['文件文号'] }),
    industry: code('产业代码', { hint: '与产业名单一致' }),
    name: text('文件名称'),
    issuer: text('发文机关'),
    issuedOn: date('发文日期'),
    endedOn: optional(date('废止日期')),
    file: optional(file('文件')),
  },
  readBy: listReaders,
  search: ['name', 'docNo'],
  sorts: ['issuedOn'],
  filters: ['industry', 'state'],
})
