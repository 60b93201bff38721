/** Loading a document: what a person may do to what was read, and a corrected text. */
export const load = {
  撤销: 'Undo',
  重做: 'Redo',
  合并: 'Merge',
  与哪一条合并: 'With which item',
  '上一条：{{title}}': 'Before: {{title}}',
  '下一条：{{title}}': 'After: {{title}}',
  拆回两条: 'Split again',
  '这个文号已经载入过：': 'A document with this number is kept already:',
  '标题和正文都与已载入的文件相同：':
    'Title and text are those of a document that is kept already:',
  '已载入过标题相同的文件：': 'A document with this title is kept already:',
  已有同一份文件: 'The document is there already',
  '作为更正文本重新载入《{{title}}》': 'Load it as the corrected text of {{title}}',
  '仍作为新文件（将有两份相同的文件）':
    'Keep it as another document all the same (there will be two)',
  '它已经公开：先撤下公开，才能载入更正文本。':
    'It is published: take it down before a corrected text can be loaded.',
  去撤下公开: 'Take it down',
  '这份文件已撤回，不再更正。': 'This document was withdrawn and is not corrected any more.',
  看它的办理记录: 'See its record',
  载入更正文本: 'Load a corrected text',
  '载入更正文本：{{title}}': 'Corrected text of {{title}}',
  '载入更正后的全文；先与现在的文本逐条对照，确认后再替换。沿用的目标和任务保留上报、证据和经过。':
    'Load the whole corrected text. It is first compared with the kept one, item by item, and takes its place once you confirm. Goals and tasks that go on keep their returns, evidence and history.',
  '更正：{{name}}': 'Correct: {{name}}',
  '逐条看更正文本会改动什么；确认之前什么也不改。':
    'See item by item what the corrected text would change. Nothing changes before you confirm.',
  确认更正: 'Confirm the correction',
  看改动还是全部内容: 'Changes or everything',
  与原文本对照: 'Compared with the kept text',
  读出的全部内容: 'Everything that was read',
  '核对期间文件有了变动，已重新对照；请再看一遍后确认。':
    'The document changed meanwhile and was compared anew. Please look again before you confirm.',
  改写: 'Changed',
  删去: 'Gone',
  沿用: 'As before',
  没有改写: 'Nothing is changed',
  没有新增: 'Nothing is added',
  没有删去: 'Nothing goes',
  修改内容: 'Edit',
  采用新内容: 'Take the new content',
  不是同一条: 'Not the same item',
  恢复自动对应: 'Pair automatically',
  '只更新原文出处，任务或目标的内容保持不变。':
    'Only the quotation and its place are updated; the goal or task itself stays as it is.',
  其实接着原来的: 'Goes on as',
  选一条删去的: 'one of those that are gone',
  '已经完成：保留在记录中，正文里不再有它的位置。':
    'Finished: it stays on record, without a place in the text.',
  '确认后不再跟踪；已有的上报和经过保留在记录中。':
    'No longer followed once confirmed; its returns and history stay on record.',
  原来: 'was',
  现在: 'now',
  '更正《{{title}}》': 'Correct {{title}}',
  '改写 {{changed}} 条，新增 {{added}} 条，删去 {{gone}} 条，沿用 {{same}} 条。':
    '{{changed}} changed, {{added}} added, {{gone}} gone, {{same}} as before.',
  '保留记录：{{title}}': 'Stays on record: {{title}}',
  '删去：{{title}}': 'Goes: {{title}}',
  '更正原因（记入每一条的经过）': 'Reason (kept in the history of each item)',
  文件信息有不同: 'The document says otherwise of itself',
  '{{field}}：现在是“{{was}}”，更正文本写的是“{{now}}”':
    '{{field}}: kept as “{{was}}”, the corrected text says “{{now}}”',
  采用: 'Take over',
  地区不一致: 'Another region',
  '发文机关是{{issuer}}，与载入地区{{region}}不一致。':
    'The issuer is {{issuer}}; the document is being loaded into {{region}}.',
  '载入到{{region}}': 'Load into {{region}}',
  载入地区: 'Region',
  '{{place}}不在您的岗位管辖的地区之内，请确认没有选错文件。':
    '{{place}} is not among the regions of your post. Please check that this is the right file.',
  没有对应到部门: 'No department was found for this name',
  '“{{printed}}”对应的部门': 'Department for “{{printed}}”',
  选择部门: 'Choose a department',
  没有找到这个部门的登记: 'The record of this department was not found',
  已记住: 'Remembered',
  '以后都把“{{printed}}”认作{{title}}？': 'Take “{{printed}}” for {{title}} from now on?',
  记住: 'Remember',
  无: 'none',
  只在这一份: 'Only in this document',
  '只是名称相近，请核对。': 'It only resembles these words; please check.',
  '没有对应的指标，由部门填报': 'No such indicator: departments state it',
  '正在上传：{{percent}}%': 'Uploading: {{percent}}%',
  没有读出目标和任务: 'No goals or tasks were read',
  '请看看是不是选错了文件；确实有的，在原文中选中文字添加。':
    'Is it the right file? If there are any, select their words in the text to add them.',
  '选中文字后可以：': 'Selected text:',
  作为这一条的原文: 'Quote in this item',
  就是这个指标: 'It is this one',
  '与“{{name}}”写法相同，随它一并对应': 'Written like “{{name}}”, and bound with it',
  '按本地区别称，{{on}}记住': 'By a name of this region, remembered on {{on}}',
  '按本地区别称，由{{by}}于{{on}}记住': 'By a name of this region, remembered on {{on}} by {{by}}',
  查看或撤回: 'See or withdraw it',
  '单位（{{unit}}）与这个指标的单位（{{other}}）不同，只对应这一条，不能记住':
    'Its unit ({{unit}}) is not that of the indicator ({{other}}): bound here only, it cannot be remembered',
  '记住：本地区文件中“{{words}}”即指标“{{title}}”':
    'Remember: in documents of this region “{{words}}” is the indicator “{{title}}”',
  '确认文件时一并记住；本文另有 {{n}} 处同样写法，已一并对应':
    'Kept when the document is confirmed; {{n}} more of the same words here are bound with it',
  确认文件时一并记住: 'Kept when the document is confirmed',
  '此前记作“{{title}}”': 'Remembered as “{{title}}” before',
  这份文件还没有确认: 'This document is not confirmed yet',
  离开: 'Leave',
  继续核对: 'Go on checking',
  '已做的核对保留在本机，再打开“载入文件”可以接着做。':
    'What you have checked is kept on this machine. Open “Load a document” again to go on.',
  '文件太大，本机放不下草稿；离开后已做的核对会丢失。':
    'The document is too large to be kept on this machine: what you have checked will be lost.',
  没有确认的核对: 'A review that was not confirmed',
  '{{at}}核对过《{{title}}》，还没有确认。':
    '{{title}} was checked at {{at}} and is not confirmed yet.',
  接着核对: 'Go on',
  '还有 {{n}} 项需要核对': '{{n}} items still to check',
  照样确认: 'Confirm all the same',
  '确认以后仍可在每条记录上更正。点一条可以先去核对。':
    'Each can still be corrected on its record later. Choose one to look at it first.',
  '定性目标（没有数字）': 'Goals without figures',
  '勾选的才作为目标跟踪；没有数字，由人说明完成情况。':
    'Only those that are ticked are followed; without a figure, a person states how they stand.',
  '文中写“{{words}}”，请选定办理周期：': 'The text says “{{words}}”. How often is it due?',
  '已修复 {{n}} 处乱码，逐处核对': '{{n}} damaged places repaired; look at each',
  '读取时略去的 {{n}} 处': '{{n}} left out in reading',
  '原来是“{{was}}”：{{why}}': 'It was “{{was}}”: {{why}}',
} as const
