/** English of the enterprise files. */
export const parties = {
  企业: 'Enterprises',
  '按台账查看、导入和导出': 'As a register: list, import, export',
  按名称或统一社会信用代码查找: 'Find by name or unified social credit code',
  '名称中的两个字，或完整的统一社会信用代码':
    'Two characters of the name, or the whole unified social credit code',
  '没有找到“{{words}}”': 'Nothing found for “{{words}}”',
  '请至少输入名称中相连的两个字，或者 18 位的统一社会信用代码。曾用名也能查到。':
    'Type at least two neighbouring characters of the name, or all 18 of the code. Former names are found too.',
  还没有企业档案: 'No enterprise files yet',
  '可以逐户登记，也可以在台账中用“导入”载入整张名录。':
    'Enter them one by one, or load a whole list with “Import” in the register.',
  '更名、迁移、注销与办理记录': 'Rename, move, close, and history',
  还没有这家企业的档案: 'There is no file of this enterprise yet',
  '登记后，全国各级岗位都能按名称或代码查到；下面是已有记录中提到它的。':
    'Once entered, staff everywhere find it by name or code. Below is what records already say of it.',
  组织机构代码: 'Organisation code',
  现所在地区: 'Current region',
  '没有您能看到的记录。': 'No records that you may see.',
  '{{year}}年还没有登记，规模等情况视为不详，不沿用上一年。':
    'Nothing is stated for {{year}}: scale and the rest are unknown, and not those of the year before.',
  现行: 'In force',
} as const
