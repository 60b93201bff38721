import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { addressText, EmptyState, type Names } from '@zhiheng/ui'
import { readParty } from '../api/parties.ts'
import type { RecordRow } from '../api/records.ts'
import { useActing, useCatalogue } from '../app/use-session.ts'
import { Answered, Page } from '../frame/page.tsx'
import { useT } from '../language/use-t.ts'
import { useRegister } from '../records/use-register.ts'
import { AddRecord } from './add-record.tsx'
import { Identity } from './identity.tsx'
import { RecordsAbout } from './records-about.tsx'
import { registersAbout } from './registers-about.ts'
import { Standings } from './standings.tsx'

const route = getRouteApi('/parties/$code')

/** Everything that the post may read about one enterprise. */
export function PartyPage() {
  const { code } = route.useParams()
  const post = useActing()
  const party = useQuery({
    queryKey: ['party', code, post.id],
    queryFn: () => readParty(code),
  })
  const t = useT()
  if (party.error && !party.data)
    return (
      <Page title={code} lead={<Link to="/parties">{t('企业')}</Link>}>
        <Answered query={party}>{() => null}</Answered>
      </Page>
    )
  return (
    <Answered query={party}>
      {({ record, names }) =>
        record ? <PartyOf record={record} names={names} /> : <NoFile code={code} />
      }
    </Answered>
  )
}

function PartyOf({ record, names }: { record: RecordRow; names: Names }) {
  const t = useT()
  const code = String(record.fields.code)
  const address = addressText(record)
  return (
    <Page
      wide
      title={String(record.fields.name)}
      lead={<Link to="/parties">{t('企业')}</Link>}
      actions={
        <Link to="/records/$register/$address" params={{ register: 'party', address }}>
          {t('更名、迁移、注销与办理记录')}
        </Link>
      }
    >
      <Identity record={record} names={names} />
      <Standings code={code} />
      <About code={code} />
    </Page>
  )
}

/** Registers that name the enterprise: dated facts first. */
function About({ code }: { code: string }) {
  const { data: catalogue } = useCatalogue()
  return registersAbout(catalogue?.registers ?? []).map(({ face, field }) => (
    <RecordsAbout key={`${face.name}.${field}`} face={face} field={field} code={code} />
  ))
}

/** Other records may name a code that nobody has opened a file for: what they say is shown all the same. */
function NoFile({ code }: { code: string }) {
  const t = useT()
  const { data: face } = useRegister('party')
  return (
    <Page title={code} lead={<Link to="/parties">{t('企业')}</Link>}>
      <EmptyState
        title={t('还没有这家企业的档案')}
        action={face && <AddRecord register={face} given={{ code }} />}
      >
        {t('登记后，全国各级岗位都能按名称或代码查到；下面是已有记录中提到它的。')}
      </EmptyState>
      <About code={code} />
    </Page>
  )
}
