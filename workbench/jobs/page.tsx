import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { formatInstant, formatNumber, useLanguage } from '@zhiheng/ui'
import { Button, Progress } from 'antd'
import { useEffect } from 'react'
import { cancelJob, errorsUrl, followJob, hasEnded, type Job, readJob } from '../api/jobs.ts'
import { Answered, Page } from '../frame/page.tsx'
import { useT } from '../language/use-t.ts'
import { JobState } from './job-state.tsx'
import { paceOf } from './pace.ts'
import { Problems } from './problems.tsx'

const route = getRouteApi('/jobs/$id')

/** One job as it goes on, and what came of it. */
export function JobPage() {
  const { id } = route.useParams()
  const queries = useQueryClient()
  const job = useQuery({ queryKey: ['job', id], queryFn: () => readJob(id) })
  const ended = job.data ? hasEnded(job.data) : true
  useEffect(() => {
    if (ended) return
    return followJob(id, (next) => {
      queries.setQueryData(['job', id], next)
      if (hasEnded(next)) void queries.invalidateQueries({ queryKey: ['records'] })
    })
  }, [id, ended, queries])
  return <Answered query={job}>{(found) => <JobOf job={found} />}</Answered>
}

function JobOf({ job }: { job: Job }) {
  const t = useT()
  const language = useLanguage()
  const cancel = useMutation({ mutationFn: () => cancelJob(job.id) })
  const since = job.startedAt ? formatInstant(job.startedAt, language) : t('尚未开始')
  return (
    <Page
      title={job.title}
      lead={
        <>
          <JobState state={job.state} /> · {since}
          {' · '}
          <Link to="/jobs">{t('我的作业')}</Link>
        </>
      }
      actions={
        hasEnded(job) ? null : (
          <Button loading={cancel.isPending} onClick={() => cancel.mutate()}>
            {t('取消作业')}
          </Button>
        )
      }
    >
      <JobProgress job={job} />
      <Tally job={job} />
      {job.progress.refused > 0 && (
        <section className="block">
          <div className="block-head">
            <h2>{t('退回的行')}</h2>
            <span>
              <Button href={errorsUrl(job.id, 'xlsx')} download>
                {t('下载退回的行')}
              </Button>{' '}
              <Button href={errorsUrl(job.id, 'csv')} download>
                CSV
              </Button>
            </span>
          </div>
          <p className="quiet">{t('文件的最后一列写着原因；改好后可直接再次导入。')}</p>
          <Problems problems={job.problems} />
        </section>
      )}
    </Page>
  )
}

function JobProgress({ job }: { job: Job }) {
  const t = useT()
  const { perSecond, secondsLeft, percent } = paceOf(job, new Date())
  const status = job.state === 'failed' ? 'exception' : job.state === 'done' ? 'success' : 'normal'
  return (
    <section className="block" aria-live="polite">
      <Progress
        aria-label={t('进度')}
        percent={job.state === 'done' ? 100 : (percent ?? 0)}
        status={status}
      />
      <p className="quiet">
        {perSecond !== null && t('每秒{{n}}行', { n: formatNumber(Math.round(perSecond)) })}
        {!hasEnded(job) && secondsLeft !== null && (
          <> · {t('约剩{{n}}秒', { n: formatNumber(Math.ceil(secondsLeft)) })}</>
        )}
      </p>
    </section>
  )
}

function Tally({ job }: { job: Job }) {
  const t = useT()
  const { rows, created, changed, unchanged, refused, total } = job.progress
  const parts = [
    [t('已处理'), rows],
    ...(total === null ? [] : ([[t('文件共'), total]] as const)),
    [t('新增'), created],
    [t('变更'), changed],
    [t('无变化'), unchanged],
    [t('退回'), refused],
  ] as const
  return (
    <dl className="tally">
      {parts.map(([label, n]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{formatNumber(n)}</dd>
        </div>
      ))}
    </dl>
  )
}
