package org.sweetline.channels.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Optional;
import org.sweetline.notices.Notice;
import org.sweetline.notices.NoticeDesk;
import org.sweetline.schema.Statements;
import org.sweetline.security.Tokens;
import org.sweetline.web.PublicAddress;
import org.sweetline.web.pages.PageLanguage;
import org.sweetline.web.pages.StoreConfig;
import org.sweetline.web.pages.Wording;

/** Mails the link to go on later: always to the order's own address, whoever asks for it. */
@ApplicationScoped
class ResumeDesk {

    private static final String ORDER =
            "select number, email, customer_id from shop_order where id = ? and email <> ''";

    private final Statements statements;
    private final ResumeLinks links;
    private final NoticeDesk notices;
    private final PublicAddress address;
    private final StoreConfig store;

    @Inject
    ResumeDesk(Statements statements, ResumeLinks links, NoticeDesk notices, PublicAddress address, StoreConfig store) {
        this.statements = statements;
        this.links = links;
        this.notices = notices;
        this.address = address;
        this.store = store;
    }

    private record Buyer(String order, String email, Optional<Long> customer) {}

    @Transactional(rollbackOn = Throwable.class)
    public void mail(Visit visit, PageLanguage language) throws SQLException {
        Optional<Buyer> buyer = statements.first(
                ORDER,
                row -> new Buyer(row.getString(1), row.getString(2), Optional.ofNullable(row.getObject(3, Long.class))),
                visit.orderId());
        Optional<String> token = buyer.isPresent() ? links.make(visit) : Optional.empty();
        if (token.isPresent()) {
            notices.post(notice(buyer.get(), token.get(), Wording.of("portal", language)));
        }
    }

    private Notice notice(Buyer buyer, String token, Wording words) {
        String link = address.url("/returns/later/" + token);
        return new Notice(
                "portal-resume",
                Tokens.hash(token),
                buyer.customer(),
                buyer.email(),
                words.say("later.mail.subject", buyer.order()),
                words.say("later.mail.text", buyer.order(), link, store.name()),
                "");
    }
}
