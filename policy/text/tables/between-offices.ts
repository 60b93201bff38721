const OFFICE = /[局厅府司]$/
const REGION = /^[国省市区县州盟旗各]/

/** True for two lines of a cell of which one ends with the name of an office and the next begins with another. */
export function betweenOffices(above: string, below: string): boolean {
  return OFFICE.test(above) && REGION.test(below)
}
