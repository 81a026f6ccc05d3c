package org.sweetline.surge.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Letters;
import org.sweetline.testing.ProductDatabase;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.cast.Person;
import org.sweetline.town.mail.Letter;

class TopicsIT {

    private static final String WANTED = "I want to return my dress";
    private static final String THANKS = "great, thanks!";

    private final SweetlineServer sweetline = SweetlineServer.shared();

    @Test
    void aThankYouLeavesTheTicketItsTopic() throws Exception {
        Person robin = Strangers.aStranger();
        Letter first = letter(robin, WANTED);
        String both = Letters.piped(sweetline.program(), first);
        Letters.piped(sweetline.program(), letter(robin, THANKS).header("In-Reply-To: " + first.messageId()));
        String later = Letters.piped(sweetline.program(), letter(Strangers.aStranger(), THANKS));

        try (ProductDatabase database = new ProductDatabase(sweetline.data())) {
            database.change("""
                    insert into contact_topic (ticket_id, topic, at, first_at)
                    values (?, 'RETURN', now() - interval '5 minutes', now() - interval '5 minutes')
                    on conflict (ticket_id) do update set topic = excluded.topic, at = excluded.at
                    """, id(later));
            String afterwards = Letters.piped(sweetline.program(), letter(Strangers.aStranger(), WANTED));

            eventually(() -> assertThat(topic(database, afterwards)).isEqualTo("RETURN"));
            assertThat(topic(database, both)).isEqualTo("RETURN");
            assertThat(topic(database, later)).isEqualTo("RETURN");
        }
    }

    private static Letter letter(Person from, String text) {
        return Letter.from(from).at(Instant.now()).about("A dress").saying(text);
    }

    private static String topic(ProductDatabase database, String ticket) {
        return String.join("", database.rows("select topic from contact_topic where ticket_id = " + id(ticket)));
    }

    private static long id(String ticket) {
        return Long.parseLong(ticket.substring("T-".length()));
    }
}
