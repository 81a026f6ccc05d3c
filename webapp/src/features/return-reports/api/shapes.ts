import type { components } from '@/api/schema'

type Wire = components['schemas']

export type ReturnReport = Wire['ReturnReportView']
export type ReturnShare = Wire['ReturnShareView']
export type ReturnRate = Wire['ReturnRateView']
export type ReturnMoney = Wire['ReturnMoneyView']
export type RestockingCost = Wire['RestockingCostView']
export type CampaignCohort = Wire['CampaignCohortView']
export type ReturnDifference = Wire['ReturnDifferenceView']
export type ReturnBehind = Wire['ReturnBehindView']
export type RateGroup = keyof Wire['ReturnRateGroupsView']
export type ReturnFigure = Wire['ReturnJudgementView']['figure']

/** What the address of the page says, as the API takes it. */
export interface ReportQuery {
  from: string
  to: string
  channel?: string
  category?: string
}

/** Which number was pressed: the returns behind it are listed. */
export interface PressedFigure {
  figure: ReturnFigure
  /** What it is called. */
  title: string
  only?: Record<string, string | number | undefined>
}
