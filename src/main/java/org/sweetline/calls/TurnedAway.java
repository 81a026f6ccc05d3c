package org.sweetline.calls;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Why a caller was told to call again and could leave nothing, as {@code desk_call.outcome_reason} says it. */
public enum TurnedAway {
    CLOSED,
    FULL;

    public String reason() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static List<String> reasons() {
        return Stream.of(values()).map(TurnedAway::reason).toList();
    }

    /** Of a number that is blocked: what somebody wrote of it, whatever that is, is none of the above. */
    public static String blocked(String why) {
        return "blocked: " + why;
    }
}
