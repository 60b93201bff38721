import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { EmptyState, useLanguage } from '@zhiheng/ui'
import { Button } from 'antd'
import { readScheme, type Scheme, type SchemeRule } from '../api/schemes.ts'
import { useActing, useCatalogue } from '../app/use-session.ts'
import { Answered, Page } from '../frame/page.tsx'
import { PlainTable } from '../frame/plain-table.tsx'
import { useT } from '../language/use-t.ts'
import { NewRecordLink } from '../records/new-link.tsx'
import { aboutOf, figureOf, kindWords, schemeKindWords } from './words.ts'

const route = getRouteApi('/drafts/$address')

/** One scheme with all its rules, each with its words in the document. */
export function SchemePage() {
  const { address } = route.useParams()
  const post = useActing()
  const scheme = useQuery({
    queryKey: ['scheme', address, post.id],
    queryFn: () => readScheme(address),
  })
  return <Answered query={scheme}>{(answer) => <SchemeOf scheme={answer} />}</Answered>
}

function SchemeOf({ scheme }: { scheme: Scheme }) {
  const t = useT()
  const { roles } = useActing()
  const { rules, id, state } = scheme
  const open = state === 'draft' || state === 'returned'
  return (
    <Page
      wide
      title={scheme.title}
      lead={<Lead scheme={scheme} />}
      actions={
        <>
          {open && roles.includes('office') && (
            <NewRecordLink register="scheme-rule" given={{ scheme: id }}>
              {t('补充规定')}
            </NewRecordLink>
          )}
          <Button onClick={() => window.print()}>{t('打印')}</Button>
          <Link
            to="/records/$register/$address"
            params={{ register: 'scheme-draft', address: scheme.address }}
            className="no-print"
          >
            {t('办理与记录')}
          </Link>
        </>
      }
    >
      {rules.length === 0 ? (
        <EmptyState title={t('没有规定')}>
          {t('规定都已去掉；可以在方案的办理页恢复，或撤销草案。')}
        </EmptyState>
      ) : (
        <section className="block">
          <h2>{t('规定（{{n}}）', { n: rules.length })}</h2>
          <RuleTable scheme={scheme} />
        </section>
      )}
    </Page>
  )
}

function Lead({ scheme }: { scheme: Scheme }) {
  const t = useT()
  const { document, kind, state, stateTitle } = scheme
  const { data: catalogue } = useCatalogue()
  const face = catalogue?.registers.find(({ name }) => name === 'scheme-draft')
  const word = schemeKindWords[kind]
  return (
    <>
      {word && t(word)} · {face?.states[state] ?? stateTitle}
      {document && (
        <>
          {' · '}
          {t('所依据的文件：')}
          <Link to="/outline/$address" params={{ address: document.address }}>
            {document.title}
          </Link>
        </>
      )}
    </>
  )
}

function RuleTable({ scheme }: { scheme: Scheme }) {
  const t = useT()
  return (
    <PlainTable className="row-cards scheme-rules">
      <thead>
        <tr>
          <th>{t('规定类型')}</th>
          <th>{t('条款')}</th>
          <th>{t('内容')}</th>
          <th>{t('原文')}</th>
          <th className="no-print" />
        </tr>
      </thead>
      <tbody>
        {scheme.rules.map((rule) => (
          <RuleRow key={rule.id} rule={rule} document={scheme.document?.address} />
        ))}
      </tbody>
    </PlainTable>
  )
}

function RuleRow({ rule, document }: { rule: SchemeRule; document: string | undefined }) {
  const t = useT()
  const language = useLanguage()
  const about = aboutOf(rule)
  const figure = figureOf(rule, language)
  return (
    <tr>
      <td>
        <span className="item-kind item-rule">{t(kindWords[rule.kind] ?? '规定')}</span>
      </td>
      <td className="quiet">{rule.article}</td>
      <td>
        {about} {figure && <b>{figure}</b>}
      </td>
      <td className="rule-words" lang="zh-CN">
        {document && rule.span ? (
          <Link to="/outline/$address" params={{ address: document }} search={{ item: rule.id }}>
            {rule.quote}
          </Link>
        ) : (
          <span title={t('原文已更正，找不到这句话')}>{rule.quote}</span>
        )}
      </td>
      <td className="no-print">
        <Link
          to="/records/$register/$address"
          params={{ register: 'scheme-rule', address: rule.address }}
        >
          {rule.state === 'draft' ? t('更正') : t('办理与记录')}
        </Link>
      </td>
    </tr>
  )
}
