const NORTH_AMERICA = /^\+1(\d{3})(\d{3})(\d{4})$/
const KOREAN_MOBILE = /^\+82(1\d)(\d{3,4})(\d{4})$/

/** "+14155550123" as a person would write it; a number of another country stays as it is. */
export function formatPhone(number: string): string {
  return number.replace(NORTH_AMERICA, '+1 $1-$2-$3').replace(KOREAN_MOBILE, '+82 $1-$2-$3')
}
