package org.sweetline.calls.line;

import java.util.Set;

/** An agent on duty, as the line sees them; free when nothing rings and nobody speaks there. */
record DutyAgent(long account, boolean free, Set<String> skills, Set<String> languages, Set<Long> teams) {}
