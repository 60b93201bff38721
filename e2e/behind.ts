import { randomUUID } from 'node:crypto'
import { expect, type Page } from '@playwright/test'

const origin = (page: Page): string => new URL(page.url()).origin

/** Who is signed in on a page: the post that acts, and what every write carries. */
export async function acting(page: Page) {
  const answer = await page.request.get(`${origin(page)}/api/session`)
  const { posts, acting: id, csrf } = await answer.json()
  const { region } = posts.find((one: { id: string }) => one.id === id)
  return { post: String(id), region: String(region.code), csrf: String(csrf) }
}

/** A step through the API as whoever is signed in: for what another journey clicks through. Answers with the record's address. */
export async function takeStep(
  page: Page,
  [register, step, record]: readonly [register: string, step: string, record?: string],
  answers: object = {},
): Promise<string> {
  const { csrf, region: own } = await acting(page)
  const [region, id, on] = record?.split('~') ?? [own]
  const sent = await page.request.post(`${origin(page)}/api/records/${register}/steps/${step}`, {
    headers: { 'x-csrf-token': csrf },
    data: {
      request: randomUUID(),
      rows: [{ at: { region, ...(id && { id }), ...(on && { on }) }, answers }],
    },
  })
  expect(sent.ok(), await sent.text()).toBe(true)
  const [made] = (await sent.json()).records
  return `${made.region}~${made.id}`
}

/** The newest record of a register that meets a condition, as whoever is signed in sees it. */
export async function newest(
  page: Page,
  register: string,
  where: Readonly<Record<string, string>>,
): Promise<string> {
  const query = new URLSearchParams(where)
  const answer = await page.request.get(`${origin(page)}/api/records/${register}?${query}`)
  const { records } = await answer.json()
  expect(records, `${register} ${query}`).not.toHaveLength(0)
  return `${records[0].region}~${records[0].id}`
}

/** Keeps a file as the forms do; its digest. */
export async function upload(page: Page, name: string, content: Buffer): Promise<string> {
  const { csrf } = await acting(page)
  const sent = await page.request.post(`${origin(page)}/api/files`, {
    headers: { 'x-csrf-token': csrf },
    multipart: { file: { name, mimeType: 'application/octet-stream', buffer: content } },
  })
  expect(sent.ok(), await sent.text()).toBe(true)
  return (await sent.json()).sha256
}
