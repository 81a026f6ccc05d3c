package org.sweetline.channels.voice.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.ItsOwnProduct;
import org.sweetline.testing.NamedProduct;
import org.sweetline.testing.Strangers;
import org.sweetline.town.cast.Person;
import org.sweetline.town.phone.PhoneNetwork;
import org.sweetline.town.phone.calls.Call;

/** In which language callers are spoken to, and that it is remembered. The only agent talks. */
@ItsOwnProduct(NamedProduct.LINE)
class CallersLanguageIT {
    private final OpenLine line = new OpenLine();
    private final PhoneNetwork phone = line.phone();
    private final Person caller = Strangers.aStranger();
    private AgentAtPhone jenny = line.hired("Jenny");
    private CompletableFuture<Call> first = new CompletableFuture<>();

    @BeforeEach
    void jennyTalks() {
        first = line.strangerTalksWith(jenny);
    }

    @AfterEach
    void everybodyGoesHome() {
        jenny.phone().hangUp();
        first.join();
        line.everybodyGoesHome();
    }

    @Test
    void koreanCallerHearsKorean() {
        Call call = phone.call(caller)
                .pressingWhenHearing("2번을 눌러", "2")
                .withPatience(Duration.ofSeconds(30))
                .place()
                .join();

        assertThat(call.heard()).anyMatch(said -> said.contains("다음 차례"));
        eventually(() -> assertThat(line.callOf(caller).getString("language")).isEqualTo("ko"));
    }

    @Test
    void whoPressesNothingHearsTheLanguageOfTheirNumbersCountry() {
        Person korean = Strangers.fromKorea();

        Call call =
                phone.call(korean).withPatience(Duration.ofSeconds(30)).place().join();

        assertThat(call.heard()).anyMatch(said -> said.contains("다음 차례"));
        assertThat(call.heard()).noneMatch(said -> said.contains("next in line"));
        eventually(() -> assertThat(line.callOf(korean).getString("language")).isEqualTo("ko"));
    }

    @Test
    void strangerWhoNamedTheirLanguageHearsItFirstTheNextTime() {
        phone.call(caller)
                .pressingWhenHearing("2번을 눌러", "2")
                .withPatience(Duration.ofSeconds(30))
                .place()
                .join();

        eventually(() -> {
            Call next = phone.call(caller)
                    .withPatience(Duration.ofSeconds(30))
                    .place()
                    .join();
            assertThat(next.heard()).first().asString().startsWith("안녕하세요");
        });
    }
}
