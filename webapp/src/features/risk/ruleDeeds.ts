import type { NewCase, Rules } from './api/ruleShapes'

/** One thing done to a version of the rules. */
export interface RuleDeed {
  method: 'put' | 'post' | 'delete'
  path: string
  body?: object
}

const of = (version: number, part = '') => `/risk-rules/${version}${part}`

export const draftFrom = (from: number, name: string): RuleDeed => ({
  method: 'post',
  path: '/risk-rules',
  body: { from, name },
})
export const keepDraft = (version: number, name: string, rules: Rules, revision: number): RuleDeed => ({
  method: 'put',
  path: of(version),
  body: { revision, name, rules },
})
export const shadow = (version: number): RuleDeed => ({ method: 'put', path: of(version, '/shadow') })
export const endShadow = (version: number): RuleDeed => ({ method: 'delete', path: of(version, '/shadow') })
export const activate = (version: number): RuleDeed => ({ method: 'put', path: of(version, '/activation') })
export const rollBack = (version: number): RuleDeed => ({ method: 'delete', path: of(version, '/activation') })
export const addCase = (version: number, body: NewCase): RuleDeed => ({
  method: 'post',
  path: of(version, '/tests'),
  body,
})
export const removeCase = (version: number, id: number): RuleDeed => ({
  method: 'delete',
  path: of(version, `/tests/${id}`),
})
export const askBacktest = (version: number, months: number): RuleDeed => ({
  method: 'post',
  path: of(version, '/backtests'),
  body: { months },
})
