import { type AnyRegister, defineProcedure, type FieldsOf, longText } from '@zhiheng/kernel'
import { keepers } from './rights.ts'

/** What a list is kept by, for those that have steps of their own besides. */
export const keptList = <R extends AnyRegister>(about: R) => ({
  title: `${about.title}登记`,
  source: about.source,
  about,
  states: { stated: '已登记', withdrawn: '已撤销' },
  voids: ['withdrawn'] as const,
  steps: {
    import: {
      title: '登记或导入',
      from: ['new', 'stated'],
      to: 'stated',
      by: keepers,
      fills: Object.keys(about.fields) as (keyof FieldsOf<R> & string)[],
      takesFile: true,
    },
    withdraw: {
      title: '撤销',
      from: 'stated',
      to: 'withdrawn',
      by: keepers,
      ask: { reason: longText('撤销原因') },
    },
    restore: {
      title: '恢复',
      from: 'withdrawn',
      to: 'stated',
      by: keepers,
      ask: { reason: longText('恢复原因') },
    },
  } as const,
})

/** A list is stated or imported, stated again to correct it, taken out with a reason and put back. */
export const keeping = <R extends AnyRegister>(about: R) =>
  defineProcedure(`${about.name}-keeping`, keptList(about))
