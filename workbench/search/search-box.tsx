import { useRouter } from '@tanstack/react-router'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { useActing } from '../app/use-session.ts'
import { useT } from '../language/use-t.ts'
import { type Found, type FoundGroup, isEnough } from './found.ts'
import { FoundList, optionId } from './found-list.tsx'
import { recentOf, remember } from './recent.ts'
import { useFound } from './use-found.ts'
import { useSlash } from './use-slash.ts'

/** One box for everything: pages, indicators, and the records of every register that the post may read. */
export function SearchBox() {
  const t = useT()
  const router = useRouter()
  const post = useActing()
  const list = useId()
  const box = useRef<HTMLInputElement>(null)
  const [words, setWords] = useState('')
  const [open, setOpen] = useState(false)
  const [at, setAt] = useState(0)
  const { groups, busy, error } = useFound(words)
  const recent = open && words === '' ? recentOf(post.id) : []
  const shown: readonly FoundGroup[] =
    recent.length > 0 ? [{ key: 'recent', title: t('最近打开'), found: recent }] : groups
  const all = shown.flatMap(({ found }) => found)
  useSlash(box)

  const leave = () => {
    setOpen(false)
    setWords('')
    setAt(0)
  }
  const go = (found: Found) => {
    remember(post.id, found)
    leave()
    box.current?.blur()
    void router.navigate({ href: `/work${found.href}` })
  }
  const move = (by: number) => setAt((at + by + all.length) % Math.max(all.length, 1))
  const act = (key: string): boolean => {
    if (key === 'ArrowDown') move(1)
    else if (key === 'ArrowUp') move(-1)
    else if (key === 'Enter' && all[at]) go(all[at])
    else if (key === 'Escape') {
      if (words === '') box.current?.blur()
      leave()
    } else return false
    return true
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter also ends the choice of a character that is being composed.
    if (!event.nativeEvent.isComposing && act(event.key)) event.preventDefault()
  }
  return (
    <search
      className="search-box"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOpen(false)
      }}
    >
      <input
        ref={box}
        role="combobox"
        className="search-words"
        aria-label={t('搜索')}
        aria-expanded={open}
        aria-controls={list}
        aria-autocomplete="list"
        aria-keyshortcuts="/"
        {...(open && all[at] ? { 'aria-activedescendant': optionId(list, at) } : {})}
        autoComplete="off"
        spellCheck={false}
        placeholder={t('搜索纲要、指标、台账和记录，两个字即可')}
        value={words}
        onFocus={() => setOpen(true)}
        onChange={(event) => {
          setWords(event.target.value)
          setAt(0)
          setOpen(true)
        }}
        onKeyDown={onKeyDown}
      />
      <span className="search-key" aria-hidden="true">
        /
      </span>
      {open && (
        <FoundList
          id={list}
          groups={shown}
          at={at}
          words={words}
          says={error ? error.message : sayOf(words, busy)}
          onGo={go}
        />
      )}
    </search>
  )

  /** What is said where nothing is listed. */
  function sayOf(typed: string, looking: boolean): string {
    if (!isEnough(typed)) return t('输入两个字即可查找')
    return looking
      ? t('正在查找…')
      : t('没有找到“{{words}}”。换一个词，或只输入名称中的两个字。', { words: typed })
  }
}
