export const securityKeys = {
  accounts: ['security', 'accounts'] as const,
  tokens: ['security', 'tokens'] as const,
  audit: ['security', 'audit'] as const,
}
