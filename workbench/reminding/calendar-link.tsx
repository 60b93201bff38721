import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { dayOf, formatDate, ProblemList, useLanguage } from '@zhiheng/ui'
import { Button, Space, Typography } from 'antd'
import { saysOf } from '../api/fault.ts'
import { dropCalendar, giveCalendar, readCalendar } from '../api/reminding.ts'
import { Answered } from '../frame/page.tsx'
import { useT } from '../language/use-t.ts'

/** The address under which a calendar program reads one's deadlines; shown once, changed and withdrawn at will. */
export function CalendarLink() {
  const t = useT()
  const language = useLanguage()
  const queries = useQueryClient()
  const calendar = useQuery({ queryKey: ['calendar'], queryFn: readCalendar })
  const onSuccess = () => queries.invalidateQueries({ queryKey: ['calendar'] })
  const give = useMutation({ mutationFn: giveCalendar, onSuccess })
  const drop = useMutation({
    mutationFn: dropCalendar,
    onSuccess: () => {
      give.reset()
      return onSuccess()
    },
  })
  const error = give.error ?? drop.error
  return (
    <Answered query={calendar}>
      {({ since }) => (
        <>
          {error && <ProblemList problems={[{ says: saysOf(error) }]} />}
          <p>
            {since
              ? t('已于 {{day}} 开通。', { day: formatDate(dayOf(new Date(since)), language) })
              : t('手机和办公软件的日历可以订阅您各岗位的待办期限。')}
          </p>
          {give.data && <Address url={give.data.url} />}
          <Space>
            <Button onClick={() => give.mutate()} loading={give.isPending}>
              {since ? t('更换订阅地址') : t('开通日历订阅')}
            </Button>
            {since && (
              <Button onClick={() => drop.mutate()} loading={drop.isPending}>
                {t('停止订阅')}
              </Button>
            )}
          </Space>
        </>
      )}
    </Answered>
  )
}

function Address({ url }: { url: string }) {
  const t = useT()
  return (
    <>
      <p>
        {t(
          '把下面的地址填入日历的“订阅”。它只显示这一次；知道它的人都能看到您的待办期限，请勿外传。',
        )}
      </p>
      <Typography.Paragraph className="calendar-address" copyable={{ text: url }}>
        {url}
      </Typography.Paragraph>
    </>
  )
}
