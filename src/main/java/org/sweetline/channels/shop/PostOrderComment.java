package org.sweetline.channels.shop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.sweetline.events.NotYet;
import org.sweetline.events.Reaction;
import org.sweetline.orders.OrderCommentWritten;

/** Brings what somebody wrote to the shop. */
@ApplicationScoped
class PostOrderComment implements Reaction<OrderCommentWritten> {

    private final CommentPost post;

    @Inject
    PostOrderComment(CommentPost post) {
        this.post = post;
    }

    @Override
    public String name() {
        return "shop.post-order-comment";
    }

    @Override
    public Class<OrderCommentWritten> event() {
        return OrderCommentWritten.class;
    }

    @Override
    public boolean reachesOutside() {
        return true;
    }

    @Override
    public void react(OrderCommentWritten event) throws SQLException, ShopTrouble, NotYet, InterruptedException {
        post.bring(event.write());
    }
}
