export const searchKeys = {
  all: ['search'] as const,
  page: (filters: object) => [...searchKeys.all, 'page', filters] as const,
  quick: (query: string) => [...searchKeys.all, 'quick', query] as const,
}
