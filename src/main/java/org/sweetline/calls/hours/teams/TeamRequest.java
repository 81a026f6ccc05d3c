package org.sweetline.calls.hours.teams;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.hours.WordingCheck;
import org.sweetline.contact.PhoneNumber;
import org.sweetline.problem.ProblemException;
import org.sweetline.web.Asked;
import org.sweetline.web.Bilingual;

/** What a team is to be; what is left out is as on a new team. */
public record TeamRequest(
        @Schema(required = true) @Nullable String name,
        @Nullable String nameKo,
        @Schema(required = true) @Nullable String timeZone,
        @Nullable List<String> languages,
        @Nullable List<String> numbers,
        @Nullable Bilingual greeting,
        @Nullable Boolean voicemailWhenClosed,
        @Nullable Boolean callbackWhenClosed) {

    static final int LONGEST_NAME = 60;
    private static final int LONGEST_GREETING = 400;
    private static final int MOST_NUMBERS = 20;
    private static final List<String> LANGUAGES = List.of(Bilingual.ENGLISH, Bilingual.KOREAN);

    /** The same, checked and spelled in one way. */
    TeamForm checked() {
        return new TeamForm(
                Asked.line("name", name, LONGEST_NAME),
                nameKo == null || nameKo.isBlank() ? "" : Asked.line("nameKo", nameKo, LONGEST_NAME),
                zone(timeZone),
                languages(languages),
                numbers == null ? List.of() : numbers(numbers),
                WordingCheck.of("greeting", greeting, LONGEST_GREETING),
                voicemailWhenClosed == null || voicemailWhenClosed,
                callbackWhenClosed == null || callbackWhenClosed);
    }

    /** An offset is no time zone: it knows no summer. */
    private static ZoneId zone(@Nullable String raw) {
        if (raw != null && raw.contains("/") && ZoneId.getAvailableZoneIds().contains(raw)) {
            return ZoneId.of(raw);
        }
        throw ProblemException.invalid("timeZone", "must be a name of the time zone database, such as America/Chicago");
    }

    private static List<String> languages(@Nullable List<String> raw) {
        List<String> asked = raw == null ? LANGUAGES : raw.stream().distinct().toList();
        if (asked.isEmpty() || !LANGUAGES.containsAll(asked)) {
            throw ProblemException.invalid("languages", "must be en, ko or both");
        }
        return asked;
    }

    private static List<String> numbers(List<String> raw) {
        if (raw.size() > MOST_NUMBERS) {
            throw ProblemException.invalid("numbers", "must be at most " + MOST_NUMBERS);
        }
        return raw.stream()
                .map(number -> Optional.ofNullable(number)
                        .flatMap(text -> PhoneNumber.parse(text, "US"))
                        .map(PhoneNumber::value)
                        .orElseThrow(() -> ProblemException.invalid("numbers", "must be phone numbers")))
                .distinct()
                .toList();
    }
}
