import type { Customer } from '@/api/shapes'

/** One edit of a customer: what is sent, and how the customer looks once it is done. */
export interface CustomerChange {
  method: 'put' | 'delete'
  path: 'name' | 'language' | 'tags' | 'vip'
  body?: object
  seen: Partial<Customer>
}

export function setName(name: string): CustomerChange {
  return { method: 'put', path: 'name', body: { name }, seen: { name } }
}

export function setLanguage(language: string): CustomerChange {
  return { method: 'put', path: 'language', body: { language }, seen: { language } }
}

export function setTags(tags: string[]): CustomerChange {
  return { method: 'put', path: 'tags', body: { tags }, seen: { tags } }
}

export function makeVip(reason: string): CustomerChange {
  return { method: 'put', path: 'vip', body: { reason }, seen: {} }
}

export function endVip(): CustomerChange {
  return { method: 'delete', path: 'vip', seen: { vip: null } }
}
