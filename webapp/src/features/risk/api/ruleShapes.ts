import type { Band, CapGroup, Operator, Unit } from './shapes'

/** When a rule holds: all of some, any of some, or one fact against a value; exactly one of the three. */
export interface Condition {
  all?: Condition[]
  any?: Condition[]
  fact?: string
  op?: Operator
  value?: number
}

export interface RuleStep {
  when: Condition
  points: number
  /** What the score is at least; only evidence may set one. */
  floor: number
}

export interface Rule {
  id: string
  en: string
  ko: string
  group: CapGroup
  /** The strongest first; the first that holds counts. */
  steps: RuleStep[]
}

export interface Rules {
  rules: Rule[]
  caps: Record<CapGroup, number>
  watchFrom: number
  reviewFrom: number
  highFrom: number
  minMaturedItems: number
  statisticsAtMost: number
}

export interface Fact {
  key: string
  unit: Unit
  windowDays: number
  en: string
  ko: string
}

export interface Catalogue {
  facts: Fact[]
  operators: { key: Operator; en: string; ko: string }[]
}

export type SetState = 'draft' | 'shadow' | 'active' | 'retired'
export type RuleBand = Band

interface Named {
  id: number
  name: string
}

export interface RuleSetRow {
  version: number
  name: string
  state: SetState
  basedOn: number | null
  createdAt: string
  createdBy: Named | null
  shadowedAt: string | null
  activatedAt: string | null
  activatedBy: Named | null
}

export interface RuleSet extends RuleSetRow {
  /** Counts the edits of a draft. */
  revision: number
  changedBy: Named | null
  rules: Rules
}
