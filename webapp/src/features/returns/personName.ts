/** People come as a name or as an account with one; nobody means that the desk did it by itself. */
export function personName(person: string | { name: string } | null | undefined): string {
  return typeof person === 'string' ? person : (person?.name ?? '')
}
