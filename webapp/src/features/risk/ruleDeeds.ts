import type { Rules } from './api/ruleShapes'

/** One thing done to a version of the rules. */
export interface RuleDeed {
  method: 'put' | 'post' | 'delete'
  path: string
  body?: object
  ifMatch?: number
}

export const draftFrom = (version: number, name: string): RuleDeed => ({
  method: 'post',
  path: '/risk-rules',
  body: { basedOn: version, name },
})
export const keepDraft = (version: number, name: string, rules: Rules, revision: number): RuleDeed => ({
  method: 'put',
  path: `/risk-rules/${version}`,
  body: { name, rules },
  ifMatch: revision,
})
export const shadow = (version: number): RuleDeed => ({ method: 'put', path: `/risk-rules/${version}/shadow` })
export const activate = (version: number): RuleDeed => ({ method: 'put', path: `/risk-rules/${version}/activation` })
export const rollBack = (): RuleDeed => ({ method: 'put', path: '/risk-rules/rollback' })
