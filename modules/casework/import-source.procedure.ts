import { defineProcedure, longText } from '@zhiheng/kernel'
import { importSource } from './import-source.register.ts'
import { importers } from './rights.ts'
import { foreignLists } from './sources.ts'

/** Remembered with an import or written down by hand, and forgotten when the list is no longer used. */
export const importSourceKeeping = defineProcedure('import-source-keeping', {
  title: '导入来源登记',
  source: foreignLists,
  about: importSource,
  states: { kept: '使用中', dropped: '已停用' },
  voids: ['dropped'],
  steps: {
    keep: {
      title: '登记或修改',
      from: ['new', 'kept', 'dropped'],
      to: 'kept',
      by: importers,
      fills: ['name', 'register', 'columns', 'given', 'yuan'],
      takesFile: true,
    },
    drop: {
      title: '停用',
      from: 'kept',
      to: 'dropped',
      by: importers,
      ask: { reason: longText('停用的原因') },
    },
  },
})
