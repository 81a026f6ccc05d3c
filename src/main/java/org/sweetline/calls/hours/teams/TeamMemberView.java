package org.sweetline.calls.hours.teams;

import java.util.List;

/** Somebody of a team and what they can do on the phone, in whichever team. */
public record TeamMemberView(long account, String name, List<String> languages, List<String> skills) {}
