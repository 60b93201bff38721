import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { EmptyState } from '@zhiheng/ui'
import { useState } from 'react'
import { saysOf } from '../api/fault.ts'
import { newRequest } from '../api/request.ts'
import {
  issueSlips,
  readProposals,
  type SlipProposal,
  type SlipResult,
} from '../api/supervision.ts'
import { useActing } from '../app/use-session.ts'
import { Answered, Page } from '../frame/page.tsx'
import { useT } from '../language/use-t.ts'
import { ordersOf } from './orders.ts'
import { SlipForms } from './slip-forms.tsx'
import { SlipResults } from './slip-results.tsx'

const route = getRouteApi('/supervision/slips/new')

/** Slips about one or more tasks, written beforehand from their text: to be looked over and issued at once. */
export function NewSlips() {
  const t = useT()
  const post = useActing()
  const { tasks = '' } = route.useSearch()
  const addresses = tasks.split(',').filter(Boolean)
  const proposals = useQuery({
    queryKey: ['proposals', tasks, post.id],
    queryFn: () => readProposals(addresses),
    enabled: addresses.length > 0,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
  return (
    <Page
      title={t('印发督办单')}
      lead={t('按任务原文和最近一次报送拟好，看过即可印发；印发后部门在“今日”最前面看到。')}
    >
      {addresses.length === 0 ? (
        <EmptyState title={t('没有选择任务')} action={<Link to="/tasks">{t('到任务里选择')}</Link>}>
          {t('在任务列表或句子背后点“督办”。')}
        </EmptyState>
      ) : (
        <Answered query={proposals}>
          {(found) => <Writing key={tasks} proposals={found} />}
        </Answered>
      )}
    </Page>
  )
}

function Writing({ proposals }: { proposals: readonly SlipProposal[] }) {
  const t = useT()
  const queries = useQueryClient()
  const [drafts, setDrafts] = useState(() =>
    proposals.map(({ replyBy: _, ...one }) => ({ ...one, request: newRequest(), left: false })),
  )
  const [replyBy, setReplyBy] = useState(proposals[0]?.replyBy ?? '')
  const [sending, setSending] = useState(false)
  const [problem, setProblem] = useState('')
  const [results, setResults] = useState<readonly SlipResult[] | null>(null)
  if (results) return <SlipResults results={results} drafts={drafts} />
  const issue = async () => {
    const { orders, missing } = ordersOf(drafts, replyBy)
    setProblem(
      missing.length ? t('请为“{{titles}}”选择承办部门', { titles: missing.join(t('、')) }) : '',
    )
    if (missing.length || orders.length === 0) return
    setSending(true)
    try {
      setResults(await issueSlips(orders))
      await queries.invalidateQueries()
    } catch (error) {
      setProblem(saysOf(error))
    } finally {
      setSending(false)
    }
  }
  return (
    <SlipForms
      {...{ drafts, replyBy, sending, problem }}
      onDrafts={setDrafts}
      onReplyBy={setReplyBy}
      onIssue={() => void issue()}
    />
  )
}
