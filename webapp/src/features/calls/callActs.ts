import type { SupervisionMode } from '@/api/shapes'
import { newKey } from '@/lib/newKey'

/** What an agent or a supervisor can ask of a call; `name` is how a button knows that its own wish is under way. */
export interface CallAct {
  /** Of which call; what failed in one says nothing of the next. */
  call: number
  name: string
  method: 'put' | 'post' | 'delete'
  path: string
  body?: object
  /** For what would happen twice if it were heard twice. */
  key?: string
}

export interface TransferTo {
  agent?: number
  team?: number
  number?: string
}

const put = (call: number, name: string, path: string, body?: object): CallAct => ({
  call,
  name,
  method: 'put',
  path: `/calls/${call}/${path}`,
  body,
})
const post = (call: number, name: string, path: string, body: object): CallAct => ({
  call,
  name,
  method: 'post',
  path: `/calls/${call}/${path}`,
  body,
  key: newKey(),
})
const remove = (call: number, name: string, path: string): CallAct => ({
  call,
  name,
  method: 'delete',
  path: `/calls/${call}/${path}`,
})

export const hold = (id: number) => put(id, 'hold', 'hold')
export const unhold = (id: number) => remove(id, 'hold', 'hold')
export const mute = (id: number) => put(id, 'mute', 'mute')
export const unmute = (id: number) => remove(id, 'mute', 'mute')
export const end = (id: number) => put(id, 'end', 'end')
export const isPerson = (id: number) => put(id, 'person', 'person')
export const leaveMessage = (id: number) => put(id, 'message', 'message')
export const pauseRecording = (id: number) => put(id, 'recording', 'recording/pause')
export const resumeRecording = (id: number) => remove(id, 'recording', 'recording/pause')
export const pressKeys = (id: number, digits: string) => post(id, 'keys', 'keys', { digits })
export const addParty = (id: number, number: string) => post(id, 'party', 'parties', { number })
export const dropLeg = (id: number, leg: number) => remove(id, `drop ${leg}`, `legs/${leg}`)
export const sayCaller = (id: number, customer: string) => put(id, 'caller', 'caller', { customer })
export const unsayCaller = (id: number) => remove(id, 'caller', 'caller')
export const transfer = (id: number, kind: 'warm' | 'blind', to: TransferTo) =>
  post(id, `transfer ${kind}`, 'transfers', { kind, ...to })
export const completeTransfer = (id: number, leg: number) => put(id, 'complete', `transfers/${leg}/completion`)
export const takeBack = (id: number, leg: number) => remove(id, 'take back', `transfers/${leg}`)
export const supervise = (id: number, mode: SupervisionMode) => put(id, mode, 'supervision', { mode })
export const leaveSupervision = (id: number) => remove(id, 'leave', 'supervision')
