import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { addressText, shownFields } from '@zhiheng/ui'
import { App, Radio } from 'antd'
import { useState } from 'react'
import type { RegisterFace } from '../api/catalogue.ts'
import { takeStep } from '../api/records.ts'
import type { Post } from '../api/session.ts'
import { useActing } from '../app/use-session.ts'
import { Answered, NotFound, Page } from '../frame/page.tsx'
import { useT } from '../language/use-t.ts'
import { draftKey } from './draft.ts'
import { Given } from './given.tsx'
import { NamedValues } from './naming-of.tsx'
import { divide, pick, stepFields } from './step-fields.ts'
import { StepForm } from './step-form.tsx'
import { useRegister } from './use-register.ts'

const route = getRouteApi('/records/$register/new')

/** The form of a step that creates a record. */
export function NewRecord() {
  const { register } = route.useParams()
  const face = useRegister(register)
  return (
    <Answered query={face}>{(found) => (found ? <NewIn face={found} /> : <NotFound />)}</Answered>
  )
}

/** What a new record most often says of whoever makes it; it may be stated otherwise. */
const ownOf = ({ department, party }: Post) =>
  Object.fromEntries(Object.entries({ department, party }).filter(([, value]) => value !== null))

function NewIn({ face }: { face: RegisterFace }) {
  const t = useT()
  const post = useActing()
  const queries = useQueryClient()
  const navigate = route.useNavigate()
  const { message } = App.useApp()
  const steps = Object.entries(face.steps).filter(
    ([, step]) => step.mine && step.from.includes('new'),
  )
  const [chosen, setChosen] = useState(steps[0]?.[0] ?? '')
  const { given = {} } = route.useSearch()
  const step = face.steps[chosen]
  if (!step) return <Page title={face.title}>{t('您的岗位不能在这里登记。')}</Page>
  const [known, asked] = divide(stepFields(face, chosen), given)
  const submit = async (stated: Record<string, unknown>) => {
    const answers = { ...pick(given, Object.keys(known)), ...stated }
    const done = await takeStep(face.name, chosen, { at: { region: post.region.code }, answers })
    void message.success(t('已保存'))
    await queries.invalidateQueries()
    const made = done.records[0]
    const params = { register: face.name }
    if (made)
      await navigate({
        to: '/records/$register/$address',
        params: { ...params, address: addressText({ ...made, on: made.on ?? null }) },
      })
    else await navigate({ to: '/records/$register', params })
  }
  return (
    <Page title={`${face.title} · ${step.title}`} lead={post.region.name}>
      {steps.length > 1 && (
        <Radio.Group
          className="block"
          optionType="button"
          value={chosen}
          options={steps.map(([name, { title }]) => ({ value: name, label: title }))}
          onChange={(event) => setChosen(event.target.value)}
        />
      )}
      <NamedValues register={face.name} values={pick(given, Object.keys(known))}>
        <Given fields={shownFields(known)} values={given} />
      </NamedValues>
      <StepForm
        key={chosen}
        title={step.title}
        fields={asked}
        initial={pick(ownOf(post), Object.keys(asked))}
        taken={{ register: face.name, step: chosen, region: post.region.code }}
        draft={draftKey({
          post: post.id,
          register: face.name,
          step: chosen,
          record: Object.values(given).join('+') || null,
        })}
        onSubmit={submit}
        onCancel={() =>
          void navigate({ to: '/records/$register', params: { register: face.name } })
        }
      />
    </Page>
  )
}
