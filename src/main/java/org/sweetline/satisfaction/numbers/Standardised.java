package org.sweetline.satisfaction.numbers;

import java.util.List;

/**
 * A difference of two groups within channels, put together: what is left when a day has only shifted people from mail to
 * phone, whose answers are always worse, is not the day's doing.
 *
 * <p>Mantel and Haenszel's risk difference with Sato's variance (T. Sato, Biometrics 45, 1989).
 */
public final class Standardised {

    /** The same channel in both groups. */
    public record Stratum(Share first, Share second) {

        boolean counts() {
            return first.of() > 0 && second.of() > 0;
        }

        double all() {
            return (double) first.of() + second.of();
        }

        double weight() {
            return first.of() * (double) second.of() / all();
        }

        double weighted() {
            return (first.hits() * (double) second.of() - second.hits() * (double) first.of()) / all();
        }

        double p() {
            double n1 = first.of();
            double n2 = second.of();
            return (n1 * n1 * second.hits() - n2 * n2 * first.hits() + n1 * n2 * (n2 - n1) / 2) / (all() * all());
        }

        double q() {
            double missed = first.hits() * (double) (second.of() - second.hits())
                    + second.hits() * (double) (first.of() - first.hits());
            return missed / (2 * all());
        }
    }

    private Standardised() {}

    /** @param strata a channel that only one group knows says nothing; at least one must be known to both */
    public static Difference difference(List<Stratum> strata) {
        List<Stratum> known = strata.stream().filter(Stratum::counts).toList();
        double weight = known.stream().mapToDouble(Stratum::weight).sum();
        if (weight == 0) {
            throw new IllegalArgumentException("No stratum has answers in both groups.");
        }
        double value = known.stream().mapToDouble(Stratum::weighted).sum() / weight;
        double p = known.stream().mapToDouble(Stratum::p).sum();
        double q = known.stream().mapToDouble(Stratum::q).sum();
        double half = Share.Z95 * Math.sqrt(Math.max(0, value * p + q)) / weight;
        return new Difference(
                value, new Interval(Math.max(-1, value - half), Math.min(1, value + half)), fewest(known));
    }

    private static long fewest(List<Stratum> known) {
        return Math.min(
                known.stream().mapToLong(stratum -> stratum.first().of()).sum(),
                known.stream().mapToLong(stratum -> stratum.second().of()).sum());
    }
}
