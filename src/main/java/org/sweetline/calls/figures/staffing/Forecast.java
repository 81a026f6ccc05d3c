package org.sweetline.calls.figures.staffing;

/**
 * What so many agents will do with a demand.
 *
 * @param waiting the share of calls that wait at all
 * @param inTime the share of all calls that is answered within the target
 * @param speedOfAnswer mean seconds until an agent answers, of the calls that are answered; infinite when the queue grows
 *     without end
 * @param occupancy the share of their time that agents are busy
 * @param abandoned the share of calls that hang up before they are answered
 */
public record Forecast(
        int agents, double waiting, double inTime, double speedOfAnswer, double occupancy, double abandoned) {

    static Forecast nobodyCalls(int agents) {
        return new Forecast(agents, 0, 1, 0, 0, 0);
    }
}
