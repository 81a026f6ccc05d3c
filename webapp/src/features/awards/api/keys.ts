export const awardKeys = {
  all: ['awards'] as const,
  read: (path: string) => ['awards', path] as const,
  merits: (year: number, category: string, agent: number) => ['awards', 'merits', year, category, agent] as const,
  quotes: (year: number) => ['awards', 'quotes', year] as const,
}
