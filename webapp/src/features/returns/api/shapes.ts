import type { components } from '@/api/schema'

type Wire = components['schemas']

export type Rma = Wire['ReturnView']
export type ReturnRow = Wire['ReturnRowView']
export type ReturnItem = Wire['ReturnItemView']
export type ReturnStep = Wire['ReturnEventView']
export type ReturnCounts = Wire['ReturnCountsView']
export type Inspection = Wire['InspectionView']
export type Proposal = Wire['ReturnProposalView']
export type Appeal = Wire['ReturnAppealView']
export type ReturnState = Rma['state']
/** `nothing` is for what is over. */
export type Need = Exclude<Rma['needs'], 'nothing'>
export type Resolution = ReturnItem['wanted']
export type Fault = ReturnItem['fault']
export type Grade = Inspection['grade']
export type ReceiptOutcome = 'received' | 'short' | 'wrong-item' | 'lost' | 'never-sent'
export type Verdict = 'yes' | 'no' | 'ask'
export type Amount = number

export type BulkAnswer = Wire['ReturnApprovalView']
export type Undoable = Wire['UndoableApprovalView']
export type ReturnWord = Wire['ReturnWordView']
export type WordKind = ReturnWord['kind']
