import { dayOf, ProblemList } from '@zhiheng/ui'
import { FieldInput } from '@zhiheng/ui/field/field-input.tsx'
import { Button, Checkbox, Input } from 'antd'
import { useId } from 'react'
import { useT } from '../language/use-t.ts'
import { useRegister } from '../records/use-register.ts'
import { Due } from '../today/due.tsx'
import type { Draft } from './orders.ts'

interface Forms {
  readonly drafts: readonly Draft[]
  readonly replyBy: string
  readonly sending: boolean
  readonly problem: string
  readonly onDrafts: (drafts: Draft[]) => void
  readonly onReplyBy: (day: string) => void
  readonly onIssue: () => void
}

/** One day of reply for all slips, and each slip as it will go out. */
export function SlipForms(props: Forms) {
  const t = useT()
  const day = useId()
  const { drafts, replyBy, sending, problem, onDrafts, onReplyBy, onIssue } = props
  const { data: face } = useRegister('supervision-slip')
  const wanted = drafts.filter(({ left }) => !left).length
  const change = (n: number, more: Partial<Draft>) =>
    onDrafts(drafts.map((one, i) => (i === n ? { ...one, ...more } : one)))
  return (
    <form
      className="slips"
      onSubmit={(event) => {
        event.preventDefault()
        onIssue()
      }}
    >
      <ProblemList problems={problem ? [{ says: problem }] : []} titles={{}} />
      <div className="slips-head">
        <label htmlFor={day}>{t('答复期限')}</label>
        {face?.fields.replyBy && (
          <FieldInput
            id={day}
            field={face.fields.replyBy}
            value={replyBy}
            onChange={(next) => onReplyBy(String(next ?? ''))}
          />
        )}
        <Due on={replyBy} today={dayOf(new Date())} />
        <Button
          type="primary"
          htmlType="submit"
          loading={sending}
          disabled={wanted === 0 || replyBy === ''}
        >
          {drafts.length === 1 ? t('印发督办单') : t('印发 {{n}} 份督办单', { n: wanted })}
        </Button>
      </div>
      {drafts.map((draft, n) => (
        <SlipForm
          key={draft.task}
          draft={draft}
          single={drafts.length === 1}
          department={face?.fields.department}
          onChange={(more) => change(n, more)}
        />
      ))}
    </form>
  )
}

type Face = NonNullable<ReturnType<typeof useRegister>['data']>['fields'][string]

function SlipForm(props: {
  draft: Draft
  single: boolean
  department: Face | undefined
  onChange: (more: Partial<Draft>) => void
}) {
  const t = useT()
  const id = useId()
  const { draft, single, department, onChange } = props
  return (
    <fieldset className={draft.left ? 'slip slip-left' : 'slip'}>
      <legend>{draft.title}</legend>
      {!single && (
        <Checkbox
          checked={!draft.left}
          onChange={({ target }) => onChange({ left: !target.checked })}
        >
          {t('印发这一份')}
        </Checkbox>
      )}
      <label htmlFor={`${id}t`}>{t('督办事项')}</label>
      <Input
        id={`${id}t`}
        value={draft.title}
        maxLength={500}
        onChange={({ target }) => onChange({ title: target.value })}
      />
      <label htmlFor={`${id}d`}>{t('承办部门')}</label>
      {department && (
        <FieldInput
          id={`${id}d`}
          field={department}
          value={draft.department}
          onChange={(code) => onChange({ department: code === null ? null : String(code) })}
        />
      )}
      <label htmlFor={`${id}q`}>{t('督办要求')}</label>
      <Input.TextArea
        id={`${id}q`}
        autoSize={{ minRows: 4 }}
        value={draft.demands}
        onChange={({ target }) => onChange({ demands: target.value })}
      />
    </fieldset>
  )
}
