package org.sweetline.calls.figures.staffing;

/** Everybody waits until answered. Safe for the floor, and asks for more agents than are needed where callers give up. */
public record ErlangC() implements QueueModel {

    @Override
    public Forecast with(int agents, Demand demand, double within) {
        double load = demand.load();
        if (load == 0) {
            return Forecast.nobodyCalls(agents);
        }
        if (agents <= load) {
            return new Forecast(agents, 1, 0, Double.POSITIVE_INFINITY, 1, 0);
        }
        double waiting = waiting(agents, load);
        double spare = agents - load;
        double inTime = 1 - waiting * Math.exp(-spare * within / demand.handleSeconds());
        return new Forecast(agents, waiting, inTime, waiting * demand.handleSeconds() / spare, load / agents, 0);
    }

    @Override
    public int least(Demand demand) {
        return (int) Math.floor(demand.load()) + 1;
    }

    static double waiting(int agents, double load) {
        double blocked = ErlangB.blocked(agents, load);
        return blocked / (1 - load / agents * (1 - blocked));
    }
}
