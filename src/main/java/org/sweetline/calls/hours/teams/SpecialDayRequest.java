package org.sweetline.calls.hours.teams;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.hours.WordingCheck;
import org.sweetline.calls.hours.opening.SpecialDay;
import org.sweetline.web.Bilingual;

/** What is different on a date; callers hear the name when the team is closed. */
public record SpecialDayRequest(
        @Nullable String name,
        @Nullable String nameKo,
        @Schema(required = true) @Nullable List<String> hours) {

    private static final int LONGEST_NAME = 60;

    SpecialDay checked(LocalDate day) {
        Bilingual names = WordingCheck.of(
                "name", new Bilingual(name == null ? "" : name, nameKo == null ? "" : nameKo), LONGEST_NAME);
        return new SpecialDay(day, names.en(), names.ko(), HoursText.spans("hours", hours));
    }
}
