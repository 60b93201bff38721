import { expect, test } from 'vitest'
import { readFileAs } from './read-file.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

test('a table in plain text is refused as a workbook is, and no empty document', async () => {
  await expect(readFileAs('合格率.CSV', bytes('指标,数值\n合格率,95'))).rejects.toThrow('表格文件')
  await expect(readFileAs('空.csv', bytes(''))).rejects.toThrow('空的')
})

test('any other text is read', async () => {
  const reading = await readFileAs('方案.txt', bytes('某市方案\n到2030年，合格率达到95%。'))
  expect(reading.goals).toHaveLength(1)
})
