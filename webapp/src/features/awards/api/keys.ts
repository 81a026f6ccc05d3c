export const awardKeys = {
  all: ['awards'] as const,
  read: (path: string) => ['awards', path] as const,
  quotes: (year: number) => ['awards', 'quotes', year] as const,
}
