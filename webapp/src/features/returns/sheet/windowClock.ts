interface WindowClock {
  /** Shares of the whole bar, from 0 to 1. */
  used: number
  asked: number
  /** Days left when it was asked for; below zero when the window was over by then. */
  daysLeft: number
}

const DAY = 86_400_000

/** The time for a return from its first day to its end, and where in it the customer asked. */
export function windowClock(windowStart: string, windowEnd: string, requestedAt: string): WindowClock {
  const start = Date.parse(windowStart)
  const end = Date.parse(windowEnd)
  const asked = Date.parse(requestedAt)
  const whole = Math.max(end, asked, start + DAY) - start
  const share = (moment: number) => Math.min(1, Math.max(0, (moment - start) / whole))
  const left = (end - asked) / DAY
  return { used: share(end), asked: share(asked), daysLeft: left < 0 ? Math.floor(left) : Math.ceil(left) }
}

/** The last day of the window by the shop's clock, wherever that is: twelve hours before its end it is noon there. */
export function lastDay(windowEnd: string): string {
  return `${new Date(Date.parse(windowEnd) - DAY / 2).toISOString().slice(0, 10)}T12:00:00`
}
