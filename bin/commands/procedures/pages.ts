import { catalogueOf, getEntry, procedureText } from '@zhiheng/kernel'
import { modules, roles } from '@zhiheng/modules'

/** A page of Markdown for each module that has procedures: file name and text, and one that lists them. */
export function procedurePages(): ReadonlyMap<string, string> {
  const catalogue = catalogueOf(modules)
  const withProcedures = modules.filter(({ registers }) => registers.length > 0)
  const pages = withProcedures.map(({ name, title, registers }) => {
    const texts = registers.map((register) =>
      procedureText(getEntry(catalogue, register.name), roles),
    )
    return [`${name}.md`, `${[`# ${title}`, ...texts].join('\n\n')}\n`] as const
  })
  const lines = withProcedures.map(
    ({ name, title, registers }) =>
      `- [${title}](${name}.md)：${registers.map((register) => register.title).join('、')}`,
  )
  const lead = '由声明生成，不手工修改：`node bin/zhiheng.mjs procedures --write docs/procedures`。'
  return new Map([...pages, ['README.md', `# 办理流程\n\n${lead}\n\n${lines.join('\n')}\n`]])
}
