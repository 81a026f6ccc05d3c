/** Each number of an incident that can be opened. */
export type Show =
  | 'linked'
  | 'answered'
  | 'waiting'
  | 'skipped'
  | 'told-already'
  | 'held'
  | 'letter-sent'
  | 'letter-waiting'
  | 'letter-skipped'
  | 'letter-held'
  | 'solved'
  | 'left'
