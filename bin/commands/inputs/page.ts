import { inputText } from '@zhiheng/kernel'
import { modules } from '@zhiheng/modules'

/** One page of Markdown with every input, by the module whose records it looks at. */
export function inputsPage(): string {
  const lead = '由声明生成，不手工修改：`node bin/zhiheng.mjs inputs --write docs/inputs.md`。'
  const parts = modules.flatMap(({ title, inputs = [] }) =>
    inputs.length ? [`## ${title}`, ...inputs.map(inputText)] : [],
  )
  return `${['# 评价数据项', lead, ...parts].join('\n\n')}\n`
}
