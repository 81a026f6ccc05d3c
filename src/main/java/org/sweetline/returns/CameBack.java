package org.sweetline.returns;

import java.time.Duration;
import java.time.Instant;

/**
 * When an order counts as come back: with a return within so many days of its purchase. Old and young orders are held against
 * each other only over the days that the youngest has had, so that old ones are not ahead.
 */
public final class CameBack {

    /** On the return r: what was called off, or confirmed by nobody, did not come back. */
    public static final String COUNTS = "r.closure not in ('CANCELLED', 'EXPIRED') and r.inquiry <> 'UNCONFIRMED'";

    /** On the return r of the order o; takes the days. */
    public static final String WITHIN = "r.requested_at < o.placed_at + ? * interval '1 day' and " + COUNTS;

    private static final Duration LONGEST = Duration.ofDays(30);

    private CameBack() {}

    /** How many whole days all that was bought until then has had; never more than thirty. */
    public static int days(Instant until, Instant now) {
        long days = Duration.between(until, now).toDays();
        return (int) Math.max(0, Math.min(days, LONGEST.toDays()));
    }
}
