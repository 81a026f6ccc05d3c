package org.sweetline.surge.incidents;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.sweetline.problem.ProblemException;

/** A turn of the loops of incidents: some that are due, each in a transaction of its own; what is refused is skipped and says why. */
final class OneByOne {

    static final int SOME = 20;
    private static final Logger LOG = System.getLogger(OneByOne.class.getName());
    private static final Duration REST = Duration.ofSeconds(5);

    private OneByOne() {}

    interface Step<T> {
        void take(T due) throws SQLException;
    }

    interface Refusal<T> {
        void skip(T due, String because) throws SQLException;
    }

    /** How long to rest: not at all while there may be more. */
    static <T> Duration turn(List<T> due, Step<T> step, Refusal<T> refusal) throws SQLException {
        for (T one : due) {
            try {
                step.take(one);
            } catch (ProblemException refused) {
                String because = refused.type().slug();
                LOG.log(Level.INFO, "{0} is left as it is: {1}", one, because);
                refusal.skip(one, because);
            }
        }
        return due.size() == SOME ? Duration.ZERO : REST;
    }
}
