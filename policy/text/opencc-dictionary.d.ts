/** OpenCC's table of traditional characters, `傳 传|…`; the package ships it without types. */
declare module 'opencc-js/dict/TSCharacters' {
  const table: string
  export default table
}
