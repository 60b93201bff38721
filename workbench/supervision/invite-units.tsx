import { useQuery } from '@tanstack/react-query'
import { ProblemList } from '@zhiheng/ui'
import { Button } from 'antd'
import { useState } from 'react'
import { readGroups } from '../api/organisation.ts'
import { useActing } from '../app/use-session.ts'
import { useT } from '../language/use-t.ts'
import { membersOf } from './members.ts'
import { Several } from './several.tsx'
import { useChildren, useDepartments } from './use-record.ts'
import { useTaking } from './use-taking.ts'

/** Adds units to a meeting; the member units of today are chosen beforehand. */
export function InviteUnits(props: {
  meeting: string
  region: string
  title: string
  onDone: () => void
}) {
  const { meeting, region } = props
  const post = useActing()
  const departments = useDepartments()
  const groups = useQuery({
    queryKey: ['groups-in', region, post.id],
    queryFn: () => readGroups(undefined, region),
  })
  const notices = useChildren('meeting-notice', 'meeting', meeting)
  if (!departments.data || !notices.data || groups.isPending) return null
  const called = new Set(notices.data.records.map(({ fields }) => fields.department))
  const units = departments.data.records.filter(
    (one) => one.region === region && one.state === 'current' && !called.has(one.fields.code),
  )
  const members = membersOf(groups.data?.groups ?? [])
  return <Inviting {...props} members={members} units={units.map(({ fields }) => fields)} />
}

type Fields = Readonly<Record<string, unknown>>

function Inviting(props: {
  meeting: string
  region: string
  title: string
  units: readonly Fields[]
  members: readonly string[]
  onDone: () => void
}) {
  const t = useT()
  const { meeting, region, title, units, members, onDone } = props
  const [chosen, setChosen] = useState(() =>
    units.map(({ code }) => String(code)).filter((code) => members.includes(code)),
  )
  const { take, problems } = useTaking('meeting-notice', 'list', onDone)
  const save = () =>
    take(chosen.map((department) => ({ at: { region }, answers: { meeting, title, department } })))
  return (
    <section className="block choose">
      <ProblemList problems={problems} titles={{}} />
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
