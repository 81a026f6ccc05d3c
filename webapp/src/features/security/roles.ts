import type { Role } from '@/api/shapes'

export const ROLES: readonly Role[] = ['agent', 'returns', 'manager', 'admin']
