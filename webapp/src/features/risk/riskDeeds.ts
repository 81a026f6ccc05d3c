import type { Band } from './api/shapes'

/** What is said of a customer: the sub-resource that it is on the wire. */
export interface RiskDeed {
  method: 'put' | 'post' | 'delete'
  path: string
  body?: object
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
