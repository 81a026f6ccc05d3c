/** Not /returns: that is the customers' own side. */
export function rmaPath(number: string): string {
  return `/rma/${encodeURIComponent(number)}`
}
