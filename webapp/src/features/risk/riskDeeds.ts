import type { Band, ProofKind } from './api/shapes'

/** What is said of a customer: the sub-resource that it is on the wire. */
export interface RiskDeed {
  method: 'put' | 'post' | 'delete'
  path: string
  body?: object
  /** A repeated one is the same one. */
  key?: string
}

/** What a bank, a carrier or the customer says, and what it is about. */
export interface NewProof {
  kind: ProofKind
  abuse: boolean
  order: string | null
  returnNumber: string | null
  note: string
}

export const override = (band: Band, reason: string, until: string): RiskDeed => ({
  method: 'put',
  path: '/risk-override',
  body: { band, reason, until },
})
export const endOverride = (): RiskDeed => ({ method: 'delete', path: '/risk-override' })
export const snooze = (rule: string, reason: string, until: string): RiskDeed => ({
  method: 'put',
  path: `/risk-snoozes/${encodeURIComponent(rule)}`,
  body: { reason, until },
})
export const wake = (rule: string): RiskDeed => ({
  method: 'delete',
  path: `/risk-snoozes/${encodeURIComponent(rule)}`,
})
export const takeDown = (proof: NewProof, key: string): RiskDeed => ({
  method: 'post',
  path: '/risk-proofs',
  body: proof,
  key,
})
export const withdraw = (proof: number): RiskDeed => ({ method: 'delete', path: `/risk-proofs/${proof}` })
export const tie = (other: string): RiskDeed => ({ method: 'put', path: `/risk-links/${encodeURIComponent(other)}` })
export const cut = (other: string, reason: string): RiskDeed => ({
  method: 'put',
  path: `/risk-links/${encodeURIComponent(other)}/cut`,
  body: { reason },
})
export const mend = (other: string): RiskDeed => ({
  method: 'delete',
  path: `/risk-links/${encodeURIComponent(other)}/cut`,
})
