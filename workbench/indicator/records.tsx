import { Link } from '@tanstack/react-router'
import { useCatalogue } from '../app/use-session.ts'
import { useT } from '../language/use-t.ts'
import type { Of } from './of.ts'

/** The way to the records that made the figure, or the reason why there are none. */
export function Records({ face, region, today }: Of) {
  const t = useT()
  const { data: catalogue } = useCatalogue()
  const register = catalogue?.registers.find(({ name }) => name === face.over)
  if (!register) return <p className="block">{t('这个指标由部门上报，没有逐条记录。')}</p>
  const year = face.month ? { [face.month]: `${today.slice(0, 4)}-01-01..${today}` } : {}
  const where = { counted: face.name, region, ...year }
  return (
    <p className="block">
      <Link to="/records/$register" params={{ register: register.name }} search={{ where }}>
        {t('查看构成这个数的记录：{{title}}', { title: register.title })}
      </Link>
    </p>
  )
}
