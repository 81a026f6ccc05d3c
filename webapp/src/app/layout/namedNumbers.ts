export interface NamedNumber {
  kind: 'ticket' | 'return' | 'order'
  number: string
  path: string
}

/** What the words may be the number of, as somebody reads it out: a ticket, a return, an order. */
export function namedNumbers(words: string): NamedNumber[] {
  if (isPhone(words)) return []
  const named: NamedNumber[] = []
  const ticket = /^t?-?(\d{1,9})$/i.exec(words)
  if (ticket) named.push({ kind: 'ticket', number: `T-${ticket[1]}`, path: `/tickets/T-${ticket[1]}` })
  const rma = /^rma-?(\d{1,9})$/i.exec(words)
  if (rma) named.push({ kind: 'return', number: `RMA-${rma[1]}`, path: `/rma/RMA-${rma[1]}` })
  if (/^#?[a-z0-9-]*\d{3,}$/i.test(words) && !/^(t|rma)-/i.test(words)) {
    const number = words.replace('#', '')
    named.push({ kind: 'order', number, path: `/orders/${encodeURIComponent(number)}` })
  }
  return named
}

/** Whoever types ten digits and more asks for a person; an order with such a number is found all the same. */
export function isPhone(words: string): boolean {
  const digits = words.replace(/\D/g, '')
  return /^\+?[\d\s().-]+$/.test(words) && digits.length >= 10 && digits.length <= 15
}
