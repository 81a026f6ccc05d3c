package org.sweetline.channels.shop;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** Magento's clock: UTC in whole seconds, written without a zone. ISO-8601 with an offset is understood too. */
final class ShopTime {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");

    private ShopTime() {}

    static Optional<Instant> parse(String written) {
        try {
            return sensible(understood(written.strip()));
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    /** In microseconds, as the database keeps it; none for a time from before there were shops to order in. */
    static Optional<Instant> sensible(Instant instant) {
        return instant.isBefore(EARLIEST) ? Optional.empty() : Optional.of(instant.truncatedTo(ChronoUnit.MICROS));
    }

    static String format(Instant instant) {
        return WRITTEN.format(instant.atOffset(ZoneOffset.UTC));
    }

    private static Instant understood(String written) {
        if (isMagentos(written)) {
            return LocalDateTime.of(
                            number(written, 0, 4),
                            number(written, 5, 7),
                            number(written, 8, 10),
                            number(written, 11, 13),
                            number(written, 14, 16),
                            number(written, 17, 19))
                    .toInstant(ZoneOffset.UTC);
        }
        if (written.length() > 19 && written.length() < 40) {
            return OffsetDateTime.parse(written.replace(' ', 'T')).toInstant();
        }
        throw new DateTimeException("neither yyyy-MM-dd HH:mm:ss nor ISO-8601");
    }

    private static boolean isMagentos(String written) {
        return written.length() == 19
                && (written.charAt(10) == ' ' || written.charAt(10) == 'T')
                && written.charAt(4) == '-'
                && written.charAt(7) == '-'
                && written.charAt(13) == ':'
                && written.charAt(16) == ':';
    }

    private static int number(String written, int from, int to) {
        int number = 0;
        for (int at = from; at < to; at++) {
            int digit = written.charAt(at) - '0';
            if (digit < 0 || digit > 9) {
                throw new DateTimeException("not a digit");
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
