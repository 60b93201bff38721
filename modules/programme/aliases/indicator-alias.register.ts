import { code, defineRegister, link, optional, text } from '@zhiheng/kernel'
import { readers } from '../../rights.ts'
import { document } from '../document.register.ts'
import { goals } from '../sources.ts'

/**
 * What a region's documents call an indicator. `words` are kept as they are compared (`titleKey`), so that there is
 * one indicator for them at a time; a region knows its own only, as it does of its departments' names.
 */
export const indicatorAlias = defineRegister('indicator-alias', {
  title: '指标别称',
  source: goals,
  key: ['words'],
  fields: {
    words: text('文件中的写法', { hint: '引号、空格和“全市”“达到”等词不计，保存时自动去掉' }),
    indicator: code('统计指标', { names: 'indicator' }),
    document: optional(link('出处文件', document)),
  },
  readBy: readers,
  search: ['words'],
  sorts: ['words'],
  filters: ['indicator', 'state'],
})
