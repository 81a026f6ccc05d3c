export const riskKeys = {
  all: ['risk'] as const,
  ofReturn: (number: string) => ['risk', 'return', number] as const,
  ofCustomer: (number: string) => ['risk', 'customer', number] as const,
  rules: ['risk-rules'] as const,
  catalogue: ['risk-rules', 'catalogue'] as const,
  sets: ['risk-rules', 'sets'] as const,
  set: (version: number) => ['risk-rules', 'set', version] as const,
  cases: (version: number) => ['risk-rules', 'set', version, 'cases'] as const,
  backtests: (version: number) => ['risk-rules', 'set', version, 'backtests'] as const,
  backtest: (version: number, id: number) => ['risk-rules', 'backtest', version, id] as const,
  drift: ['risk-rules', 'drift'] as const,
  fairness: ['risk-rules', 'fairness'] as const,
}
