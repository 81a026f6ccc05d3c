import type { components } from '@/api/schema'

type Wire = components['schemas']

export type Team = Wire['TeamView']
export type TeamChange = Wire['TeamRequest']
export type Wording = Wire['Bilingual']
export type Hours = Wire['TeamHoursView']
export type Week = Hours['week']
export type Weekday = keyof Week
export type SpecialDay = Wire['SpecialDayView']
export type YearAhead = Wire['HoursPreviewView']
export type Rehearsal = Wire['RehearsalView']
export type TeamPerson = Wire['TeamMemberView']
export type HolidayCalendar = Wire['HolidayCalendarView']
export type Settings = Wire['PhoneSettingsView']
export type Menu = Wire['PhoneMenuView']
export type MenuOption = Menu['options'][number]
export type Announcement = Wire['AnnouncementView']
export type NewAnnouncement = Wire['AnnouncementRequest']
export type BlockedNumber = Wire['BlockedNumberView']
export type Choice = Wire['ChoiceView']
export type ChoiceKind = keyof Wire['WrapUpChoicesView']

export const WEEKDAYS: Weekday[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
