export const operationsKeys = {
  all: ['operations'] as const,
  health: ['operations', 'health'] as const,
  parked: ['operations', 'parked'] as const,
  stuck: ['operations', 'stuck'] as const,
  shopEpisodes: ['operations', 'shop-episodes'] as const,
  index: ['operations', 'index'] as const,
}
