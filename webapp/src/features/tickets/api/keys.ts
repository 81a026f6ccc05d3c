export const ticketKeys = {
  lists: ['tickets', 'list'] as const,
  list: (view: string) => ['tickets', 'list', view] as const,
  counts: ['tickets', 'counts'] as const,
  /** The ticket and everything below it. */
  one: (number: string) => ['tickets', 'one', number] as const,
  detail: (number: string) => ['tickets', 'one', number, 'detail'] as const,
  timeline: (number: string) => ['tickets', 'one', number, 'timeline'] as const,
  ofCustomers: ['tickets', 'of'] as const,
  ofCustomer: (customer: string) => ['tickets', 'of', customer] as const,
}
