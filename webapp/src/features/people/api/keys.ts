export const peopleKeys = {
  all: ['people'] as const,
  list: ['people', 'list'] as const,
  one: (number: string) => ['people', 'one', number] as const,
  likeness: (number: string) => ['people', 'likeness', number] as const,
  merges: (number: string) => ['people', 'merges', number] as const,
  preview: (duplicate: string, keeper: string) => ['people', 'preview', duplicate, keeper] as const,
  plan: (number: string) => ['people', 'plan', number] as const,
  erasure: (number: string) => ['people', 'erasure', number] as const,
}
