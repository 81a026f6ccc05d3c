import { describe, expect, it } from 'vitest'
import type { Week } from './shapes'
import { faultOf, nextSpan, partsOf, type WeekForm, weekForm, weekOf } from './weekForm'

const WEEK: Week = {
  monday: ['09:00-12:00', '13:00-18:00'],
  tuesday: ['00:00-24:00'],
  wednesday: [],
  thursday: [],
  friday: ['20:00-02:00'],
  saturday: [],
  sunday: [],
}

describe('the form of a week', () => {
  it('reads back as it was', () => {
    expect(weekOf(weekForm(WEEK))).toEqual(WEEK)
  })

  it('takes midnight at the end for the end of the day, and earlier for the next day', () => {
    const form = weekForm(WEEK)

    expect(partsOf(form.tuesday)).toEqual([[0, 1440]])
    expect(partsOf(form.friday)).toEqual([[1200, 1560]])
  })

  it('says what is wrong with a day', () => {
    const form: WeekForm = {
      ...weekForm(WEEK),
      monday: [
        { from: '09:00', to: '13:00' },
        { from: '12:00', to: '18:00' },
      ],
      tuesday: [{ from: '09:00', to: '09:00' }],
      wednesday: [{ from: '', to: '09:00' }],
      friday: [{ from: '20:00', to: '02:00' }],
      saturday: [{ from: '01:00', to: '05:00' }],
    }

    expect(faultOf(form, 'monday')).toBe('overlap')
    expect(faultOf(form, 'tuesday')).toBe('empty')
    expect(faultOf(form, 'wednesday')).toBe('incomplete')
    expect(faultOf(form, 'friday')).toBe('nextDay')
    expect(faultOf(form, 'saturday')).toBeNull()
  })

  it('goes on after what is there already', () => {
    expect(nextSpan([])).toEqual({ from: '09:00', to: '18:00' })
    expect(nextSpan([{ from: '09:00', to: '12:00' }])).toEqual({ from: '13:00', to: '17:00' })
    expect(nextSpan([{ from: '09:00', to: '22:30' }])).toEqual({ from: '23:00', to: '00:00' })
  })
})
