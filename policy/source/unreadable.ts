/** Why a file cannot be read, and what its owner can do about it. */
const SENTENCES = {
  empty: '文件是空的。请检查是否选错了文件，或重新导出后再上传。',
  'too-large': '文件超过 64 MB。请只上传纲要正文，或拆分后再上传。',
  'unknown-kind':
    '认不出文件的格式。请上传 DOCX、DOC、ODT、PDF、OFD、HTML、MHT 或 TXT，或直接粘贴文字。',
  'old-word': '这是 Word 97 以前的文件（.doc）。请在 Word 中另存为 .docx 后再上传。',
  rtf: '这是 RTF 文件。请在 Word 或 WPS 中打开，另存为 .docx 后再上传。',
  'web-archive':
    '这是单个文件的网页（.mht），但里面找不到网页正文。请在浏览器或 Word 中打开，另存为 .docx，或复制正文后粘贴。',
  archive: '这是压缩包。请解压后上传里面的纲要正文（DOCX、DOC、ODT、PDF、OFD、HTML、MHT 或 TXT）。',
  wps: '这是 WPS 文字文件（.wps）。请在 WPS 中另存为 .docx 后再上传。',
  spreadsheet:
    '这是表格文件。请上传纲要正文（DOCX、DOC、ODT、PDF、OFD、HTML、MHT 或 TXT），表格请从导入入口上传。',
  presentation: '这是演示文稿。请上传纲要正文（DOCX、DOC、ODT、PDF、OFD、HTML、MHT 或 TXT）。',
  image: '这是图片。请上传带文字的 DOCX 或 PDF，或识别成文字后粘贴。',
  encrypted: '文件加了密码。请去掉密码后再上传。',
  damaged: '文件已损坏，读不出内容。请用原来的软件打开并另存后再上传。',
  'zip-bomb': '文件解压后大得不合常理，已拒绝读取。请重新导出后再上传。',
  'too-deep': '网页的标签套得太深，像是被损坏过。请在浏览器里打开，复制正文后粘贴。',
  'scan-without-text': 'PDF 是扫描件，没有文字。请上传带文字的 PDF 或 DOCX，或识别成文字后粘贴。',
  'ofd-without-text':
    'OFD 是扫描件，没有文字。请上传带文字的 OFD、PDF 或 DOCX，或识别成文字后粘贴。',
  'no-text': '文件里没有文字。请检查是否选错了文件，或直接粘贴文字。',
} as const

/** The reasons for a refusal. */
export type UnreadableCode = keyof typeof SENTENCES

/** A file that was refused: `message` is the Chinese sentence to show, `code` is for programs. */
export class UnreadableDocument extends Error {
  override readonly name = 'UnreadableDocument'
  readonly code: UnreadableCode

  constructor(code: UnreadableCode, options?: ErrorOptions) {
    super(SENTENCES[code], options)
    this.code = code
  }
}
