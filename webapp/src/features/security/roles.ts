import type { Role } from '@/api/schema'

export const ROLES: readonly Role[] = ['agent', 'returns', 'manager', 'admin']
