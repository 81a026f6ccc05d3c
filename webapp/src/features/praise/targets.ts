import type { PraiseTarget } from '@/api/shapes'

/** What kind words can be about; "none" is for what nobody decided yet. */
export const TARGETS: Exclude<PraiseTarget, 'none'>[] = ['agent', 'team', 'product', 'shipping', 'store']

/** Whom kind words can be about in the team. */
export interface Colleague {
  id: number
  name: string
}
