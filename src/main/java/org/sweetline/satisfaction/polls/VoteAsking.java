package org.sweetline.satisfaction.polls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.sweetline.satisfaction.polls.VoteDesk.Wish;

/** Lets strangers ask for a link, as often as is decent. Tries are counted outside the desk's transaction, so that they stay. */
@ApplicationScoped
public class VoteAsking {

    private final VoteLimit limit;
    private final VoteDesk desk;

    @Inject
    VoteAsking(VoteLimit limit, VoteDesk desk) {
        this.limit = limit;
        this.desk = desk;
    }

    /** @param place where it came from */
    public void ask(Poll poll, String address, String place, Wish wish) throws SQLException {
        if (limit.admits(poll, place, address)) {
            desk.ask(poll, address, wish);
        }
    }
}
