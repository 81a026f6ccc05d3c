package org.sweetline.calls.hours.teams;

import java.util.List;

/**
 * Somebody of a team and what they can do on the phone, in whichever team.
 *
 * @param version of what they can do
 */
public record TeamMemberView(long account, String name, List<String> languages, List<String> skills, long version) {}
