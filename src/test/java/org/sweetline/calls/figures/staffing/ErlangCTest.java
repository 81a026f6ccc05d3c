package org.sweetline.calls.figures.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ErlangCTest {
    private static final MathContext PRECISE = new MathContext(60);
    private final ErlangC model = new ErlangC();

    /** As the package ErlangC of R publishes it: 100 calls in half an hour, three minutes each. */
    @Test
    void fourteenAgentsDoWhatThePublishedTableSays() {
        Demand demand = Demand.of(100, 1_800, 180);

        Forecast forecast = model.with(14, demand, 20);

        assertThat(demand.load()).isEqualTo(10, within(1e-12));
        assertThat(forecast.waiting()).isEqualTo(.1741319, within(5e-8));
        assertThat(forecast.inTime()).isEqualTo(.88835, within(5e-6));
        assertThat(forecast.speedOfAnswer()).isEqualTo(7.8359, within(5e-5));
        assertThat(forecast.occupancy()).isEqualTo(.71429, within(5e-6));
    }

    /** A second publication: 1,000 calls an hour, two minutes each. */
    @Test
    void fortyAgentsDoWhatASecondTableSays() {
        Demand demand = Demand.of(1_000, 3_600, 120);

        Forecast forecast = model.with(40, demand, 20);

        assertThat(demand.load()).isEqualTo(33.333, within(5e-4));
        assertThat(forecast.waiting()).isEqualTo(.1907, within(5e-5));
        assertThat(forecast.inTime()).isEqualTo(.9372, within(5e-5));
        assertThat(forecast.speedOfAnswer()).isEqualTo(3.43, within(5e-3));
        assertThat(forecast.occupancy()).isEqualTo(.8333, within(5e-5));
        assertThat(new Goal(.8, 20, 1, .3).rostered(40)).isEqualTo(58);
    }

    @ParameterizedTest
    @CsvSource({"60, 8", "120, 14", "300, 30", "600, 57", "900, 86"})
    void fiveMinutesACallAndEightyInTwentyNeedsTheKnownNumberOfAgents(int callsAnHour, int agents) {
        Goal goal = new Goal(.8, 20, .88, .3);

        Forecast fewest = goal.fewest(model, Demand.of(callsAnHour, 3_600, 300));

        assertThat(fewest.agents()).isEqualTo(agents);
    }

    @ParameterizedTest
    @MethodSource("loads")
    void oneAgentMoreIsNeverWorse(double load) {
        Demand demand = new Demand(load / 240, 240);
        int least = model.least(demand);

        IntStream.range(least, least + 40).forEach(agents -> {
            Forecast fewer = model.with(agents, demand, 20);
            Forecast more = model.with(agents + 1, demand, 20);
            assertThat(more.inTime()).isGreaterThanOrEqualTo(fewer.inTime());
            assertThat(more.waiting()).isLessThanOrEqualTo(fewer.waiting());
            assertThat(more.speedOfAnswer()).isLessThanOrEqualTo(fewer.speedOfAnswer());
            assertThat(more.occupancy()).isLessThan(fewer.occupancy());
        });
    }

    @ParameterizedTest
    @MethodSource("loads")
    void theRecursionIsTheSumThatItStandsFor(double load) {
        IntStream.of(1, 2, 5, 17, 60, 200)
                .forEach(
                        lines -> assertThat(ErlangB.blocked(lines, load)).isEqualTo(bySum(lines, load), within(1e-12)));
    }

    @Test
    void tooFewAgentsNeverCatchUp() {
        Demand demand = Demand.of(100, 1_800, 180);

        Forecast forecast = model.with(10, demand, 20);

        assertThat(forecast.inTime()).isZero();
        assertThat(forecast.speedOfAnswer()).isInfinite();
    }

    @Test
    void whereNobodyCallsOneAgentIsEnough() {
        Forecast fewest = new Goal(.8, 20, .88, .3).fewest(model, Demand.of(0, 1_800, 180));

        assertThat(fewest.agents()).isEqualTo(1);
        assertThat(fewest.inTime()).isEqualTo(1);
    }

    @Test
    void tenThousandErlangsStayNumbers() {
        Forecast forecast = model.with(10_100, new Demand(10_000 / 300d, 300), 20);

        assertThat(forecast.waiting()).isBetween(0d, 1d);
        assertThat(forecast.inTime()).isBetween(0d, 1d);
    }

    static Stream<Double> loads() {
        return Stream.of(.01, .7, 1.0, 3.3, 9.99, 10.0, 33.333, 71.4, 150.0);
    }

    /** (a^N / N!) / Σ a^i / i!, in sixty digits. */
    private static double bySum(int lines, double load) {
        BigDecimal term = BigDecimal.ONE;
        BigDecimal sum = BigDecimal.ONE;
        for (int i = 1; i <= lines; i++) {
            term = term.multiply(new BigDecimal(load), PRECISE).divide(BigDecimal.valueOf(i), PRECISE);
            sum = sum.add(term, PRECISE);
        }
        return term.divide(sum, PRECISE).doubleValue();
    }
}
