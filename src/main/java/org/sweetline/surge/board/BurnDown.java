package org.sweetline.surge.board;

import java.time.Duration;
import java.util.Optional;

/**
 * How long a backlog lasts if the last hour goes on: backlog over what leaves it more than comes into it. Both scatter as counts
 * do, with twice the variance of chance; the fan is what nine of ten such hours come to.
 */
record BurnDown(Optional<Duration> usual, Optional<Duration> earliest, Optional<Duration> latest) {

    private static final double NINE_OF_TEN = 1.645;
    private static final double PHI = 2;
    private static final double LONGEST_HOURS = 24 * 14;

    static BurnDown of(long backlog, long served, long arrived) {
        double net = served - arrived;
        double scatter = NINE_OF_TEN * Math.sqrt(PHI * (served + arrived));
        return new BurnDown(hours(backlog, net), hours(backlog, net + scatter), hours(backlog, net - scatter));
    }

    private static Optional<Duration> hours(long backlog, double perHour) {
        if (backlog == 0) {
            return Optional.of(Duration.ZERO);
        }
        if (perHour <= 0 || backlog / perHour > LONGEST_HOURS) {
            return Optional.empty();
        }
        return Optional.of(Duration.ofSeconds(Math.round(backlog / perHour * 3600)));
    }
}
