/** Chinese names of positions 1 and 2 of a credit code. Shown only, never used to refuse a code: the
 * lists are not verified against the standard's annex, so pass another table where one is confirmed. */
export type CreditRegistrars = Readonly<
  Record<string, { readonly name: string; readonly categories: Readonly<Record<string, string>> }>
>

/** The usual registrars; `undefined` names mean that the table does not know, not that the code is wrong. */
export const creditRegistrars: CreditRegistrars = {
  '1': { name: '机构编制', categories: { '1': '机关', '2': '事业单位', '3': '群众团体' } },
  '5': { name: '民政', categories: { '1': '社会团体', '2': '民办非企业单位', '3': '基金会' } },
  '9': {
    name: '市场监管',
    categories: { '1': '企业', '2': '个体工商户', '3': '农民专业合作社' },
  },
}
