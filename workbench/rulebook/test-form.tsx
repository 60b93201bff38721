import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { saysOf } from '../api/fault.ts'
import { type RecordRow, takeStep } from '../api/records.ts'
import type { Rulebook, Test } from '../api/rulebook.ts'
import { useT } from '../language/use-t.ts'
import { pick } from '../records/step-fields.ts'
import { useRegister } from '../records/use-register.ts'
import { readTest } from './test.ts'
import { TestFields } from './test-fields.tsx'
import { useInputs } from './use-rulebook.ts'

interface Forming {
  readonly book: Rulebook
  readonly record: RecordRow
  readonly field: 'test' | 'applies'
  readonly onDone: () => void
}

/** What a criterion asks, chosen from what the records can be asked. */
export function TestForm({ book, record, field, onDone }: Forming) {
  const t = useT()
  const queries = useQueryClient()
  const { data: face } = useRegister('criterion')
  const { data: inputs } = useInputs()
  const [base] = useState(record)
  const [test, setTest] = useState<Test>(readTest(record.fields[field]) ?? { kind: 'declared' })
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)
  const subject = book.content?.subject ?? String(book.fields.subject)
  const send = async () => {
    setBusy(true)
    const known = pick(base.fields, face?.steps.amend?.fills ?? [])
    const answers = { ...known, [field]: JSON.stringify(test) }
    try {
      const at = { region: base.region, id: base.id }
      await takeStep('criterion', 'amend', { at, expect: base.version, answers })
      await queries.invalidateQueries()
      onDone()
    } catch (error) {
      setProblem(saysOf(error))
      setBusy(false)
    }
  }
  return (
    <form
      className="test-form"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <h2>{field === 'test' ? t('条件') : t('适用条件')}</h2>
      <TestFields
        test={test}
        onTest={setTest}
        around={{ inputs: (inputs ?? []).filter((one) => one.subject === subject), book }}
      />
      {problem && <p role="alert">{problem}</p>}
      <div className="form-actions">
        <Button type="primary" htmlType="submit" loading={busy}>
          {t('保存条件')}
        </Button>
        <Button onClick={onDone}>{t('取消')}</Button>
      </div>
    </form>
  )
}
