import type { Settings } from './shapes'

type NumberName = {
  [Name in keyof Settings]: Settings[Name] extends number ? Name : never
}[keyof Settings]

export interface NumberSetting {
  name: Exclude<NumberName, 'team' | 'version'>
  least: number
  most: number
}

/** The bounds are the server's. */
export const GROUPS: { name: 'ringing' | 'queue' | 'goal'; fields: NumberSetting[] }[] = [
  {
    name: 'ringing',
    fields: [
      { name: 'ringSeconds', least: 5, most: 120 },
      { name: 'wrapUpSeconds', least: 0, most: 3600 },
      { name: 'preferredAgentSeconds', least: 0, most: 3600 },
    ],
  },
  {
    name: 'queue',
    fields: [
      { name: 'mostWaiting', least: 1, most: 1000 },
      { name: 'offerCallbackAfterSeconds', least: 0, most: 3600 },
      { name: 'offerCallbackFromPosition', least: 1, most: 1000 },
    ],
  },
  {
    name: 'goal',
    fields: [
      { name: 'serviceLevelPercent', least: 1, most: 100 },
      { name: 'serviceLevelSeconds', least: 1, most: 3600 },
      { name: 'shortAbandonSeconds', least: 0, most: 60 },
      { name: 'firstContactDays', least: 1, most: 60 },
    ],
  },
]

export function isWithin({ least, most }: NumberSetting, value: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most
}

export function faultyFields(settings: Settings): NumberSetting[] {
  return GROUPS.flatMap(({ fields }) => fields).filter((field) => !isWithin(field, settings[field.name]))
}
