export const returnReportKeys = {
  all: ['return-reports'] as const,
  of: (query: object) => ['return-reports', 'of', query] as const,
  restocking: ['return-reports', 'restocking'] as const,
  behind: (query: object) => ['return-reports', 'behind', query] as const,
}
