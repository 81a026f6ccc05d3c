export const riskTrial = {
  riskTrial: {
    first: 'It first runs in the shadow for {{days}} days. Only then can another person switch it on.',
    until: 'It runs in the shadow for at least {{days}} days. It can be switched on from {{at}} on.',
  },
}
