package org.sweetline.calls.figures.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErlangATest {
    private static final Demand TEN_ERLANGS = Demand.of(100, 1_800, 180);

    @Test
    void callersWhoNeverGiveUpAreThoseOfErlangC() {
        Forecast patient = new ErlangA(1e7).with(14, TEN_ERLANGS, 20);

        Forecast endless = new ErlangC().with(14, TEN_ERLANGS, 20);
        assertThat(patient.waiting()).isEqualTo(endless.waiting(), within(1e-4));
        assertThat(patient.inTime()).isEqualTo(endless.inTime(), within(1e-4));
        assertThat(patient.speedOfAnswer()).isEqualTo(endless.speedOfAnswer(), within(1e-2));
        assertThat(patient.occupancy()).isEqualTo(endless.occupancy(), within(1e-4));
        assertThat(patient.abandoned()).isEqualTo(0, within(1e-4));
    }

    /** The states of the queue, added up one by one. */
    @ParameterizedTest
    @CsvSource({"8, 60", "10, 90", "12, 30", "14, 180", "10, 600", "3, 120"})
    void sharesAreThoseOfTheChainOfStates(int agents, double patience) {
        Forecast forecast = new ErlangA(patience).with(agents, TEN_ERLANGS, 20);

        double[] states = states(agents, patience);
        double waiting = IntStream.range(agents, states.length)
                .mapToDouble(i -> states[i])
                .sum();
        double lost = IntStream.range(agents, states.length)
                        .mapToDouble(i -> states[i] * (i - agents) / patience)
                        .sum()
                / TEN_ERLANGS.callsPerSecond();
        assertThat(forecast.waiting()).isEqualTo(waiting, within(1e-9));
        assertThat(forecast.abandoned()).isEqualTo(lost, within(1e-9));
        assertThat(forecast.occupancy()).isEqualTo(10 * (1 - lost) / agents, within(1e-9));
    }

    /** Nothing but dice: half a million calls that arrive, wait, give up or are answered. */
    @ParameterizedTest
    @CsvSource({"9, 120", "11, 60", "12, 300"})
    void waitsAreThoseThatPlayingItOutGives(int agents, double patience) {
        Forecast forecast = new ErlangA(patience).with(agents, TEN_ERLANGS, 20);

        double[] played = play(agents, patience, 500_000, new Random(7));

        assertThat(forecast.inTime()).isEqualTo(played[0], within(.01));
        assertThat(forecast.speedOfAnswer()).isEqualTo(played[1], within(Math.max(.5, played[1] * .03)));
        assertThat(forecast.abandoned()).isEqualTo(played[2], within(.006));
    }

    @ParameterizedTest
    @CsvSource({"30", "120", "900", "7200"})
    void oneAgentMoreIsNeverWorse(double patience) {
        ErlangA model = new ErlangA(patience);

        IntStream.range(1, 40).forEach(agents -> {
            Forecast fewer = model.with(agents, TEN_ERLANGS, 20);
            Forecast more = model.with(agents + 1, TEN_ERLANGS, 20);
            assertThat(more.inTime()).isGreaterThanOrEqualTo(fewer.inTime() - 1e-9);
            assertThat(more.abandoned()).isLessThanOrEqualTo(fewer.abandoned() + 1e-9);
            assertThat(more.speedOfAnswer()).isLessThanOrEqualTo(fewer.speedOfAnswer() + 1e-6);
            assertThat(more.occupancy()).isLessThanOrEqualTo(fewer.occupancy() + 1e-9);
        });
    }

    @Test
    void aCrowdBeforeOneAgentStaysANumber() {
        Forecast forecast = new ErlangA(3_600).with(1, new Demand(20, 300), 20);

        assertThat(forecast.abandoned()).isEqualTo(1 - 1 / 6_000d, within(1e-6));
        assertThat(forecast.occupancy()).isEqualTo(1, within(1e-6));
        assertThat(forecast.inTime()).isBetween(0d, 1e-6);
        assertThat(forecast.speedOfAnswer()).isFinite();
    }

    private static double[] states(int agents, double patience) {
        double[] states = new double[4_000];
        states[0] = 1;
        double sum = 1;
        for (int i = 1; i < states.length; i++) {
            double leave = Math.min(i, agents) / 180d + Math.max(0, i - agents) / patience;
            states[i] = states[i - 1] * TEN_ERLANGS.callsPerSecond() / leave;
            sum += states[i];
        }
        for (int i = 0; i < states.length; i++) {
            states[i] /= sum;
        }
        return states;
    }

    /** Share in time, mean wait of the answered, share lost; callers are taken in their order. */
    private static double[] play(int agents, double patience, int calls, Random random) {
        double[] free = new double[agents];
        double now = 0;
        double waited = 0;
        int inTime = 0;
        int answered = 0;
        for (int call = 0; call < calls; call++) {
            now += random.nextExponential() / TEN_ERLANGS.callsPerSecond();
            int first = IntStream.range(0, agents)
                    .reduce((one, other) -> free[other] < free[one] ? other : one)
                    .orElseThrow();
            double wait = Math.max(0, free[first] - now);
            if (wait <= random.nextExponential() * patience) {
                free[first] = now + wait + random.nextExponential() * 180;
                waited += wait;
                answered++;
                inTime += wait <= 20 ? 1 : 0;
            }
        }
        return new double[] {inTime / (double) calls, waited / answered, 1 - answered / (double) calls};
    }
}
