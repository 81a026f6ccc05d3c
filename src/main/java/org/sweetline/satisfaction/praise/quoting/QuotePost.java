package org.sweetline.satisfaction.praise.quoting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.sweetline.notices.Notice;
import org.sweetline.notices.NoticeDesk;
import org.sweetline.web.PublicAddress;
import org.sweetline.web.pages.StoreConfig;

/** Posts the letter. */
@ApplicationScoped
class QuotePost {

    static final String PURPOSE = "quote";
    private static final String PATH = "/q/";

    private final NoticeDesk notices;
    private final PublicAddress address;
    private final StoreConfig store;

    @Inject
    QuotePost(NoticeDesk notices, PublicAddress address, StoreConfig store) {
        this.notices = notices;
        this.address = address;
        this.store = store;
    }

    void send(long letter, Askable asked, String token, Instant until) throws SQLException {
        QuoteLetter written = new QuoteLetter(asked, address.url(PATH + token), until, store);
        notices.post(new Notice(
                PURPOSE,
                Long.toString(letter),
                Optional.ofNullable(asked.customer()),
                asked.address(),
                written.subject(),
                written.text(),
                written.html()));
    }
}
