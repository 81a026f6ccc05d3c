export const returnKeys = {
  all: ['returns'] as const,
  lists: ['returns', 'list'] as const,
  list: (query: object) => ['returns', 'list', query] as const,
  counts: ['returns', 'counts'] as const,
  undoable: ['returns', 'undoable'] as const,
  ofAll: ['returns', 'of'] as const,
  of: (query: object) => ['returns', 'of', query] as const,
  one: (number: string) => ['returns', 'one', number] as const,
  detail: (number: string) => ['returns', 'one', number, 'detail'] as const,
  history: (number: string) => ['returns', 'one', number, 'history'] as const,
  policy: (number: string) => ['returns', 'one', number, 'policy'] as const,
  letter: (number: string, wish: object) => ['returns', 'one', number, 'letter', wish] as const,
  settlements: (number: string) => ['returns', 'one', number, 'settlements'] as const,
  returnable: (order: object) => ['returns', 'returnable', order] as const,
  exchanges: (order: object, line: string) => ['returns', 'exchanges', order, line] as const,
  /** Of one version: what was paid meanwhile is another sum, and is asked for only once the sheet knows of it. */
  quote: (number: string, version: number, query: object) => ['return-quotes', number, version, query] as const,
  /** Not among the lists: what is being approved is not worked out again while it happens. */
  preview: (numbers: string[]) => ['return-approvals', numbers] as const,
  words: ['return-words'] as const,
  policies: ['return-policies'] as const,
  policyVersion: (version: number) => ['return-policies', version] as const,
}
