import { useMutation, useQueryClient } from '@tanstack/react-query'
import { dayOf, Failure, type FieldFace } from '@zhiheng/ui'
import { FieldInput } from '@zhiheng/ui/field/field-input.tsx'
import { Button, Popover } from 'antd'
import { useId, useState } from 'react'
import { compileDisclosures } from '../api/complaints.ts'
import { saysOf } from '../api/fault.ts'
import { useT } from '../language/use-t.ts'

/** Has what is to be published of complaints counted for a period, enterprise by enterprise. */
export function CompileMenu() {
  const t = useT()
  return (
    <Popover trigger="click" placement="bottomRight" content={<Compile />}>
      <Button type="primary">{t('编制公示')}</Button>
    </Popover>
  )
}

function Compile() {
  const t = useT()
  const id = useId()
  const queries = useQueryClient()
  const today = dayOf(new Date())
  const [from, setFrom] = useState<string | null>(`${today.slice(0, 4)}-01-01`)
  const [until, setUntil] = useState<string | null>(dayOf(new Date(Date.now() - 86_400_000)))
  const compile = useMutation({
    mutationFn: () => compileDisclosures({ from: from ?? '', until: until ?? '' }),
    onSuccess: () => queries.invalidateQueries(),
  })
  const day = (title: string) => ({ kind: 'date', title, required: true }) as FieldFace
  const stated = (set: (day: string | null) => void) => (value: unknown) =>
    set(typeof value === 'string' ? value : null)
  return (
    <div className="replies">
      <p className="hint">
        {t('只统计期内收到、已办结并告知双方的投诉；同一经营者少于三件的不公示。')}
      </p>
      <label htmlFor={`${id}from`}>{t('起始日期')}</label>
      <FieldInput id={`${id}from`} field={day('from')} value={from} onChange={stated(setFrom)} />
      <label htmlFor={`${id}until`}>{t('截止日期')}</label>
      <FieldInput
        id={`${id}until`}
        field={day('until')}
        value={until}
        onChange={stated(setUntil)}
      />
      {compile.isError && <Failure says={saysOf(compile.error)} />}
      <div role="status">
        {compile.isSuccess &&
          t('已编制 {{n}} 户，请由负责人逐条公示', { n: compile.data.enterprises })}
      </div>
      <Button
        type="primary"
        disabled={!from || !until}
        loading={compile.isPending}
        onClick={() => compile.mutate()}
      >
        {t('编制')}
      </Button>
    </div>
  )
}
