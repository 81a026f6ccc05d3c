export const satisfactionKeys = {
  all: ['satisfaction'] as const,
  of: (query: object) => ['satisfaction', 'of', query] as const,
  answers: (query: object) => ['satisfaction', 'answers', query] as const,
  contacts: (query: object) => ['satisfaction', 'contacts', query] as const,
  comparison: (query: object) => ['satisfaction', 'comparison', query] as const,
  standings: (query: object) => ['satisfaction', 'standings', query] as const,
  peaks: ['satisfaction', 'peaks'] as const,
  link: (ticket: string) => ['satisfaction', 'link', ticket] as const,
  settings: ['satisfaction', 'settings'] as const,
  teams: ['satisfaction', 'teams'] as const,
}
