package org.sweetline.channels.shop.copy;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.sweetline.channels.shop.BatchKeeping;
import org.sweetline.channels.shop.Listing;
import org.sweetline.channels.shop.ShopPage;
import org.sweetline.channels.shop.line.Errand;
import org.sweetline.orders.Tally;

/**
 * One of the shop's lists and where its rows go.
 *
 * @param every how many intervals lie between two looks at its changes
 * @param swept whether the nightly walk goes through it
 */
record Feed<T>(Listing<T> listing, Errand errand, int every, boolean swept, BatchKeeping.Book<T> book) {

    private static final Logger LOG = System.getLogger(Feed.class.getName());

    String name() {
        return listing.name();
    }

    /** What became of a page: rows that were refused cost only themselves. */
    record Kept(Tally tally, List<String> refusals) {
        String lastRefusal() {
            return refusals.isEmpty() ? "" : refusals.get(refusals.size() - 1);
        }

        /** A row that is refused at each look is told of once. */
        void tellAfter(String lastTold) {
            refusals.stream()
                    .filter(refusal -> !refusal.equals(lastTold))
                    .forEach(refusal -> LOG.log(Level.WARNING, refusal));
        }
    }

    Kept keep(ShopPage<T> page) throws SQLException {
        List<String> refusals = new ArrayList<>(page.refused());
        Tally[] tally = {new Tally(0, 0, 0)};
        new BatchKeeping<>(book, part -> tally[0] = tally[0].plus(part))
                .keep(
                        page.items(),
                        at -> refusals.add("A row of the shop's " + name() + " does not fit into the copy"));
        return new Kept(tally[0], refusals);
    }
}
