import {
  code,
  party as creditCode,
  date,
  defineRegister,
  optional,
  text,
  yesNo,
} from '@zhiheng/kernel'
import { listReadersAndFirm } from '../../casework/rights.ts'
import { improving } from '../sources.ts'

/** Posts on which quality hangs, with the certificate of whoever holds one and its last assessment. Nobody is named. */
export const keyPost = defineRegister('key-post', {
  title: '质量关键岗位',
  source: improving,
  key: ['party', 'postNo'],
  fields: {
    party: creditCode('统一社会信用代码', { also: ['信用代码'] }),
    postNo: code('岗位编号', { hint: '不填姓名' }),
    duty: text('岗位名称'),
    needsCertificate: yesNo('是否须持证', { also: ['须持证上岗'] }),
    certificateNo: optional(code('证书编号')),
    certificateUntil: optional(date('证书有效期至', { hint: '当天仍有效' })),
    assessedOn: optional(date('最近考核日期')),
  },
  readBy: listReadersAndFirm,
  search: ['duty'],
  sorts: ['postNo'],
  filters: ['party', 'needsCertificate', 'state'],
})
