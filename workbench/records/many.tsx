import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { formatNumber, ProblemList, type Trouble } from '@zhiheng/ui'
import { App, Button, Select } from 'antd'
import { useState } from 'react'
import type { RegisterFace } from '../api/catalogue.ts'
import { problemsOf, saysOf } from '../api/fault.ts'
import { takeTogether } from '../api/records.ts'
import { useActing } from '../app/use-session.ts'
import { Answered, NotFound, Page } from '../frame/page.tsx'
import { useT } from '../language/use-t.ts'
import { draftKey } from './draft.ts'
import { DraftNote } from './draft-note.tsx'
import { codedRow, filledRows, mostRows, type Row } from './sheet.ts'
import { Sheet } from './sheet.tsx'
import { stepFields } from './step-fields.ts'
import { useDraft } from './use-draft.ts'
import { useRegister } from './use-register.ts'
import { useSheetProblems } from './use-sheet-problems.ts'

const route = getRouteApi('/records/$register/many')

/** Several new records at once, in a table that takes what a spreadsheet copies. */
export function ManyRecords() {
  const { register } = route.useParams()
  const face = useRegister(register)
  return (
    <Answered query={face}>
      {(found) => (found ? <ManyIn key={found.name} face={found} /> : <NotFound />)}
    </Answered>
  )
}

function ManyIn({ face }: { face: RegisterFace }) {
  const t = useT()
  const steps = Object.entries(face.steps).filter(
    ([, step]) => step.mine && step.from.includes('new'),
  )
  const [chosen, setChosen] = useState(steps[0]?.[0] ?? '')
  if (!face.steps[chosen]) return <Page title={face.title}>{t('您的岗位不能在这里登记。')}</Page>
  return (
    <Page
      wide
      title={`${face.title} · ${t('录入多条')}`}
      lead={t('从表格软件复制后，点在起始的格子里粘贴；第一行是列名时按列名对应。')}
      actions={
        steps.length > 1 ? (
          <Select
            aria-label={t('办理步骤')}
            value={chosen}
            options={steps.map(([value, { title }]) => ({ value, label: title }))}
            onChange={setChosen}
          />
        ) : null
      }
    >
      <ManyBy key={chosen} face={face} step={chosen} />
    </Page>
  )
}

const blank: readonly Row[] = Array.from({ length: 8 }, () => ({}))

function ManyBy({ face, step }: { face: RegisterFace; step: string }) {
  const t = useT()
  const post = useActing()
  const queries = useQueryClient()
  const navigate = route.useNavigate()
  const { message } = App.useApp()
  const key = draftKey({ post: post.id, register: face.name, step, record: 'many' })
  const draft = useDraft(key, {})
  const [rows, setRows] = useState<readonly Row[]>(
    () => (draft.kept?.values.rows as readonly Row[] | undefined) ?? blank,
  )
  const [refused, setRefused] = useState<readonly Trouble[]>([])
  const [sending, setSending] = useState(false)
  const fields = stepFields(face, step)
  const words = { yes: t('是'), no: t('否') }
  const filled = filledRows(rows.map((row) => codedRow(row, fields, words)))
  const { problems, busy } = useSheetProblems({ register: face.name, step, filled })
  const change = (next: readonly Row[]) => {
    setRows(next)
    setRefused([])
    const some = filledRows(next).length > 0
    draft.keep(some ? { rows: next } : {})
  }
  const save = async () => {
    setSending(true)
    try {
      const at = { region: post.region.code }
      const all = filled.map(({ row }) => ({ at, answers: row }))
      const done = await takeTogether(face.name, step, all)
      draft.drop()
      void message.success(t('已保存{{n}}条', { n: formatNumber(done.created + done.changed) }))
      await queries.invalidateQueries()
      await navigate({ to: '/records/$register', params: { register: face.name } })
    } catch (error) {
      const found = problemsOf(error).map((one) => ({
        ...one,
        row: one.row ? (filled[one.row - 1]?.n ?? one.row) : null,
      }))
      setRefused(found.length ? found : [{ says: saysOf(error) }])
    } finally {
      setSending(false)
    }
  }
  const titles = Object.fromEntries(Object.entries(fields).map(([name, f]) => [name, f.title]))
  return (
    <>
      {draft.kept && (
        <DraftNote
          at={draft.kept.at}
          onDrop={() => {
            draft.drop()
            change(blank)
          }}
        />
      )}
      <ProblemList problems={refused} titles={titles} rows onGo={() => undefined} />
      <Sheet fields={fields} rows={rows} problems={[...problems, ...refused]} onChange={change} />
      <div className="form-actions">
        <Button
          type="primary"
          loading={sending}
          disabled={filled.length === 0 || problems.length > 0 || busy}
          onClick={() => void save()}
        >
          {t('保存{{n}}条', { n: formatNumber(filled.length) })}
        </Button>
        <Button
          disabled={rows.length >= mostRows}
          onClick={() => change([...rows, ...blank].slice(0, mostRows))}
        >
          {t('再加{{n}}行', { n: blank.length })}
        </Button>
        <Link to="/records/$register" params={{ register: face.name }} className="form-leave">
          {t('返回列表')}
        </Link>
        {problems.length > 0 && (
          <span className="field-fault" role="status">
            {t('{{n}}处需要改正', { n: problems.length })}
          </span>
        )}
      </div>
    </>
  )
}
