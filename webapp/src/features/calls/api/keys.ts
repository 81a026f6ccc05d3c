export const callKeys = {
  all: ['calls'] as const,
  phone: ['calls', 'phone'] as const,
  colleagues: ['calls', 'colleagues'] as const,
  teams: ['calls', 'teams'] as const,
  one: (id: number) => ['calls', 'one', id] as const,
  lists: ['calls', 'list'] as const,
  live: ['calls', 'list', 'live'] as const,
  now: ['calls', 'list', 'now'] as const,
  ended: (filter: object) => ['calls', 'list', 'ended', filter] as const,
  wrapUp: (id: number) => ['calls', 'wrap-up', id] as const,
  choices: ['calls', 'wrap-up-choices'] as const,
}
