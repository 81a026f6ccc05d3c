package org.sweetline.abuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.sweetline.schema.Statements;

/** How a rate stands among everybody's, as the last night counted them in a hundred steps. */
@ApplicationScoped
class Percentiles {

    private static final String RATES = "select rates from risk_night where at is not null order by day desc limit 1";

    private final Statements statements;

    @Inject
    Percentiles(Statements statements) {
        this.statements = statements;
    }

    /** The lowest rate of each hundredth of the people; empty before the first night. */
    double[] steps() throws SQLException {
        return statements.first(RATES, row -> steps(row.getArray(1))).orElseGet(() -> new double[0]);
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
