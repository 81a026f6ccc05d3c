package org.sweetline.channels.survey;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.satisfaction.Driver;
import org.sweetline.satisfaction.SurveySheet.Given;
import org.sweetline.web.Asked;
import org.sweetline.web.Words;

/** What was filled in. What cannot be meant is as if it were left out; only without a rating there is no answer. */
final class SurveyForm {

    static final int LONGEST_COMMENT = 4_000;
    private static final int GOOD = 4;

    private SurveyForm() {}

    static Optional<Given> read(Map<String, List<String>> form) {
        Integer rating = scale(first(form, "rating"));
        if (rating == null) {
            return Optional.empty();
        }
        boolean good = rating >= GOOD;
        return Optional.of(new Given(
                rating,
                solved(first(form, "solved")),
                scale(first(form, "agent")),
                Asked.beginning(first(form, "comment"), LONGEST_COMMENT),
                good ? List.of() : drivers(form.getOrDefault("driver", List.of())),
                good && form.containsKey("quote")));
    }

    static @Nullable Integer scale(@Nullable String raw) {
        return raw != null && raw.matches("[1-5]") ? Integer.valueOf(raw) : null;
    }

    private static @Nullable String first(Map<String, List<String>> form, String field) {
        return form.getOrDefault(field, List.of()).stream().findFirst().orElse(null);
    }

    private static @Nullable Boolean solved(@Nullable String raw) {
        return raw == null || raw.isEmpty() ? null : Boolean.valueOf(raw.equals("yes"));
    }

    private static List<String> drivers(List<String> raw) {
        return Arrays.stream(Driver.values())
                .map(Words::of)
                .filter(driver -> raw.contains(driver))
                .toList();
    }
}
