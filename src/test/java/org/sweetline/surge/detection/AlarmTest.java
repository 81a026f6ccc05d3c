package org.sweetline.surge.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How soon a rush is called one, and how often an ordinary day is. */
class AlarmTest {
    private static final System.Logger LOG = System.getLogger(AlarmTest.class.getName());
    private static final int RUSHES = 1_000;
    private static final long MONTHS = Long.getLong("surge.months", 4);
    private static final Duration SOON = Duration.ofMinutes(3);
    private static final Duration LATEST = Duration.ofMinutes(5);

    /** The shares stand in docs/surge.md. */
    @ParameterizedTest
    @CsvSource({
        // usual orders and contacts a minute, of a hundred buyers so many write, after so many seconds; percent in time
        "0.2, 0.1,  0,   0, 69",
        "0.2, 0.1, 40,   0, 95",
        "0.2, 0.1, 40,  60, 92",
        "0.2, 0.1, 40, 180, 84",
        "0.2, 0.4, 40,  60, 84",
        "0.1, 0.1,  0,   0, 89",
        "0.05, 0.05, 0,  0, 95",
    })
    void aRushIsFoundWithinThreeMinutes(double orders, double contacts, int writing, int after, int percent) {
        double soon = share(orders, contacts, writing, after, SOON);
        double latest = share(orders, contacts, writing, after, LATEST);

        LOG.log(
                Level.INFO,
                "{0} and {1} a minute, {2} of 100 after {3} s: {4} % in time",
                orders,
                contacts,
                writing,
                after,
                soon);
        assertThat(soon).isGreaterThanOrEqualTo(percent);
        assertThat(latest).isGreaterThanOrEqualTo(99.5);
    }

    /** Thirty days each, after eight weeks from which the detector learnt what is usual. */
    @Test
    void ordinaryDaysHardlyEverAlarmAnybody() {
        long alarms = 0;
        int months = 0;
        for (long seed = 1; seed <= MONTHS; seed++) {
            alarms += new OrdinaryShop(seed, 60, 60).alarms(30);
            alarms += new OrdinaryShop(seed, 300, 100).alarms(30);
            alarms += new OrdinaryShop(seed, 1500, 500).alarms(30);
            months += 3;
        }

        LOG.log(Level.INFO, "{0} false alarms in {1} times thirty ordinary days", alarms, months);
        assertThat(alarms).isLessThanOrEqualTo(months / 12);
    }

    private static double share(double orders, double contacts, int writing, int after, Duration within) {
        long found = LongStream.range(0, RUSHES)
                .filter(seed ->
                        new Rush(seed, orders, contacts, writing, after).found().compareTo(within) <= 0)
                .count();
        return 100.0 * found / RUSHES;
    }
}
