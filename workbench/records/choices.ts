import type { FindChoices } from '@zhiheng/ui/field/choices.ts'
import { findRegions } from '../api/catalogue.ts'
import { readRecords } from '../api/records.ts'
import { queryClient } from '../app/queries.ts'
import { catalogueQuery } from '../app/use-session.ts'

/** Records offered at a time; more words narrow them. */
const most = 30
/** The newest of a register without a search. */
const mostUnsearched = 200
/** More departments than a region and those below it are read of at once. */
const departments = 200

/** Departments, regions, posts and records that a field may name, from the registers that keep them. */
export const choicesFor =
  (region: string): FindChoices =>
  async (field, words) => {
    if (field.kind === 'region') {
      const regions = await findRegions(region, words.trim())
      return regions.map(({ code, name, within }) => ({
        value: code,
        label: name,
        ...(within && { where: within }),
      }))
    }
    if (field.kind === 'indicator') {
      const { indicators } = await queryClient.ensureQueryData(catalogueQuery())
      return indicators
        .filter(({ title }) => title.includes(words))
        .map(({ name, title }) => ({ value: name, label: title }))
    }
    const register = field.kind === 'link' ? (field.to ?? '') : field.kind
    return register === 'department'
      ? departmentChoices(region, words.trim())
      : recordChoices(register, words.trim())
  }

/** Departments of the region itself: those of the levels below it bear the same codes. */
async function departmentChoices(region: string, words: string) {
  const { records } = await readRecords('department', { where: { region } }, { limit: departments })
  return records
    .filter((record) => record.region === region)
    .map(({ fields }) => ({ value: String(fields.code), label: String(fields.name) }))
    .filter(({ label }) => label.includes(words))
}

async function recordChoices(register: string, words: string) {
  const catalogue = await queryClient.ensureQueryData(catalogueQuery())
  const face = catalogue.registers.find(({ name }) => name === register)
  if (!face) return []
  // A register that is searched by nothing is narrowed here, by what its records are called.
  const searched = face.search.length > 0
  const q = searched && words.length > 1 ? words : undefined
  const { records } = await readRecords(
    register,
    { q },
    { limit: searched ? most : mostUnsearched },
  )
  return records
    .map(({ id, title }) => ({ value: id, label: title }))
    .filter(({ label }) => label.includes(words))
}
