export const orderKeys = {
  all: ['orders'] as const,
  list: ['orders', 'list'] as const,
  one: (number: string, which?: object) => ['orders', 'one', number, which ?? {}] as const,
  named: (number: string) => ['orders', 'named', number] as const,
  ofCustomer: (customer: string) => ['orders', 'of', customer] as const,
  shop: ['shop'] as const,
}
