import type { View } from '@/api/shapes'

export const VIEWS: readonly View[] = ['mine', 'unassigned', 'open', 'pending', 'solved', 'incident', 'all']

export function viewOf(word: string | undefined): View {
  return VIEWS.find((view) => view === word) ?? 'open'
}
