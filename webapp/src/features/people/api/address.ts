/** Where the API keeps a customer. */
export function addressOf(number: string): string {
  return `/customers/${encodeURIComponent(number)}`
}
