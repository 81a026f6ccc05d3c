package org.sweetline.town.phone.signal;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.sweetline.town.wire.Param;

/** The overrides in a webhook URL's fragment, e.g. #rc=2&rp=ct,rt,5xx. */
record RetryPolicy(int retries, Set<String> on, Duration connect, Duration read) {
    private static final Duration HARD_CAP = Duration.ofSeconds(15);

    static RetryPolicy of(URI url) {
        String fragment = url.getRawFragment();
        List<Param> overrides = fragment == null ? List.of() : Param.parse(fragment);
        String on = Param.first(overrides, "rp");
        return new RetryPolicy(
                number(overrides, "rc", 1),
                on.isEmpty() ? Set.of("ct") : Set.of(on.split(",")),
                Duration.ofMillis(number(overrides, "ct", 5000)),
                Duration.ofMillis(number(overrides, "rt", (int) HARD_CAP.toMillis())));
    }

    /** Whether Twilio tries again after this outcome: a status, or 0 with the reason ct or rt. */
    boolean again(int status, String reason) {
        if (on.contains("all")) return status < 200 || status >= 400;
        if (status == 0) return on.contains(reason);
        return status >= 500 && on.contains("5xx") || status >= 400 && status < 500 && on.contains("4xx");
    }

    private static int number(List<Param> overrides, String name, int fallback) {
        String value = Param.first(overrides, name);
        return value.matches("\\d{1,6}") ? Integer.parseInt(value) : fallback;
    }
}
