import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { EmptyState, formatInstant, formatNumber, useLanguage } from '@zhiheng/ui'
import { Table } from 'antd'
import { hasEnded, type Job, readJobs } from '../api/jobs.ts'
import { useActing } from '../app/use-session.ts'
import { Answered, Page } from '../frame/page.tsx'
import { useT } from '../language/use-t.ts'
import { JobState } from './job-state.tsx'

/** Long work that the person started, the newest first; results stay here. */
export function JobList() {
  const t = useT()
  const post = useActing()
  const jobs = useQuery({
    queryKey: ['jobs', post.id],
    queryFn: readJobs,
    refetchInterval: ({ state }) => (state.data?.every(hasEnded) ? false : 3000),
  })
  return (
    <Page title={t('我的作业')} lead={t('导入等较长的工作在后台进行，离开页面也不会中断。')}>
      <Answered query={jobs}>
        {(list) =>
          list.length ? (
            <JobTable jobs={list} />
          ) : (
            <EmptyState title={t('还没有作业')} action={<Link to="/records">{t('去台账')}</Link>}>
              {t('在任一台账点“导入”，进度和结果会列在这里。')}
            </EmptyState>
          )
        }
      </Answered>
    </Page>
  )
}

function JobTable({ jobs }: { jobs: readonly Job[] }) {
  const t = useT()
  const language = useLanguage()
  return (
    <Table<Job>
      size="small"
      rowKey="id"
      pagination={false}
      scroll={{ x: 'max-content' }}
      dataSource={[...jobs]}
      columns={[
        {
          title: t('作业'),
          render: (_, job) => (
            <Link to="/jobs/$id" params={{ id: job.id }}>
              {job.title}
            </Link>
          ),
        },
        { title: t('状态'), render: (_, job) => <JobState state={job.state} /> },
        { title: t('已处理'), align: 'right', render: (_, job) => formatNumber(job.progress.rows) },
        {
          title: t('退回'),
          align: 'right',
          render: (_, job) => formatNumber(job.progress.refused),
        },
        {
          title: t('开始'),
          render: (_, job) => (job.startedAt ? formatInstant(job.startedAt, language) : '—'),
        },
      ]}
    />
  )
}
