import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { EmptyState } from '@zhiheng/ui'
import { Button } from 'antd'
import { type Difference, readComparison } from '../api/rulebook.ts'
import { useActing } from '../app/use-session.ts'
import { Answered, Page } from '../frame/page.tsx'
import { PlainTable } from '../frame/plain-table.tsx'
import type { Sentence } from '../language/english.ts'
import { useT } from '../language/use-t.ts'
import { differenceFields } from './words.ts'

const route = getRouteApi('/schemes/compare')

/** Two contents beside each other: what was added, removed and changed, by the codes of the lines. */
export function ComparePage() {
  const t = useT()
  const post = useActing()
  const { before = '', after = '' } = route.useSearch()
  const comparison = useQuery({
    queryKey: ['comparison', before, after, post.id],
    queryFn: () => readComparison(before, after),
  })
  return (
    <Page
      wide
      title={t('方案的差别')}
      actions={<Button onClick={() => window.print()}>{t('打印')}</Button>}
    >
      <Answered query={comparison}>
        {({ before: old, after: now, differences }) =>
          differences.length === 0 ? (
            <EmptyState title={t('两个方案内容相同')} />
          ) : (
            <section className="block">
              <h2>{t('{{n}} 处差别', { n: differences.length })}</h2>
              <PlainTable className="row-cards scheme-differences">
                <thead>
                  <tr>
                    <th>{t('哪一项')}</th>
                    <th>{t('哪一处')}</th>
                    <th>{t('原：{{title}}，第 {{n}} 版', { title: old.title, n: old.version })}</th>
                    <th>{t('现：{{title}}，第 {{n}} 版', { title: now.title, n: now.version })}</th>
                  </tr>
                </thead>
                <tbody>
                  {differences.map((one) => (
                    <Row key={`${one.node} ${one.field} ${one.what}`} one={one} />
                  ))}
                </tbody>
              </PlainTable>
            </section>
          )
        }
      </Answered>
    </Page>
  )
}

const whole: Readonly<Record<Difference['what'], Sentence>> = {
  added: '新增',
  removed: '去掉了',
  changed: '有改动',
}

function Row({ one }: { one: Difference }) {
  const t = useT()
  const { title, field, what, before, after } = one
  const word = field?.startsWith('terms.') ? '设定' : field && differenceFields[field]
  return (
    <tr className={`difference-${what}`}>
      <td>{title}</td>
      <td>{word ? t(word) : (field ?? t(whole[what]))}</td>
      <td>{before}</td>
      <td>{after}</td>
    </tr>
  )
}
