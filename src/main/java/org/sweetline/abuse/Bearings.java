package org.sweetline.abuse;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * By what people are judged at this moment: numbers of what each node holds in memory, read in one question.
 *
 * @param baseline 0 before the first night, as {@code rules} before anybody has looked, and {@code shadow} without a trial
 * @param night when the newest night was done; null before the first
 * @param dataAsOf up to when the copy of the shop is whole; now, where orders only come by themselves
 */
record Bearings(
        long baseline, long rules, long shadow, @Nullable Instant night, Instant dataAsOf) {

    /** Takes the present moment. */
    static final String READ = """
            select coalesce((select max(id) from risk_baseline), 0),
                coalesce((select version from risk_rule_set where state = 'ACTIVE'), 0),
                coalesce((select version from risk_rule_set where state = 'SHADOW'), 0),
                (select at from risk_night where at is not null order by day desc limit 1),
                (select coalesce(min(as_of), ?) from shop_standing)
            """;
}
