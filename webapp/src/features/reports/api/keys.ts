export const reportKeys = {
  all: ['reports'] as const,
  index: ['reports', 'index'] as const,
  of: (name: string, query: object) => ['reports', 'of', name, query] as const,
  behind: (name: string, query: object) => ['reports', 'behind', name, query] as const,
  choices: ['reports', 'choices'] as const,
  peaks: ['reports', 'peaks'] as const,
  saved: ['reports', 'saved'] as const,
  digest: ['reports', 'digest'] as const,
  own: ['reports', 'own'] as const,
}
