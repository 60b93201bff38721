declare module 'virtual:traditional' {
  const dictionary: Readonly<Record<string, string>>
  export default dictionary
}
