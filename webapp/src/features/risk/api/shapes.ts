import type { components } from '@/api/schema'

type Wire = components['schemas']

export type Assessment = Wire['AssessmentView']
export type RiskReason = Wire['RiskReasonView']
export type Compared = Wire['ComparedFactView']
export type EvidenceLink = Wire['EvidenceView']
export type CustomerRisk = Wire['CustomerRiskView']
export type Proof = CustomerRisk['proofs'][number]
export type ProofKind = Proof['kind']
export type Tie = Assessment['links'][number]
export type CutTie = CustomerRisk['cuts'][number]
export type Band = Assessment['band']
export type Unit = Compared['unit']
export type Operator = Compared['operator']
export type CapGroup = RiskReason['group']
