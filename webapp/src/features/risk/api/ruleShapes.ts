import type { components } from '@/api/schema'
import type { Band, CapGroup, Operator } from './shapes'

type Wire = components['schemas']

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

export type RuleSetRow = Wire['RuleSetVersionView']
export type SetState = RuleSetRow['state']
export type Catalogue = Wire['CatalogueView']
export type Fact = Wire['FactView']
export type Drift = Wire['DriftView']
export type Fairness = Wire['FairnessView']
export type RuleFinding = Wire['RuleFindingView']
export type TestCase = Wire['CaseView']
export type Backtest = Wire['BacktestView']
export type BacktestReport = Wire['BacktestReport']
export type Side = Wire['SideView']

/** One version whole; what the server has kept is never in part. */
export type RuleSet = Omit<RuleSetRow, 'rules'> & { rules: Rules }

export interface NewCase {
  name: string
  facts: Record<string, number>
  expected: Band
}
