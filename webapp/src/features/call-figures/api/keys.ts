export const figureKeys = {
  all: ['call-figures'] as const,
  of: (query: object) => ['call-figures', 'of', query] as const,
  week: (query: object) => ['call-figures', 'week', query] as const,
  calls: (query: object) => ['call-figures', 'calls', query] as const,
  staffing: (query: object) => ['call-figures', 'staffing', query] as const,
}
