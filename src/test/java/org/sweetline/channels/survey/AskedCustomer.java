package org.sweetline.channels.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventuallyFound;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.Letters;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.cast.Person;
import org.sweetline.town.mail.Letter;
import org.sweetline.town.mail.ReceivedMail;
import org.sweetline.town.phone.texts.Sms;

/** Somebody who is asked how it was: finds the invitation in their mailbox, opens its page and answers, all as a stranger. */
public final class AskedCustomer {
    private static final Pattern LINK = Pattern.compile("(/s/[\\w-]+)\\?r=5");

    private final SweetlineServer server;

    public AskedCustomer(SweetlineServer server) {
        this.server = server;
    }

    /** Writes, is answered, and the ticket is solved with the answer. */
    public String solved(Person robin, ApiClient agent) {
        String ticket = Letters.piped(
                server.program(),
                Letter.from(robin).at(Instant.now()).about("A sleeve").saying("It is too long."));
        agent.post("/tickets/" + ticket + "/replies")
                .json("{\"text\":\"Send it back, we pay.\",\"solve\":true}")
                .answers(201);
        return ticket;
    }

    /** The path of the page that the newest invitation leads to, without an answer. */
    public String path(Person robin) {
        ReceivedMail invitation = eventuallyFound(
                "an invitation", () -> invitations(robin).stream().findFirst());
        Matcher link = LINK.matcher(new String(invitation.raw(), StandardCharsets.UTF_8).replace("=\r\n", ""));
        assertThat(link.find()).as("a link in %s", invitation.text()).isTrue();
        return link.group(1);
    }

    /** The invitation that came to their phone. */
    Sms text(Person robin) {
        return eventuallyFound(
                "an invitation by text",
                () -> server.town().phone().messages().sent().stream()
                        .filter(text ->
                                text.to().equals(robin.phone()) && text.body().contains("/s/"))
                        .findFirst());
    }

    String token(Person robin) {
        return path(robin).substring("/s/".length());
    }

    List<ReceivedMail> invitations(Person robin) {
        return server.town().mail().mailbox(robin.email()).stream()
                .filter(mail -> mail.subject().equals("How did Sweetline do?"))
                .toList();
    }

    String page(String path) {
        return server.anonymous().outside("GET", path).answers(200).text();
    }

    Answer post(String path, String form) {
        return server.anonymous()
                .outside("POST", path)
                .body("application/x-www-form-urlencoded", form)
                .send();
    }
}
