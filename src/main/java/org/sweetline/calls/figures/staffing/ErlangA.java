package org.sweetline.calls.figures.staffing;

import java.util.function.DoubleUnaryOperator;

/**
 * Callers give up after a while, on average after {@code patience} seconds (M/M/n+M, after Palm; written as in Mandelbaum
 * and Zeltyn). All shares are relative to that of the state in which every agent is busy and nobody waits.
 */
public record ErlangA(double patience) implements QueueModel {

    private static final int PANELS = 4_000;
    private static final double NOTHING = -40;

    public ErlangA {
        if (!(patience > 0)) {
            throw new IllegalArgumentException("patience must be longer than nothing");
        }
    }

    @Override
    public Forecast with(int agents, Demand demand, double within) {
        double load = demand.load();
        if (load == 0) {
            return Forecast.nobodyCalls(agents);
        }
        double queue = logQueue(agents, demand);
        double idle = 1 / ErlangB.blocked(agents, load) - 1;
        double full = -logSum(queue, Math.log(idle));
        double waiting = Math.exp(queue + full);
        double abandoned = Math.max(0, waiting - (waiting - Math.exp(full)) * agents / load);
        OfferedWait wait = new OfferedWait(agents, demand, patience, full);
        double answered = 1 - abandoned;
        double inTime = Math.min(1, 1 - waiting + wait.servedWithin(within));
        return new Forecast(
                agents, waiting, inTime, wait.meanOfServed() / answered, load * answered / agents, abandoned);
    }

    @Override
    public int least(Demand demand) {
        return 1;
    }

    /** The logarithm of how likely all agents are busy: one, and a term for each number of callers who wait. */
    private double logQueue(int agents, Demand demand) {
        double sum = 0;
        double term = 0;
        double most = 0;
        for (int waiting = 1; term > most + NOTHING; waiting++) {
            term += Math.log(demand.callsPerSecond() / (agents / demand.handleSeconds() + waiting / patience));
            most = Math.max(most, term);
            sum = logSum(sum, term);
        }
        return sum;
    }

    private static double logSum(double one, double other) {
        double more = Math.max(one, other);
        return more + Math.log1p(Math.exp(Math.min(one, other) - more));
    }

    /** How long a caller with endless patience would wait; its density at t is exp(logDensity(t)). */
    private record OfferedWait(int agents, Demand demand, double patience, double full) {

        /** The share of all calls that wait and are answered within so many seconds. */
        double servedWithin(double seconds) {
            return integral(seconds, t -> 1);
        }

        /** Seconds waited by the answered, for each call that comes. */
        double meanOfServed() {
            return integral(end(), t -> t);
        }

        private double logDensity(double t) {
            double served = agents / demand.handleSeconds();
            double callers = demand.callsPerSecond() * patience;
            return full + Math.log(served) - served * t - callers * Math.expm1(-t / patience);
        }

        private double end() {
            double busiest =
                    patience * Math.max(0, Math.log(demand.callsPerSecond() * demand.handleSeconds() / agents));
            double end = Math.max(1, busiest);
            while (logDensity(end) - end / patience > logDensity(busiest) + NOTHING) {
                end *= 1.5;
            }
            return end;
        }

        /** By Simpson's rule. */
        private double integral(double until, DoubleUnaryOperator factor) {
            double step = Math.min(until, end()) / PANELS;
            double sum = 0;
            for (int i = 0; i <= PANELS; i++) {
                double t = i * step;
                double weight = i == 0 || i == PANELS ? 1 : i % 2 == 0 ? 2 : 4;
                sum += weight * factor.applyAsDouble(t) * Math.exp(logDensity(t) - t / patience);
            }
            return sum * step / 3;
        }
    }
}
