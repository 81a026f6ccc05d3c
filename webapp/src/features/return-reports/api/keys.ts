export const returnReportKeys = {
  all: ['return-reports'] as const,
  of: (query: object) => ['return-reports', 'of', query] as const,
  behind: (query: object) => ['return-reports', 'behind', query] as const,
}
