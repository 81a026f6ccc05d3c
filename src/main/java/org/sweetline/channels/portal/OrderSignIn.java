package org.sweetline.channels.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.sweetline.returns.letters.LinkPurpose;
import org.sweetline.returns.letters.PortalLinks;
import org.sweetline.returns.letters.PortalLinks.LinkedReturn;

/** Lets customers in to one order of theirs. */
@ApplicationScoped
class OrderSignIn {

    private final FoundOrders orders;
    private final GuessLimit limit;
    private final PortalSessions sessions;
    private final PortalLinks links;

    @Inject
    OrderSignIn(FoundOrders orders, GuessLimit limit, PortalSessions sessions, PortalLinks links) {
        this.orders = orders;
        this.limit = limit;
        this.sessions = sessions;
        this.links = links;
    }

    /** A visit that was just opened, and where it leads. */
    record Opened(String token, String path) {}

    /** Empty alike for an order that is not there, a wrong answer, and one guess too many. */
    Optional<Opened> byClaim(Optional<OrderClaim> said, String address) throws SQLException {
        if (said.isEmpty()) {
            return Optional.empty();
        }
        OrderClaim claim = said.get();
        List<FoundOrders.Meant> meant = orders.by(claim.number());
        GuessLimit.Counted guess =
                limit.count(claim, meant.stream().map(FoundOrders.Meant::id).toList(), address);
        Optional<Long> order = meant.stream()
                .filter(each -> each.isOf(claim))
                .map(FoundOrders.Meant::id)
                .findFirst();
        if (order.isEmpty() || !guess.admitted()) {
            return Optional.empty();
        }
        limit.wasRight(guess);
        return Optional.of(new Opened(sessions.open(order.get(), claim.proof()), "/returns/order"));
    }

    Optional<Opened> byLink(String token) throws SQLException {
        Optional<LinkedReturn> linked = links.find(LinkPurpose.STATUS, token);
        if (linked.isEmpty()) {
            return Optional.empty();
        }
        String session = sessions.open(linked.get().orderId(), Proof.LINK);
        return Optional.of(new Opened(session, "/returns/order/" + linked.get().number()));
    }

    void leave(String token) throws SQLException {
        sessions.close(token);
    }
}
