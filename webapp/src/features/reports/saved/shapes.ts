import type { components } from '@/api/schema'

type Wire = components['schemas']

export type SavedReport = Wire['SavedReportView']
export type Schedule = Wire['ReportScheduleView']
export type ScheduleWanted = Wire['ScheduleReportRequest']
export type SaveWanted = Wire['SaveReportRequest']
export type DigestChoice = Wire['DigestChoiceView']
export type OwnTrend = Wire['OwnTrendView']
