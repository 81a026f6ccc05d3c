package org.sweetline.channels.ballots;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.satisfaction.awards.formulas.Category;
import org.sweetline.satisfaction.awards.nominations.Ballot;
import org.sweetline.satisfaction.awards.nominations.NominationDesk.Vote;
import org.sweetline.web.Asked;
import org.sweetline.web.Words;

/** What was filled in. Without a name, a reason and a category there is no vote. */
final class BallotForm {

    static final int LONGEST = 1_000;
    private static final int SHORTEST = 3;

    private BallotForm() {}

    static Optional<Vote> read(Map<String, List<String>> form) {
        Optional<Category> category = Ballot.RACES.stream()
                .filter(race -> Words.of(race).equals(first(form, "category")))
                .findFirst();
        @Nullable String agent = first(form, "agent");
        String words = text(first(form, "words"));
        if (category.isEmpty() || agent == null || !agent.matches("\\d{1,18}") || words.length() < SHORTEST) {
            return Optional.empty();
        }
        boolean korean = words.codePoints().anyMatch(sign -> sign >= 0xAC00 && sign <= 0xD7A3);
        return Optional.of(new Vote(
                category.get(), Long.parseLong(agent), words, form.containsKey("quote"), korean ? "ko" : "en"));
    }

    static @Nullable String first(Map<String, List<String>> form, String field) {
        return form.getOrDefault(field, List.of()).stream().findFirst().orElse(null);
    }

    static String text(@Nullable String raw) {
        return Asked.beginning(raw, LONGEST);
    }
}
