package org.sweetline.channels.shop;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a table writes times and amounts, which nothing in it tells for sure: 1/2/2026 has two meanings. */
public final class TabularSpelling {
    private static final DateTimeFormatter COMMON = DateTimeFormatter.ofPattern(
            "yyyy-MM-dd[['T'][' ']HH:mm[:ss][.SSSSSS][.SSS]][[' ']XXX][[' ']XX]", Locale.ROOT);
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d*)?");
    private static final int MOST_REMEMBERED = 256;

    private final @Nullable DateTimeFormatter dates;
    private final ZoneId zone;
    private final boolean decimalComma;
    private final Map<String, Optional<Instant>> remembered = new HashMap<>();

    /** @param dates a pattern such as {@code d/M/yyyy H:mm}, null for ISO-8601 with or without its T */
    public TabularSpelling(@Nullable DateTimeFormatter dates, ZoneId zone, boolean decimalComma) {
        this.dates = dates;
        this.zone = zone;
        this.decimalComma = decimalComma;
    }

    /** Rows of one order say their time again and again. */
    Optional<Instant> time(String written) {
        if (remembered.size() >= MOST_REMEMBERED) {
            remembered.clear();
        }
        return remembered.computeIfAbsent(written, this::read);
    }

    /** With a point before the fraction and no grouping, as programs write it. */
    String amount(String written) {
        if (decimalComma) {
            return written.replace(".", "").replace(',', '.');
        }
        return written.indexOf(',') >= 0 && GROUPED.matcher(written).matches() ? written.replace(",", "") : written;
    }

    private Optional<Instant> read(String written) {
        try {
            TemporalAccessor read = (dates == null ? COMMON : dates).parse(written);
            LocalDate day = LocalDate.from(read);
            LocalTime time =
                    Optional.ofNullable(read.query(TemporalQueries.localTime())).orElse(LocalTime.MIDNIGHT);
            ZoneId where =
                    Optional.ofNullable(read.query(TemporalQueries.zone())).orElse(zone);
            return ShopTime.sensible(day.atTime(time).atZone(where).toInstant());
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }
}
