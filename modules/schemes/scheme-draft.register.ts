import { choice, code, defineRegister, link, optional, text } from '@zhiheng/kernel'
import { document } from '../programme/index.ts'
import { readers } from '../rights.ts'
import { schemeKinds } from './kinds.ts'
import { drafting } from './sources.ts'

/** The rules of one award, assessment or standard as its document states them, until a second post approves them. */
export const schemeDraft = defineRegister('scheme-draft', {
  title: '评价方案草案',
  source: drafting,
  key: null,
  fields: {
    title: text('方案名称'),
    document: link('所依据的文件', document),
    kind: choice('方案类型', schemeKinds),
    dropped: optional(code('最近去掉的规定', { internal: true })),
  },
  readBy: readers,
  search: ['title'],
  filters: ['document', 'kind', 'state'],
})
