import type { SupervisionMode } from '@/api/shapes'
import { newKey } from '@/lib/newKey'

/** What an agent or a supervisor can ask of a call; `name` is how a button knows that its own wish is under way. */
export interface CallAct {
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

const put = (name: string, path: string, body?: object): CallAct => ({ name, method: 'put', path, body })
const post = (name: string, path: string, body: object): CallAct => ({
  name,
  method: 'post',
  path,
  body,
  key: newKey(),
})
const remove = (name: string, path: string): CallAct => ({ name, method: 'delete', path })

export const hold = (id: number) => put('hold', `/calls/${id}/hold`)
export const unhold = (id: number) => remove('hold', `/calls/${id}/hold`)
export const mute = (id: number) => put('mute', `/calls/${id}/mute`)
export const unmute = (id: number) => remove('mute', `/calls/${id}/mute`)
export const end = (id: number) => put('end', `/calls/${id}/end`)
export const isPerson = (id: number) => put('person', `/calls/${id}/person`)
export const leaveMessage = (id: number) => put('message', `/calls/${id}/message`)
export const pauseRecording = (id: number) => put('recording', `/calls/${id}/recording/pause`)
export const resumeRecording = (id: number) => remove('recording', `/calls/${id}/recording/pause`)
export const pressKeys = (id: number, digits: string) => post('keys', `/calls/${id}/keys`, { digits })
export const addParty = (id: number, number: string) => post('party', `/calls/${id}/parties`, { number })
export const dropLeg = (id: number, leg: number) => remove(`drop ${leg}`, `/calls/${id}/legs/${leg}`)
export const sayCaller = (id: number, customer: string) => put('caller', `/calls/${id}/caller`, { customer })
export const unsayCaller = (id: number) => remove('caller', `/calls/${id}/caller`)
export const transfer = (id: number, kind: 'warm' | 'blind', to: TransferTo) =>
  post(`transfer ${kind}`, `/calls/${id}/transfers`, { kind, ...to })
export const completeTransfer = (id: number, leg: number) => put('complete', `/calls/${id}/transfers/${leg}/completion`)
export const takeBack = (id: number, leg: number) => remove('take back', `/calls/${id}/transfers/${leg}`)
export const supervise = (id: number, mode: SupervisionMode) => put(mode, `/calls/${id}/supervision`, { mode })
export const leaveSupervision = (id: number) => remove('leave', `/calls/${id}/supervision`)
