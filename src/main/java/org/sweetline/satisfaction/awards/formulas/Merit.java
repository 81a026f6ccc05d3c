package org.sweetline.satisfaction.awards.formulas;

import java.time.Instant;
import java.util.Comparator;

/**
 * One thing that speaks for somebody.
 *
 * @param key of what it was, such as {@code praise-12}; the way back to it
 * @param who said it: a customer or a colleague; the same one counts once
 * @param stratum the channel or the language that it is counted within; "" where there is none
 * @param ticket its number; 0 where there is none
 */
public record Merit(Category category, String key, long agent, String who, String stratum, Instant at, long ticket) {

    public static final Comparator<Merit> ORDER =
            Comparator.comparing(Merit::category).thenComparing(Merit::key).thenComparing(Merit::agent);
}
