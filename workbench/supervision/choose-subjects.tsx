import { useQuery } from '@tanstack/react-query'
import { ProblemList } from '@zhiheng/ui'
import { Button } from 'antd'
import { useState } from 'react'
import { readRecords } from '../api/records.ts'
import { useActing } from '../app/use-session.ts'
import { useT } from '../language/use-t.ts'
import { Several } from './several.tsx'
import { subjectsOf } from './subjects-of.ts'
import { useDepartments, useRegionsBelow } from './use-record.ts'
import { useTaking } from './use-taking.ts'

const most = 500

/** Departments of the region and tasks of the round's document, to choose from. */
function useOffered(document: string | null) {
  const post = useActing()
  const departments = useDepartments()
  const tasks = useQuery({
    queryKey: ['tasks-of', document, post.id],
    queryFn: () => readRecords('task', { where: document ? { document } : {} }, { limit: most }),
  })
  return {
    departments:
      departments.data?.records.filter(({ region }) => region === post.region.code) ?? [],
    tasks: tasks.data?.records.filter(({ state }) => state !== 'dropped') ?? [],
  }
}

/** Chooses whom a round looks at, and which tasks; a task brings its department along. */
export function ChooseSubjects(props: {
  round: string
  region: string
  document: string | null
  onDone: () => void
}) {
  const t = useT()
  const { round, region, document, onDone } = props
  const offered = useOffered(document)
  const { data: regions = [] } = useRegionsBelow()
  const [chosen, setChosen] = useState({ departments: [], regions: [], tasks: [] } as Chosen)
  const subjects = subjectsOf(chosen, offered.tasks)
  const { take, problems } = useTaking('inspection-subject', 'choose', onDone)
  const save = () => take(subjects.map((one) => ({ at: { region }, answers: { round, ...one } })))
  return (
    <section className="block choose">
      <ProblemList problems={problems} titles={{}} />
      <Several
        label={t('部门')}
        value={chosen.departments}
        options={offered.departments.map(({ fields }) => [
          String(fields.code),
          String(fields.name),
        ])}
        onChange={(departments) => setChosen({ ...chosen, departments })}
      />
      <Several
        label={t('下级地区')}
        value={chosen.regions}
        options={regions
          .filter(({ code }) => code !== region)
          .map(({ code, name }) => [code, name])}
        onChange={(below) => setChosen({ ...chosen, regions: below })}
      />
      <Several
        label={t('任务')}
        value={chosen.tasks}
        options={offered.tasks.map(({ id, fields }) => [id, String(fields.title)])}
        onChange={(tasks) => setChosen({ ...chosen, tasks })}
      />
      <Button type="primary" disabled={subjects.length === 0} onClick={() => void save()}>
        {t('选定 {{n}} 个对象', { n: subjects.length })}
      </Button>
    </section>
  )
}

interface Chosen {
  readonly departments: string[]
  readonly regions: string[]
  readonly tasks: string[]
}
