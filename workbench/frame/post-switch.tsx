import { useQueryClient } from '@tanstack/react-query'
import { App, Button, Select } from 'antd'
import { saysOf } from '../api/fault.ts'
import { actAs, type Post, signOut } from '../api/session.ts'
import { forget } from '../app/queries.ts'
import { useSession } from '../app/use-session.ts'
import { useT } from '../language/use-t.ts'

/** A post in which one acts for its holder is marked so, as in history. */
const nameOfPost = (t: ReturnType<typeof useT>, { title, actingFor }: Post) =>
  actingFor ? t('代 · {{title}}（{{name}}）', { title, name: actingFor }) : title

/** Posts under the name of their region, as a select wants them. */
function optionsOf(t: ReturnType<typeof useT>, posts: readonly Post[]) {
  const regions = [...new Map(posts.map((post) => [post.region.code, post.region.name]))]
  return regions.map(([code, label]) => ({
    label,
    title: label,
    options: posts
      .filter((post) => post.region.code === code)
      .map((post) => ({ value: post.id, label: `${label} · ${nameOfPost(t, post)}` })),
  }))
}

/** In which region and as which post one works; everything on the page belongs to it. */
export function PostSwitch() {
  const t = useT()
  const { message } = App.useApp()
  const queries = useQueryClient()
  const { data: session } = useSession()
  if (!session) return null
  const change = async (post: string) => {
    try {
      await actAs(post)
      await queries.resetQueries()
    } catch (error) {
      void message.error(saysOf(error))
    }
  }
  return (
    <Select
      className="post-switch"
      aria-label={t('所在地区与岗位')}
      variant="borderless"
      value={session.acting}
      options={optionsOf(t, session.posts)}
      onChange={(post: string) => void change(post)}
      popupMatchSelectWidth={false}
    />
  )
}

export function SignOut() {
  const t = useT()
  const { data: session } = useSession()
  const leave = async () => {
    await signOut().catch(() => undefined)
    forget()
  }
  return (
    <Button type="text" onClick={() => void leave()} title={session?.person.username ?? ''}>
      {session?.person.name} · {t('退出')}
    </Button>
  )
}
