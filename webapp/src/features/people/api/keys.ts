export const peopleKeys = {
  list: ['people', 'list'] as const,
  one: (number: string) => ['people', 'one', number] as const,
}
