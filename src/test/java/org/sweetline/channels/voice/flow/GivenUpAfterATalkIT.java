package org.sweetline.channels.voice.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ItsOwnProduct;
import org.sweetline.testing.NamedProduct;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.phone.calls.Call;
import org.sweetline.town.phone.calls.Experience;

/** Somebody was cut off from their agent, waited once more, and put the phone down: they are to be heard of. */
@ItsOwnProduct(NamedProduct.TALK)
class GivenUpAfterATalkIT {
    private static final SweetlineServer SWEETLINE = NamedProduct.TALK.server();
    private static final Duration LITTLE_PATIENCE = Duration.ofMinutes(2);

    private final Conversation talk = new Conversation(SWEETLINE, LITTLE_PATIENCE);

    @AfterEach
    void everybodyGoesHome() {
        talk.everybodyGoesHome();
    }

    @Test
    void whoGivesUpInLineAfterATalkStandsAmongTheMissedCalls() {
        talk.said().becomes("away");
        talk.jenny().api().put("/phone/reload").answers(204);
        talk.jenny().phone().hangUp();

        Call over = talk.over();

        assertThat(over.experience()).isEqualTo(Experience.GAVE_UP);
        assertThat(over.talkedWith()).isNotEmpty();
        eventually(() -> assertThat(Answer.text(talk.seen(), "outcome")).isEqualTo("abandoned"));
        assertThat(Answer.text(talk.seen(), "answeredAt")).isNotEmpty();
        eventually(() -> assertThat(missed()).contains(over.from()));
    }

    private static List<String> missed() {
        return SWEETLINE
                .desk()
                .withRole("manager")
                .get("/missed-calls?limit=200&show=open")
                .answers(200)
                .items()
                .stream()
                .map(row -> row.getString("number"))
                .toList();
    }
}
