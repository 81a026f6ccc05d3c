package org.sweetline.satisfaction.awards.nominations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import org.sweetline.notices.Notice;
import org.sweetline.notices.NoticeDesk;
import org.sweetline.people.FirstName;
import org.sweetline.satisfaction.awards.nominations.BallotDesk.Asked;
import org.sweetline.web.PublicAddress;
import org.sweetline.web.pages.PageLanguage;
import org.sweetline.web.pages.Wording;

/** Writes to customers for their vote. */
@ApplicationScoped
class BallotPost {

    private static final String PATH = "/nominate/";
    private static final String PURPOSE = "ballot";

    private final NoticeDesk notices;
    private final PublicAddress address;

    @Inject
    BallotPost(NoticeDesk notices, PublicAddress address) {
        this.notices = notices;
        this.address = address;
    }

    void send(int year, Asked asked, String token) throws SQLException {
        Wording words = Wording.of("awards", PageLanguage.of(asked.language()).orElse(PageLanguage.EN));
        String first = FirstName.of(asked.name());
        String greeting = first.isEmpty() ? words.say("mail.greeting") : words.say("mail.greeting.named", first);
        String text = String.join(
                "\n\n",
                greeting,
                words.say("mail.text"),
                address.url(PATH + token),
                words.say("mail.closing") + " " + words.say("mail.stop"));
        notices.post(new Notice(
                PURPOSE,
                year + "/" + asked.customer(),
                Optional.of(asked.customer()),
                asked.email(),
                words.say("mail.subject"),
                text + "\n",
                ""));
    }
}
