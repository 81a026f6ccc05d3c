export const importKeys = {
  all: ['imports'] as const,
  list: ['imports', 'list'] as const,
  one: (id: string) => ['imports', 'one', id] as const,
  errors: (id: string) => ['imports', 'errors', id] as const,
}
