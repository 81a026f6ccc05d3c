package org.sweetline.satisfaction.polls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.sweetline.notices.Notice;
import org.sweetline.notices.NoticeDesk;
import org.sweetline.people.FirstName;
import org.sweetline.security.Tokens;
import org.sweetline.web.PublicAddress;
import org.sweetline.web.pages.PageLanguage;
import org.sweetline.web.pages.Wording;

/** Writes to people who vote, and to those who are asked to. */
@ApplicationScoped
class VotePost {

    private static final String PURPOSE = "poll";

    private final NoticeDesk notices;
    private final PublicAddress address;

    @Inject
    VotePost(NoticeDesk notices, PublicAddress address) {
        this.notices = notices;
        this.address = address;
    }

    /** Also to who was there before: what comes back tells nobody who is known. */
    void confirm(Poll poll, String to, String token, String language) throws SQLException {
        Wording words = words(language);
        send(
                Optional.empty(),
                to,
                Tokens.hash(token),
                words.say("mail.confirm.subject"),
                String.join(
                        "\n\n",
                        words.say("mail.greeting"),
                        words.say("mail.confirm.text", poll.question().in(language)),
                        link(poll, token),
                        words.say("mail.confirm.not-you")),
                "");
    }

    void invite(Poll poll, VoteInvitations.Asked asked, String token) throws SQLException {
        Wording words = words(asked.language());
        String first = FirstName.of(asked.name());
        String stop = link(poll, token) + "?stop";
        send(
                Optional.of(asked.customer()),
                asked.email(),
                Tokens.hash(token),
                poll.question().in(asked.language()),
                String.join(
                        "\n\n",
                        first.isEmpty() ? words.say("mail.greeting") : words.say("mail.greeting.named", first),
                        words.say("mail.invite.text", poll.question().in(asked.language())),
                        link(poll, token),
                        words.say("mail.invite.stop") + "\n" + stop),
                stop);
    }

    /** Of a poll that is no more no letter leaves. */
    void withdraw(List<String> tokenHashes) throws SQLException {
        notices.withdraw(PURPOSE, tokenHashes, "The poll was removed.");
    }

    private void send(Optional<Long> customer, String to, String about, String subject, String text, String stop)
            throws SQLException {
        notices.post(new Notice(PURPOSE, about, customer, to, subject, text + "\n", "", stop));
    }

    private String link(Poll poll, String token) {
        return address.url("/vote/" + poll.key() + "/by/" + token);
    }

    private static Wording words(String language) {
        return Wording.of("polls", PageLanguage.of(language).orElse(PageLanguage.EN));
    }
}
