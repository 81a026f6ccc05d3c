package org.sweetline.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.Letters;
import org.sweetline.testing.PushedOrders;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.cast.Person;
import org.sweetline.town.mail.Letter;

/** Somebody who has two lives at the desk gets one, and two again: nothing is lost on the way there and back. */
class MergeStory {
    private final SweetlineServer sweetline = SweetlineServer.shared();
    private final ApiClient agent = sweetline.desk().agent();

    /** What an agent sees of one of the two, by where it stands. */
    private record Life(String customer, String ticket, String order) {}

    @Test
    void twoLivesBecomeOneAndTwoAgain() {
        Life one = life();
        Life other = life();
        Map<String, String> before = seen(one, other);

        agent.put("/customers/" + one.customer() + "/merging")
                .json("{\"keeper\":\"" + other.customer() + "\"}")
                .answers(200);
        assertThat(agent.get("/customers/" + other.customer() + "/tickets")
                        .answers(200)
                        .text())
                .contains(one.ticket(), other.ticket());
        assertThat(agent.get("/customers/" + other.customer() + "/orders")
                        .answers(200)
                        .text())
                .contains(one.order(), other.order());
        eventually(() -> assertThat(found("customer", one.order())).contains(other.customer()));

        agent.delete("/customers/" + one.customer() + "/merging").answers(200);
        assertThat(seen(one, other)).isEqualTo(before);
        eventually(() -> assertThat(found("customer", one.order()))
                .contains(one.customer())
                .doesNotContain(other.customer()));
    }

    /** Somebody orders, writes, and calls about it. */
    private Life life() {
        Person robin = Strangers.aStranger();
        String order = PushedOrders.push(sweetline.program(), robin);
        String mailed = Letters.piped(
                sweetline.program(),
                Letter.from(robin).at(Instant.now()).about("My mug").saying("It is about order " + order));
        sweetline
                .town()
                .phone()
                .call(robin)
                .saying("It is Robin again, about the red mug that I ordered.")
                .leaveVoicemail();
        eventually(() -> assertThat(timelineOf(mailed))
                .contains("\"kind\":\"call\"", "the red mug that I ordered", "\"state\":\"stored\""));
        String customer = agent.get("/tickets/" + mailed).answers(200).text("customer.number");
        return new Life(customer, mailed, order);
    }

    private String timelineOf(String ticket) {
        return agent.get("/tickets/" + ticket + "/timeline").answers(200).text();
    }

    private Map<String, String> seen(Life... lives) {
        Map<String, String> seen = new TreeMap<>();
        for (Life life : lives) {
            for (String path : new String[] {
                "/customers/" + life.customer(),
                "/customers/" + life.customer() + "/tickets",
                "/customers/" + life.customer() + "/orders",
                "/customers/" + life.customer() + "/merges",
                "/tickets/" + life.ticket(),
                "/tickets/" + life.ticket() + "/timeline",
                "/orders/" + life.order()
            }) {
                seen.put(path, agent.get(path).answers(200).text());
            }
        }
        return seen;
    }

    private String found(String type, String query) {
        return agent.get("/search?type=" + type + "&q=" + query).answers(200).text();
    }
}
