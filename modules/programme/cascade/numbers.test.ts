import { describe, expect, it } from 'vitest'
import { basisIn, documentNumber, numbersIn } from './numbers.ts'

describe('the numbers of documents in a text', () => {
  it('are found with whatever brackets they are printed, and without the words before them', () => {
    const text = `根据《国务院关于印发质量发展纲要的通知》（国发〔2012〕9号）和国办发[2013]18号，
      按照晋政发（2013）7号文件精神，以及国发〔2012〕9号的要求`
    expect(numbersIn(text)).toEqual(['国发〔2012〕9号', '国办发〔2013〕18号', '晋政发〔2013〕7号'])
  })

  it('are a document’s basis without its own number', () => {
    const text = '澜政发〔2026〕3号\n根据云政发〔2025〕12号，制定本方案。'
    expect(basisIn(text, '澜政发﹝2026﹞3号')).toEqual(['云政发〔2025〕12号'])
    expect(basisIn(text, null)).toEqual(['澜政发〔2026〕3号', '云政发〔2025〕12号'])
    expect(basisIn('没有引用文件。', null)).toBeNull()
  })

  it('compare by one spelling', () => {
    expect(documentNumber(' 云政发[2025]012号 ')).toBe('云政发〔2025〕12号')
    expect(documentNumber('第三号令')).toBe('第三号令')
  })
})
