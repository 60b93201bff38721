import { useQueryClient } from '@tanstack/react-query'
import { dayOf, ProblemList } from '@zhiheng/ui'
import { Button } from 'antd'
import { useState } from 'react'
import { saysOf } from '../api/fault.ts'
import { takeAllSteps } from '../api/supervision.ts'
import { useT } from '../language/use-t.ts'
import { membersOn } from './members.ts'
import { Several } from './several.tsx'
import { useChildren, useDepartments } from './use-record.ts'

/** Adds units to a meeting; the member units of today are chosen beforehand. */
export function InviteUnits(props: {
  meeting: string
  region: string
  title: string
  onDone: () => void
}) {
  const { meeting, region } = props
  const departments = useDepartments()
  const notices = useChildren('meeting-notice', 'meeting', meeting)
  if (!departments.data || !notices.data) return null
  const called = new Set(notices.data.records.map(({ fields }) => fields.department))
  const units = departments.data.records.filter(
    (one) => one.region === region && one.state === 'current' && !called.has(one.fields.code),
  )
  return <Inviting {...props} units={units.map(({ fields }) => fields)} />
}

type Fields = Readonly<Record<string, unknown>>

function Inviting(props: {
  meeting: string
  region: string
  title: string
  units: readonly Fields[]
  onDone: () => void
}) {
  const t = useT()
  const queries = useQueryClient()
  const { meeting, region, title, units, onDone } = props
  const [chosen, setChosen] = useState(() => membersOn(units, dayOf(new Date())))
  const [problem, setProblem] = useState('')
  const save = async () => {
    const rows = chosen.map((department) => ({
      at: { region },
      answers: { meeting, title, department },
    }))
    try {
      await takeAllSteps('meeting-notice', 'list', rows)
      await queries.invalidateQueries()
      onDone()
    } catch (error) {
      setProblem(saysOf(error))
    }
  }
  return (
    <section className="block choose">
      <ProblemList problems={problem ? [{ says: problem }] : []} titles={{}} />
      <Several
        label={t('参会单位')}
        value={chosen}
        options={units.map(({ code, name }) => [String(code), String(name)])}
        onChange={setChosen}
      />
      <Button type="primary" disabled={chosen.length === 0} onClick={() => void save()}>
        {t('添加 {{n}} 个单位', { n: chosen.length })}
      </Button>
    </section>
  )
}
