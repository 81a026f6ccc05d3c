export function returnPath(number: string, part = ''): string {
  return `/returns/${encodeURIComponent(number)}${part}`
}
