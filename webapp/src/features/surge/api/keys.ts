export const surgeKeys = {
  all: ['surge'] as const,
  board: ['surge', 'board'] as const,
  of: (what: string) => ['surge', what] as const,
  staffing: (query: object) => ['surge-staffing', query] as const,
  usualCalls: ['surge-usual-calls'] as const,
  wall: ['wall'] as const,
}
