package org.sweetline.channels.shop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.sweetline.events.NotYet;
import org.sweetline.events.Reaction;
import org.sweetline.orders.RefundWanted;

/** Has the shop give money back. */
@ApplicationScoped
class MakeCreditMemo implements Reaction<RefundWanted> {

    private final RefundPost post;

    @Inject
    MakeCreditMemo(RefundPost post) {
        this.post = post;
    }

    @Override
    public String name() {
        return "shop.make-credit-memo";
    }

    @Override
    public Class<RefundWanted> event() {
        return RefundWanted.class;
    }

    @Override
    public boolean reachesOutside() {
        return true;
    }

    @Override
    public void react(RefundWanted event) throws SQLException, ShopTrouble, NotYet, InterruptedException {
        post.bring(event.refund());
    }
}
