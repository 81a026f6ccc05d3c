export const peopleKeys = {
  all: ['people'] as const,
  list: ['people', 'list'] as const,
  /** The customer, and what is known of them below it. */
  one: (number: string) => ['people', 'one', number] as const,
  likeness: (number: string) => ['people', 'likeness', number] as const,
  merges: (number: string) => ['people', 'merges', number] as const,
  preview: (duplicate: string, keeper: string) => ['people', 'preview', duplicate, keeper] as const,
  plan: (number: string) => ['people', 'plan', number] as const,
  erasure: (number: string) => ['people', 'erasure', number] as const,
  detail: (number: string) => ['people', 'one', number, 'detail'] as const,
  remembered: (number: string) => ['people', 'one', number, 'remembered'] as const,
  notes: (number: string) => ['people', 'one', number, 'notes'] as const,
  consents: (number: string) => ['people', 'one', number, 'consents'] as const,
  /** What is read across tickets and orders: any of them may change it. */
  histories: ['people', 'history'] as const,
  history: (number: string) => ['people', 'history', number] as const,
  suggestions: (number: string, ticket: string | null) =>
    ['people', 'history', number, 'suggestions', ticket ?? ''] as const,
  timeline: (number: string, kinds: string) => ['people', 'history', number, 'timeline', kinds] as const,
  counts: (number: string) => ['people', 'history', number, 'counts'] as const,
  place: (number: string) => ['people', 'history', number, 'place'] as const,
  matters: ['people', 'matters'] as const,
}
