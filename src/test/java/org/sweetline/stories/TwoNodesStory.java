package org.sweetline.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ItsOwnProduct;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.mail.Letter;
import org.sweetline.town.mail.MailServer;

/** Two nodes on one database and one file store read one mailbox, and one of them is killed while it does. */
@ItsOwnProduct
class TwoNodesStory {
    private static final int LETTERS = 120;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final SweetlineServer north = SweetlineServer.alone("north");
    private final SweetlineServer south = SweetlineServer.alone("south");
    private final MailServer mail = north.town().mail();
    private EmbeddedPostgres postgres;

    @BeforeEach
    void startTheDatabase() throws IOException {
        postgres = EmbeddedPostgres.start();
        for (SweetlineServer node : new SweetlineServer[] {north, south}) {
            node.with("SWEETLINE_DATABASE_URL", "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres")
                    .with("SWEETLINE_DATABASE_USER", "postgres")
                    .with("SWEETLINE_DATABASE_PASSWORD", "postgres")
                    .with("SWEETLINE_MAIL_IMAP_URL", mail.imapUrl())
                    .with("SWEETLINE_MAIL_SMTP_URL", mail.smtpUrl());
        }
    }

    @AfterEach
    void stop() throws IOException {
        south.close();
        north.close();
        postgres.close();
    }

    @Test
    void eachMailComesInExactlyOnce() throws IOException {
        north.start();
        Files.createDirectories(south.data());
        Files.createDirectories(north.data().resolve("files"));
        Files.createSymbolicLink(south.data().resolve("files"), north.data().resolve("files"));
        south.start();

        write(0, LETTERS / 2);
        eventually(PATIENCE, () -> assertThat(mail.unseen()).isLessThan(LETTERS / 2));
        north.kill();
        write(LETTERS / 2, LETTERS);

        eventually(PATIENCE, () -> assertThat(mail.unseen()).isZero());
        eventually(
                PATIENCE,
                () -> assertThat(subjects())
                        .hasSize(LETTERS)
                        .allSatisfy((subject, times) ->
                                assertThat(times).as(subject).isEqualTo(1)));
    }

    private void write(int from, int to) {
        for (int i = from; i < to; i++) {
            mail.deliver(Letter.from(Strangers.aStranger())
                    .at(Instant.now())
                    .about("Letter %03d".formatted(i))
                    .saying("Who reads this?"));
        }
    }

    /** How many tickets each subject has. */
    private Map<String, Integer> subjects() {
        Map<String, Integer> found = new TreeMap<>();
        String after = "";
        do {
            Answer page =
                    south.program().get("/tickets?view=all&limit=200" + after).answers(200);
            page.items().forEach(ticket -> found.merge(ticket.getString("subject"), 1, Integer::sum));
            after = page.text("next").isEmpty() ? "" : "&after=" + page.text("next");
        } while (!after.isEmpty());
        return found;
    }
}
