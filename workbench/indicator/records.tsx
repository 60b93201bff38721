import { Link } from '@tanstack/react-router'
import type { IndicatorFace } from '../api/catalogue.ts'
import { useCatalogue } from '../app/use-session.ts'
import { useT } from '../language/use-t.ts'

/** The way to the records that made the figure, or the reason why there are none. */
export function Records({ face }: { face: IndicatorFace }) {
  const t = useT()
  const { data: catalogue } = useCatalogue()
  const register = catalogue?.registers.find(({ name }) => name === face.over)
  if (!register) return <p className="block">{t('这个指标由部门上报，没有逐条记录。')}</p>
  return (
    <p className="block">
      <Link to="/records/$register" params={{ register: register.name }}>
        {t('查看构成这个数的记录：{{title}}', { title: register.title })}
      </Link>
    </p>
  )
}
