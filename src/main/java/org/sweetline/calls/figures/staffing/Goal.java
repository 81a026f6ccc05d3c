package org.sweetline.calls.figures.staffing;

/** What is good enough: a share answered within some seconds, agents not busier than a share, and who is away. */
public record Goal(double level, double within, double mostOccupancy, double shrinkage) {

    /** The smallest number of agents that is good enough; one agent more is never worse, so the middle tells the half. */
    Forecast fewest(QueueModel model, Demand demand) {
        int tooFew = model.least(demand) - 1;
        int enough = tooFew + 1;
        while (!reachedBy(model.with(enough, demand, within))) {
            tooFew = enough;
            enough *= 2;
        }
        while (enough - tooFew > 1) {
            int middle = tooFew + (enough - tooFew) / 2;
            if (reachedBy(model.with(middle, demand, within))) {
                enough = middle;
            } else {
                tooFew = middle;
            }
        }
        return model.with(enough, demand, within);
    }

    /** Who must be on the roster so that so many are at the phones. */
    int rostered(int agents) {
        return (int) Math.ceil(agents / (1 - shrinkage) - 1e-9);
    }

    int percent() {
        return (int) Math.round(level * 100);
    }

    private boolean reachedBy(Forecast forecast) {
        return forecast.inTime() >= level && forecast.occupancy() <= mostOccupancy;
    }
}
