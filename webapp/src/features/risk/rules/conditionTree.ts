import type { Condition, Fact } from '../api/ruleShapes'

/** As the server has it: how deep a tree may be, and how many may stand together. */
export const DEEPEST = 4
export const WIDEST = 12

export type Joint = 'all' | 'any'

export function jointOf(condition: Condition): Joint | null {
  if (condition.all) return 'all'
  return condition.any ? 'any' : null
}

export function partsOf(condition: Condition): Condition[] {
  return condition.all ?? condition.any ?? []
}

export function joined(joint: Joint, parts: Condition[]): Condition {
  return joint === 'all' ? { all: parts } : { any: parts }
}

/** The tree with one of its parts replaced, or taken out. A group that lost its last part goes, too. */
export function withPart(condition: Condition, at: number, part: Condition | null): Condition | null {
  const parts = partsOf(condition).flatMap((old, i) => (i === at ? (part ? [part] : []) : [old]))
  return parts.length === 0 ? null : joined(jointOf(condition) ?? 'all', parts)
}

export function freshCompare(facts: Fact[]): Condition {
  return { fact: facts[0]?.key ?? '', op: 'at-least', value: 1 }
}

/** The whole of a rule is always shown as a group, so that a second condition can be added to a single one. */
export function asGroup(condition: Condition): Condition {
  return jointOf(condition) ? condition : { all: [condition] }
}

/** A group of one is that one. */
export function simplest(condition: Condition): Condition {
  const parts = partsOf(condition)
  return parts.length === 1 && parts[0] ? simplest(parts[0]) : condition
}
