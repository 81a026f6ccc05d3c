import type { Amount, Verdict } from '../api/shapes'

/** A sentence that customers read; {days} and the like are filled in from the rule beside it. */
export interface Clause {
  en: string
  ko: string
}

export type Part =
  | 'window'
  | 'finalSale'
  | 'hygiene'
  | 'unwanted'
  | 'countries'
  | 'fees'
  | 'promotions'
  | 'labels'
  | 'limits'

export interface Holiday {
  boughtFrom: string
  boughtTo: string
  until: string
}

export type TermValue = string | number | boolean | null | string[] | Holiday[]
export type TermPart = Record<string, TermValue | Clause> & { clause: Clause }

/** A whole policy: its parts, each a rule with its sentence. */
export type PolicyTerms = { currency: string } & Record<Part, TermPart>

export interface PolicyVersion {
  version: number
  name: string
  note: string
  effectiveFrom: string
  inForce: boolean
  madeAt: string
  madeBy: { id: number; name: string } | null
  policy: PolicyTerms | null
  sentences: Clause[] | null
}

type Answers = Record<Verdict, number>

export interface PolicyPreview {
  since: string
  decided: Answers
  inForce: Answers
  changes: number
  changed: { number: string | null; order: string; at: string; was: Verdict; would: Verdict; reasons: Clause[] }[]
}

export interface NewPolicy {
  name: string
  note: string
  basedOn: number
  effectiveFrom: string | null
  policy: PolicyTerms
}

type FieldKind = 'days' | 'count' | 'amount' | 'percent' | 'words' | 'flag' | 'zone' | 'holidays' | 'choice'

export interface TermField {
  name: string
  kind: FieldKind
  choices?: string[]
}

const GOODS: TermField[] = [
  { name: 'skus', kind: 'words' },
  { name: 'names', kind: 'words' },
  { name: 'discountPercent', kind: 'percent' },
  { name: 'answer', kind: 'choice', choices: ['no', 'ask'] },
]
const PAYERS = ['customer', 'shop']

/** What each part has to fill in, in the order in which customers read the policy. */
export const PARTS: { part: Part; fields: TermField[] }[] = [
  {
    part: 'window',
    fields: [
      { name: 'days', kind: 'days' },
      { name: 'faultDays', kind: 'days' },
      { name: 'graceDays', kind: 'days' },
      { name: 'from', kind: 'choice', choices: ['delivery', 'shipment', 'order'] },
      { name: 'transitDays', kind: 'days' },
      { name: 'zone', kind: 'zone' },
      { name: 'holidays', kind: 'holidays' },
    ],
  },
  { part: 'finalSale', fields: GOODS },
  { part: 'hygiene', fields: GOODS },
  { part: 'unwanted', fields: GOODS },
  {
    part: 'countries',
    fields: [
      { name: 'accepted', kind: 'words' },
      { name: 'otherwise', kind: 'choice', choices: ['no', 'ask'] },
    ],
  },
  {
    part: 'fees',
    fields: [
      { name: 'restockingPercent', kind: 'percent' },
      { name: 'label', kind: 'amount' },
      { name: 'shippingOnFault', kind: 'flag' },
      { name: 'shippingOnWhole', kind: 'flag' },
    ],
  },
  {
    part: 'promotions',
    fields: [
      { name: 'freeShippingFrom', kind: 'amount' },
      { name: 'freeShippingWorth', kind: 'amount' },
      { name: 'discountFrom', kind: 'amount' },
    ],
  },
  {
    part: 'labels',
    fields: [
      { name: 'customer', kind: 'choice', choices: PAYERS },
      { name: 'merchant', kind: 'choice', choices: PAYERS },
      { name: 'carrier', kind: 'choice', choices: PAYERS },
    ],
  },
  {
    part: 'limits',
    fields: [
      { name: 'autoApproveUpTo', kind: 'amount' },
      { name: 'autoApproveItems', kind: 'count' },
      { name: 'keepItemUpTo', kind: 'amount' },
      { name: 'photoAbove', kind: 'amount' },
      { name: 'managerAbove', kind: 'amount' },
      { name: 'exchangeAheadUpTo', kind: 'amount' },
    ],
  },
]

/** The sentence with the rule's own numbers in it. */
export function filledIn(text: string, part: TermPart, currency: string): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    if (name === 'currency') return currency
    const value = name === 'percent' ? (part.restockingPercent ?? part.discountPercent) : part[name]
    const named = name === 'countries' ? part.accepted : value
    if (Array.isArray(named)) return named.join(', ')
    return named === undefined || named === null ? place : String(named as Amount)
  })
}
