package org.sweetline.town.phone.signal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.sweetline.town.wire.Param;

/** What the forms of all requests have in common. */
public final class Form {
    private static final DateTimeFormatter RFC_2822 = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss +0000", Locale.US)
            .withZone(ZoneOffset.UTC);

    private Form() {}

    public static void add(List<Param> params, String... namesAndValues) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            params.add(new Param(namesAndValues[i], namesAndValues[i + 1]));
        }
    }

    /** As Twilio writes dates. */
    public static String date(Instant instant) {
        return RFC_2822.format(instant);
    }
}
