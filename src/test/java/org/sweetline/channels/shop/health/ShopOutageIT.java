package org.sweetline.channels.shop.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.shop.Shop;
import org.sweetline.town.shop.ShopMood;
import org.sweetline.town.shop.ShopOrder;
import org.sweetline.town.shop.Wish;

class ShopOutageIT {
    private static final Duration COMES_BACK = Duration.ofSeconds(180);

    private final SweetlineServer server = SweetlineServer.shared();
    private final Shop shop = server.town().shop();

    @AfterEach
    void well() {
        shop.feels(ShopMood.WELL);
        eventually(COMES_BACK, () -> assertThat(shop().text("state")).isEqualTo("ok"));
    }

    @Test
    void outageIsOneEpisodeThatEndsWhenTheShopIsBackWithItsOrders() {
        eventually(COMES_BACK, () -> assertThat(shop().text("state")).isEqualTo("ok"));
        shop.feels(ShopMood.UNAVAILABLE);
        int before = shop.asked().size();

        eventually(() -> assertThat(shop().text("state")).isEqualTo("down"));
        Answer down = shop();
        long episode = down.number("episode.number");
        ShopOrder missed = shop.order(Strangers.aStranger(), Wish.of("Cloud Cardigan", "Sage", "M"));

        assertThat(down.text("episode.worst")).isEqualTo("down");
        assertThat(shop.asked().size() - before).isBetween(2, 20);

        shop.feels(ShopMood.WELL);
        eventually(COMES_BACK, () -> assertThat(shop().text("state")).isEqualTo("ok"));
        eventually(() -> server.program().get("/orders/" + missed.incrementId()).answers(200));
        eventually(() -> {
            assertThat(shop().isTrue("unread")).isFalse();
            assertThat(shop().number("secondsBehind")).isLessThan(15);
        });

        assertThat(Answer.text(newest().items().get(0), "endedAt")).isNotEmpty();
        assertThat(newest().items().get(0).getInt("number")).isEqualTo((int) episode);
        assertThat(Answer.text(newest().items().get(0), "lastError")).contains("503");
    }

    @Test
    void agentsSeeHowTheShopIsButNotWhatIsWrongWithIt() {
        server.desk().agent().get("/shop").answers(200);

        server.desk().agent().get("/shop/episodes").answers(403);
        server.anonymous().get("/shop").answers(401);
    }

    private Answer shop() {
        return server.program().get("/shop").answers(200);
    }

    private Answer newest() {
        return server.program().get("/shop/episodes").answers(200);
    }
}
