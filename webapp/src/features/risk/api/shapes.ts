/** What goes over the wire about risk assessments. */
export type Band = 'clear' | 'watch' | 'review' | 'high' | 'insufficient-history'
export type Unit = 'count' | 'share' | 'deviations' | 'money' | 'days' | 'flag'
export type Operator = 'at-least' | 'less-than'
export type CapGroup = 'rate' | 'behaviour' | 'velocity' | 'evidence' | 'identity' | 'mitigation'

export interface EvidenceLink {
  kind: 'return' | 'order' | 'ticket' | 'customer'
  number: string
}

export interface Compared {
  fact: string
  en: string
  ko: string
  unit: Unit
  actual: number | null
  threshold: number
  operator: Operator
  evidence: EvidenceLink[]
}

export interface RiskReason {
  rule: string
  en: string
  ko: string
  points: number
  group: CapGroup
  compared: Compared[]
}

export interface RiskOverride {
  band: Band
  reason: string
  by: string | { id: number; name: string } | null
  until: string
}

export interface Assessment {
  band: Band
  score: number
  at: string
  dataAsOf: string
  ruleSet: { version: number; name: string }
  reasons: RiskReason[]
  speaksFor: RiskReason[]
  unknown: { rule: string; en: string; ko: string; why: string }[]
  lower: { en: string; ko: string }[]
  percentile: number | null
  override: RiskOverride | null
  links: { customer: string; name: string; kinds: string[]; weight: number }[]
}
