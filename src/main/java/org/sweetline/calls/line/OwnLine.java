package org.sweetline.calls.line;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The line as one caller stands in it: the agents who may take them, and of those who came before only the ones whom these
 * agents would also take.
 *
 * @param place from 1
 * @param turns how many calls these agents have to take until this caller's turn is over: of one who may as well be taken
 *     by others it is only a part
 * @param agents who may take the caller
 */
record OwnLine(int place, double turns, int agents) {

    /** So many who came before and wish the same. */
    record Before(String language, @Nullable Long team, String skill, int callers) {}

    static OwnLine of(List<Wish> wishes, List<Before> before, List<DutyAgent> onDuty) {
        Set<Long> own = new HashSet<>();
        Sharing.able(wishes, onDuty).forEach(agent -> own.add(agent.account()));
        int place = 1;
        double turns = 1;
        for (Before same : before) {
            List<DutyAgent> theirs = Sharing.able(Wish.of(same.language(), same.team(), same.skill()), onDuty);
            long common = theirs.stream()
                    .filter(agent -> own.contains(agent.account()))
                    .count();
            // While nobody is on duty everybody waits for the same first one.
            boolean inTheWay = common > 0 || onDuty.isEmpty();
            place += inTheWay ? same.callers() : 0;
            turns += onDuty.isEmpty() ? same.callers() : (double) same.callers() * common / theirs.size();
        }
        return new OwnLine(place, turns, own.size());
    }

    /** When each call takes so long. */
    long seconds(long call) {
        return Math.round(turns * Math.max(1, call) / Math.max(1, agents));
    }
}
