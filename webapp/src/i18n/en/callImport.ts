export const callImport = {
  callImport: {
    title: 'Calls of an earlier phone system',
    what: 'One call or one free time of an agent a line (NDJSON), so that the figures and the staffing know the time before. What is known stays as it is, so the same file can be sent again.',
    choose: 'Choose a file of calls',
    running: 'Importing {{name}}. Please keep this page open.',
    failed: 'The import did not come to its end.',
    failedWhy: 'What was read before is kept. The same file can be sent again.',
    done: '{{name}}: {{received}} lines read, {{created}} of them new',
    nothing: 'There was no line in {{name}}.',
    fault: {
      'not-json': 'This is no line of JSON.',
      'unknown-field': 'Nobody knows the field {{field}}.',
      'unreadable-field': 'What stands in {{field}} can not be read.',
      'refused-field': 'What stands in {{field}} does not fit, or is missing.',
      refused: 'This line does not fit.',
    },
    refused_one: '{{formatted}} line was refused',
    refused_other: '{{formatted}} lines were refused',
  },
}
