import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { EmptyState } from '@zhiheng/ui'
import { Button, Input, Table } from 'antd'
import { useState } from 'react'
import { readStaff, type StaffMember, type StaffPost } from '../api/organisation.ts'
import { useActing } from '../app/use-session.ts'
import { Answered } from '../frame/page.tsx'
import { useT } from '../language/use-t.ts'
import { PostLine } from './post-line.tsx'
import { SheetImport } from './sheet-import.tsx'
import { SubstituteForm } from './substitute-form.tsx'
import { nameOfBody, useDepartments } from './use-departments.ts'

/** People with their posts on a day, and who acts for whom. */
export function Staff() {
  const t = useT()
  const post = useActing()
  const staff = useQuery({ queryKey: ['staff', post.id], queryFn: readStaff })
  const [words, setWords] = useState('')
  const [chosen, setChosen] = useState<{ member: StaffMember; post: StaffPost } | null>(null)
  const administrates = post.roles.includes('administrator')
  return (
    <>
      <div className="tab-bar">
        <Input.Search
          className="list-search"
          aria-label={t('查找人员或岗位')}
          placeholder={t('查找人员或岗位')}
          allowClear
          onChange={(event) => setWords(event.target.value.trim())}
        />
        {administrates && <SheetImport of="people" />}
      </div>
      <Answered query={staff}>
        {({ staff: list }) =>
          list.length ? (
            <StaffTable
              list={list.filter((one) => isFound(one, words))}
              onSubstitute={(member, of) => setChosen({ member, post: of })}
            />
          ) : (
            <EmptyState title={t('还没有人员')}>
              {t('下载模板，填好姓名、岗位和用户名后导入，一次开通全部账号。')}
            </EmptyState>
          )
        }
      </Answered>
      {chosen && staff.data && (
        <SubstituteForm
          {...chosen}
          staff={staff.data.staff}
          today={staff.data.on}
          onClose={() => setChosen(null)}
        />
      )}
    </>
  )
}

const isFound = ({ name, code, posts }: StaffMember, words: string): boolean =>
  [name, code, ...posts.map(({ title }) => title)].some((text) => text.includes(words))

interface Listed {
  readonly list: readonly StaffMember[]
  readonly onSubstitute: (member: StaffMember, post: StaffPost) => void
}

function StaffTable({ list, onSubstitute }: Listed) {
  const t = useT()
  const { data: departments } = useDepartments()
  return (
    <Table<StaffMember>
      size="small"
      className="dense"
      rowKey="address"
      pagination={{ pageSize: 100, hideOnSinglePage: true }}
      scroll={{ x: 'max-content' }}
      dataSource={[...list]}
      columns={[
        {
          title: t('姓名'),
          width: 120,
          render: (_, { name, address, left }) => (
            <>
              <Link to="/records/$register/$address" params={{ register: 'person', address }}>
                {name}
              </Link>
              {left && <span className="quiet"> {t('已离开')}</span>}
            </>
          ),
        },
        { title: t('人员编号'), width: 140, dataIndex: 'code' },
        {
          title: t('岗位'),
          render: (_, member) => (
            <ul className="post-lines">
              {member.posts.map((post) => (
                <PostLine
                  key={post.address}
                  post={post}
                  body={nameOfBody(departments, member.region, post.department)}
                  acts={mayPassOn(post) && acts(post, onSubstitute, member)}
                />
              ))}
              {member.posts.length === 0 && <li className="quiet">{t('没有岗位')}</li>}
            </ul>
          ),
        },
      ]}
    />
  )
}

const mayPassOn = ({ standing, may }: StaffPost): boolean =>
  standing !== 'over' && (may.substitute || may.handOver)

function acts(post: StaffPost, onSubstitute: Listed['onSubstitute'], member: StaffMember) {
  return <PostActs post={post} onSubstitute={() => onSubstitute(member, post)} />
}

function PostActs({ post, onSubstitute }: { post: StaffPost; onSubstitute: () => void }) {
  const t = useT()
  return (
    <span className="post-acts">
      {post.may.substitute && (
        <Button type="link" size="small" onClick={onSubstitute}>
          {t('设定代理')}
        </Button>
      )}
      {post.may.handOver && (
        <Link to="/organisation/hand-over" search={{ posts: post.address }}>
          {t('移交')}
        </Link>
      )}
    </span>
  )
}
