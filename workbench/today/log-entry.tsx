import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { addressText, dayOf, ProblemList } from '@zhiheng/ui'
import { Button, Form, Input } from 'antd'
import { saysOf } from '../api/fault.ts'
import { type RecordRow, readRecords, takeStep } from '../api/records.ts'
import { useActing, useSession } from '../app/use-session.ts'
import { useT } from '../language/use-t.ts'

const register = 'work-log'

/** The office's log of today: one line and Enter; names, links and other days are in the register. */
export function LogEntry() {
  const t = useT()
  const post = useActing()
  const day = dayOf(new Date())
  const { data } = useQuery({
    queryKey: [register, day, post.id],
    queryFn: () => readRecords(register, { where: { day, state: 'noted' } }, { limit: 50 }),
  })
  return (
    <section className="block">
      <div className="block-head">
        <h2>{t('工作日志')}</h2>
        <Link to="/records/$register" params={{ register }}>
          {t('全部')}
        </Link>
        <Link to="/records/$register" params={{ register: 'work-summary' }}>
          {t('工作小结')}
        </Link>
      </div>
      <Entry day={day} />
      <Entries records={data?.records ?? []} />
    </section>
  )
}

function Entry({ day }: { day: string }) {
  const t = useT()
  const post = useActing()
  const { data: session } = useSession()
  const queries = useQueryClient()
  const [form] = Form.useForm<{ what: string }>()
  const note = useMutation({
    mutationFn: (what: string) => {
      const answers = { day, what, personName: session?.person.name ?? '' }
      return takeStep(register, 'note', { at: { region: post.region.code }, answers })
    },
    onSuccess: async () => {
      form.resetFields()
      await queries.invalidateQueries()
    },
  })
  const save = ({ what = '' }: { what?: string }) => {
    if (what.trim()) note.mutate(what.trim())
  }
  return (
    <Form form={form} className="log-entry" onFinish={save}>
      {note.error && <ProblemList problems={[{ says: saysOf(note.error) }]} />}
      <Form.Item name="what" noStyle>
        <Input
          aria-label={t('今天做了什么')}
          placeholder={t('今天做了什么，回车登记')}
          maxLength={500}
        />
      </Form.Item>
      <Button htmlType="submit" loading={note.isPending}>
        {t('登记')}
      </Button>
    </Form>
  )
}

function Entries({ records }: { records: readonly RecordRow[] }) {
  if (records.length === 0) return null
  return (
    <ul className="log-lines">
      {records.map((record) => (
        <li key={record.id}>
          <Link
            to="/records/$register/$address"
            params={{ register, address: addressText(record) }}
          >
            {String(record.fields.what)}
          </Link>
          <span className="quiet"> {String(record.fields.personName)}</span>
        </li>
      ))}
    </ul>
  )
}
