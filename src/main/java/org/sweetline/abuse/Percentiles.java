package org.sweetline.abuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.sweetline.schema.Statements;

/** How a rate stands among everybody's, as the last night counted them in a hundred steps. */
@ApplicationScoped
class Percentiles {

    private static final String RATES = "select rates from risk_night where at = ?";

    private final Statements statements;
    private volatile Kept kept = new Kept(Instant.MIN, new double[0]);

    private record Kept(Instant night, double[] steps) {}

    @Inject
    Percentiles(Statements statements) {
        this.statements = statements;
    }

    /**
     * The lowest rate of each hundredth of the people; empty before the first night.
     *
     * @param night when the newest was done
     */
    double[] steps(@Nullable Instant night) throws SQLException {
        if (night == null) {
            return new double[0];
        }
        Kept known = kept;
        if (!known.night().equals(night)) {
            double[] steps = statements
                    .first(RATES, row -> steps(row.getArray(1)), night)
                    .orElseGet(() -> new double[0]);
            known = new Kept(night, steps);
            kept = known;
        }
        return known.steps();
    }

    static Optional<Integer> of(OptionalDouble rate, double[] steps) {
        if (rate.isEmpty() || steps.length == 0) {
            return Optional.empty();
        }
        long below =
                Arrays.stream(steps).filter(step -> step < rate.getAsDouble()).count();
        return Optional.of((int) Math.min(99, below * 100 / steps.length));
    }

    private static double[] steps(Array array) throws SQLException {
        return Arrays.stream((Double[]) array.getArray())
                .mapToDouble(Double::doubleValue)
                .toArray();
    }
}
