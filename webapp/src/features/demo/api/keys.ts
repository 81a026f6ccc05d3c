export const demoKeys = { town: ['demo'] as const }
