import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { FilesAt } from '@zhiheng/ui'
import { useState } from 'react'
import type { RegisterFace } from '../api/catalogue.ts'
import { filesUrl, type RecordDetail, readRecord } from '../api/records.ts'
import { readTask, type TaskPageAnswer } from '../api/tasks.ts'
import { useActing } from '../app/use-session.ts'
import { Answered, NotFound, Page } from '../frame/page.tsx'
import { useT } from '../language/use-t.ts'
import { Facts } from '../records/facts.tsx'
import { Named } from '../records/naming-of.tsx'
import { StateLine } from '../records/state-line.tsx'
import { Steps } from '../records/steps.tsx'
import { Story } from '../records/story.tsx'
import { useRegister } from '../records/use-register.ts'
import { Supervised } from '../supervision/supervised.tsx'
import { Parts } from './parts.tsx'
import { Returns } from './returns.tsx'
import { StepOf } from './step-of.tsx'
import { Times } from './times.tsx'

const route = getRouteApi('/tasks/$address')

/** One task: until when, who, its sub-tasks, its returns, what may be done and what was. */
export function TaskPage() {
  const { address } = route.useParams()
  const post = useActing()
  const face = useRegister('task')
  const detail = useQuery({
    queryKey: ['record', 'task', address, post.id],
    queryFn: () => readRecord('task', address),
  })
  const page = useQuery({
    queryKey: ['task', address, post.id],
    queryFn: () => readTask(address),
  })
  return (
    <Answered query={face}>
      {(found) =>
        found ? (
          <Answered query={detail}>
            {(record) => (
              <Answered query={page}>
                {(answer) => <TaskOf key={address} face={found} detail={record} page={answer} />}
              </Answered>
            )}
          </Answered>
        ) : (
          <NotFound />
        )
      }
    </Answered>
  )
}

interface Shown {
  readonly face: RegisterFace
  readonly detail: RecordDetail
  readonly page: TaskPageAnswer
}

function TaskOf({ face, detail, page }: Shown) {
  const t = useT()
  const [chosen, setChosen] = useState<string | null>(null)
  const { record, events, steps } = detail
  const { task } = page
  return (
    <Page
      wide
      title={task.title}
      lead={[task.document.title, ...task.path, task.number].filter(Boolean).join(' › ')}
      actions={
        <>
          <Supervised task={{ ...task, late: task.standing === 'overdue' }} />
          <Link
            to="/outline/$address"
            params={{ address: task.document.address }}
            search={{ item: task.id }}
          >
            {t('在纲要中查看')}
          </Link>
        </>
      }
    >
      <StateLine face={face} detail={detail} />
      {task.reminder && (
        <p className="task-reminder" role="note">
          <b>{t('催办')}</b> {task.reminder}
        </p>
      )}
      <Steps face={face} state={record.state} steps={steps} chosen={chosen} onChoose={setChosen} />
      <FilesAt value={filesUrl('task', task.address)}>
        <Named region={record.region} names={detail.names}>
          <div className={chosen ? 'record' : 'record record-calm'}>
            <div className="task-main">
              <Times page={page} />
              <Parts page={page} />
              <Returns page={page} />
            </div>
            <div className="record-side">
              {chosen && (
                <StepOf
                  key={chosen}
                  {...{ step: chosen, face, record, page }}
                  onDone={() => setChosen(null)}
                />
              )}
              <Content face={face} detail={detail} />
              <Story face={face} events={events} />
            </div>
          </div>
        </Named>
      </FilesAt>
    </Page>
  )
}

/** Said elsewhere on the page, in words. */
const elsewhere = [
  'title',
  'document',
  'quote',
  'body',
  'department',
  'responsible',
  'cooperating',
  'personName',
  'signBy',
  'deadline',
  'recurs',
  'recursFrom',
  'windowFrom',
  'windowTo',
  'everyMonths',
  'stages',
  'remindedOn',
  'reminder',
  'percent',
  'reportedOn',
]

function Content({ face, detail: { record } }: Pick<Shown, 'face' | 'detail'>) {
  const t = useT()
  const fields = Object.entries(face.fields).filter(([name]) => !elsewhere.includes(name))
  return (
    <section className="record-fields">
      <h2>{t('内容')}</h2>
      <Facts fields={Object.fromEntries(fields)} values={record.fields} />
    </section>
  )
}
