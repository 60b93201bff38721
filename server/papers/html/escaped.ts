const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}
/** Text that stands in markup. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign]!)
