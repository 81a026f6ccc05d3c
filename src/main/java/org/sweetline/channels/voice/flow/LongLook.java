package org.sweetline.channels.voice.flow;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sweetline.channels.twilio.TwilioTrouble;
import org.sweetline.channels.voice.flow.NetworkLists.Arrival;
import org.sweetline.channels.voice.flow.NetworkLists.Arrivals;

/** Looks through the network's list of a time, however long it is and however many called in it. What a turn does not come to is left for the next one. */
final class LongLook {
    private static final Logger LOG = System.getLogger(LongLook.class.getName());

    /** Of one turn. */
    private static final int MOST_PAGES = 40;

    private static final int MOST_CALLS = 300;
    private static final int FEW_PAGES = 5;

    private final TimeSlices slices = new TimeSlices();

    /** Who lists the calls, and what is done with those of which nobody heard. */
    interface Finds {
        Arrivals list(Instant from, Optional<Instant> to) throws SQLException, TwilioTrouble;

        /** Those that are not known here, the one that began first before all others. */
        List<Arrival> strange(Arrivals arrivals) throws SQLException;

        /** False when it is to be looked at again the next time. */
        boolean settle(Arrival arrival) throws SQLException, TwilioTrouble;

        void settledUntil(Instant until) throws SQLException;
    }

    boolean goesOn() {
        return slices.goesOn();
    }

    /** @param until what happens after it is looked at again the next time in any case */
    void begin(Instant since, Instant until) {
        slices.begin(since, until);
    }

    /** As a rule one page a number. */
    void turn(Instant now, Finds finds) throws SQLException, TwilioTrouble {
        int pages = 0;
        int settled = 0;
        while (slices.goesOn() && pages < MOST_PAGES && settled < MOST_CALLS) {
            Optional<Instant> to = slices.to(now);
            Arrivals arrivals = finds.list(slices.from(), to);
            pages += arrivals.pages();
            if (arrivals.whole() || !slices.shorten()) {
                warnUnlessWhole(arrivals);
                settled += settle(arrivals, to, MOST_CALLS - settled, finds);
                finds.settledUntil(slices.settled());
            }
        }
    }

    private void warnUnlessWhole(Arrivals arrivals) {
        if (!arrivals.whole()) {
            LOG.log(Level.WARNING, "So many called after {0} that not all of them could be listed", slices.from());
        }
    }

    /** @return how many calls the network was asked about */
    private int settle(Arrivals arrivals, Optional<Instant> to, int most, Finds finds)
            throws SQLException, TwilioTrouble {
        List<Arrival> strange = finds.strange(arrivals);
        for (Arrival arrival : strange.subList(0, Math.min(most, strange.size()))) {
            if (!finds.settle(arrival)) {
                slices.hold(arrival.began());
            }
        }
        if (strange.size() > most) {
            slices.passed(Optional.of(strange.get(most).began()));
            return most;
        }
        slices.passed(to);
        if (arrivals.pages() <= FEW_PAGES) {
            slices.lengthen();
        }
        return strange.size();
    }
}
