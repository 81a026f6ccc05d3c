export const orderKeys = {
  all: ['orders'] as const,
  list: ['orders', 'list'] as const,
  one: (number: string) => ['orders', 'one', number] as const,
  ofCustomer: (customer: string) => ['orders', 'of', customer] as const,
}
