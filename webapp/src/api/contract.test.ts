import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

interface Document {
  components: { schemas: Record<string, { properties?: object }> }
}

const served: Document = JSON.parse(readFileSync(join(import.meta.dirname, 'openapi.json'), 'utf8'))
const ours = readFileSync(join(import.meta.dirname, 'schema.ts'), 'utf8')

/** Our shapes beside the server's. The document knows no null and no closed sets of words, so the types stay ours. */
const PAIRS = {
  Account: 'SignedInAccountView',
  Session: 'SessionView',
  SetupLink: 'SetupView',
  TeamMember: 'AccountView',
  Ticket: 'TicketView',
  Person: 'PersonView',
  Count: 'CountView',
  Customer: 'CustomerView',
  ContactPoint: 'ContactPointView',
  Order: 'OrderView',
  OrderLine: 'OrderLineView',
  Hit: 'HitView',
  HitPart: 'PartView',
  Facet: 'FacetView',
  SearchAnswer: 'SearchView',
  HealthPart: 'ComponentHealth',
  SearchIndex: 'IndexView',
  Page: 'Page',
}

describe('our shapes of the wire', () => {
  it.each(Object.entries(PAIRS))('%s has the fields of the served %s', (name, view) => {
    const properties = served.components.schemas[view]?.properties ?? {}

    expect(fieldsOf(name)).toEqual(Object.keys(properties).sort())
  })
})

function fieldsOf(name: string): string[] {
  const body = ours.match(new RegExp(`export interface ${name}\\b[^{]*\\{\\n([\\s\\S]*?)\\n\\}`))?.[1] ?? ''
  return [...body.matchAll(/^ {2}(\w+)\??:/gm)].map((match) => match[1] ?? '').sort()
}
