import type { components } from '@/api/schema'

type Wire = components['schemas']

export type ReportCardShape = Wire['ReportCardView']
export type Report = Wire['ReportView']
export type ReportFigure = Wire['ReportFigureView']
export type ReportTable = Wire['ReportTableView']
export type ReportColumn = Wire['ReportColumnView']
export type ReportRow = Wire['ReportRowView']
export type ReportCell = Wire['ReportCellView']
export type ReportUnit = ReportColumn['unit']
export type ReportQuote = Wire['ReportQuoteView']
export type ReportChoices = Wire['ReportChoicesView']
export type Peak = Wire['PeakWindowView']
export type Behind = Wire['BehindView']
export type Words = Wire['Bilingual']

/** What the address of the page says, as the API takes it. */
export type ReportQuery = Record<string, string>

/** Which number was pressed. */
export interface Pressed {
  figure: string
  row: string
  name: string
}
