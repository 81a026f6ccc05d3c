package org.sweetline.satisfaction.awards.formulas;

import java.util.Comparator;

/**
 * How often somebody had the chance.
 *
 * @param stratum the channel or the language; "" where there is none
 * @param chances of them; {@code hits} of these went well where that is known of each
 */
public record Exposure(Category category, long agent, String stratum, long chances, long hits) {

    public static final Comparator<Exposure> ORDER = Comparator.comparing(Exposure::category)
            .thenComparing(Exposure::agent)
            .thenComparing(Exposure::stratum);
}
