package org.sweetline.tickets;

import org.jspecify.annotations.Nullable;

/**
 * What a customer answered, as the timeline keeps it in one word: "4", or "4 f 5 12" when they said more.
 *
 * @param solved null when they didn't say whether it is solved
 * @param agentRating null when they didn't say how the agent was
 * @param agent whom that is about
 */
public record RatedAnswer(
        int rating,
        @Nullable Boolean solved,
        @Nullable Integer agentRating,
        @Nullable Long agent) {

    private static final String NOTHING = "-";

    String word() {
        return solved == null && agentRating == null
                ? Integer.toString(rating)
                : String.join(" ", Integer.toString(rating), solvedWord(), text(agentRating), text(agent));
    }

    private String solvedWord() {
        return solved == null ? NOTHING : solved ? "t" : "f";
    }

    private static String text(@Nullable Number number) {
        return number == null ? NOTHING : number.toString();
    }

    static RatedAnswer read(String word) {
        String[] parts = word.split(" ", -1);
        return parts.length < 4
                ? new RatedAnswer(Integer.parseInt(parts[0]), null, null, null)
                : new RatedAnswer(
                        Integer.parseInt(parts[0]),
                        parts[1].equals(NOTHING) ? null : (Boolean) parts[1].equals("t"),
                        parts[2].equals(NOTHING) ? null : Integer.valueOf(parts[2]),
                        parts[3].equals(NOTHING) ? null : Long.valueOf(parts[3]));
    }
}
