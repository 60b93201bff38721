import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPersonal } from './find.ts'
import {
  maskAddress,
  maskBankCard,
  maskEmail,
  maskName,
  maskPhone,
  maskResidentId,
} from './mask.ts'
import { maskPersonal, maskText } from './mask-text.ts'

describe('masking one value', () => {
  it.each([
    [maskName, '张三', '张*'],
    [maskName, '欧阳娜娜', '欧***'],
    [maskName, '张', '*'],
    [maskName, '', ''],
    [maskPhone, '13800000000', '138****0000'],
    [maskPhone, '+86 138-0000-0000', '138****0000'],
    [maskPhone, '0531-88001234', '0531-******34'],
    [maskPhone, '010 8800 1234', '010-******34'],
    [maskPhone, '12315', '***15'],
    [maskResidentId, '11010519491231002x', '1****************X'],
    [maskResidentId, '110105', '******'],
    [maskBankCard, '6222 0212 3456 7890 128', '***************0128'],
    [maskEmail, 'zhang.san@example.com', 'z***@example.com'],
    [maskEmail, 'z@example.com', '***@example.com'],
    [maskEmail, 'nobody', '***'],
    [maskAddress, '山东省济南市历下区某某路1号', '山东省济南市历下区****'],
    [
      maskAddress,
      '内蒙古自治区呼伦贝尔市鄂温克族自治旗某街2号',
      '内蒙古自治区呼伦贝尔市鄂温克族自治旗****',
    ],
    [maskAddress, '湖北省仙桃市某大道3号', '湖北省仙桃市****'],
    [maskAddress, '江苏省苏州市昆山市某路4号', '江苏省苏州市昆山市****'],
    [maskAddress, '某路5号', '****'],
    [maskAddress, '', ''],
  ] as [(text: string) => string, string, string][])('%o of %j is %j', (mask, text, masked) => {
    expect(mask(text)).toBe(masked)
  })

  it('shows 3 and 4 characters of a resident ID where asked', () => {
    expect(maskResidentId('11010519491231002X', 'first-3-last-4')).toBe('110***********002X')
  })
})

describe('finding personal data in a text', () => {
  const kinds = (text: string) => findPersonal(text).map((span) => [span.kind, span.text])

  it.each([
    ['电话13800138000，谢谢', [['phone', '13800138000']]],
    [
      '拨打 138 0013 8000 或 0531-88001234',
      [
        ['phone', '138 0013 8000'],
        ['phone', '0531-88001234'],
      ],
    ],
    ['１３８００１３８０００', [['phone', '１３８００１３８０００']]],
    ['身份证110105194912310021号', [['resident-id', '110105194912310021']]],
    ['卡号6222021234567890128', [['bank-card', '6222021234567890128']]],
    ['写信到zhang@example.com。', [['email', 'zhang@example.com']]],
    [
      '联系人：张三，住址：济南市历下区某路1号。',
      [
        ['name', '张三'],
        ['address', '济南市历下区某路1号'],
      ],
    ],
    ['投诉人: 买买提·艾力', [['name', '买买提·艾力']]],
  ])('%s', (text, found) => {
    expect(kinds(text)).toEqual(found)
  })

  it.each([
    [
      '住址：山东省 济南市 历下区某路1号 电话：13800138000',
      '住址：山东省 济南市 历下区**** 电话：138****8000',
    ],
    ['地址：某某市某区某路1号13800138000', '地址：某某市某区****'],
  ])('takes the whole of an address: %s', (text, masked) => {
    expect(maskText(text)).toBe(masked)
  })

  it.each([
    '统一社会信用代码91370102MA3K7XY21L',
    '统一社会信用代码914403001922038216',
    '商品条码6901234567892',
    '食品生产许可证SC10137010200018',
    '编号201380013800099',
    '当事人：某某食品有限公司，',
    '2026年11月22日共抽检12345批次，合格率98.5%',
  ])('finds nothing in %s', (text) => {
    expect(kinds(text)).toEqual([])
  })
})

describe('masking a text', () => {
  it('changes only what is personal', () => {
    expect(
      maskText(
        '联系人：张三，电话：13800138000，邮箱zs@example.com，反映商品6901234567892有异味。',
      ),
    ).toBe('联系人：张*，电话：138****8000，邮箱z***@example.com，反映商品6901234567892有异味。')
  })

  const pieces = fc.constantFrom(
    '电话13800138000',
    '身份证11010519491231002X，',
    '联系人：张三，',
    '住址：某某市某某区某路1号，',
    '卡6222021234567890128 ',
    'a.b@example.com ',
    '某商品变质。',
    '，',
  )

  it('leaves no number to find, and masks no further the second time', () => {
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        const masked = maskText(parts.join(''))
        const numbers = findPersonal(masked).filter((span) => /\d{6}/.test(span.text))
        expect(numbers).toEqual([])
        expect(maskText(masked)).toBe(masked)
      }),
    )
  })

  it('never throws and keeps text without digits, labels or @', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const masked = maskText(text)
        if (!/[\d０-９@＠:：]/.test(text)) expect(masked).toBe(text)
      }),
    )
  })

  it('masks a value by its kind', () => {
    expect(maskPersonal('name', '张三')).toBe('张*')
  })
})
