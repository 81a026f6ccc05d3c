package org.sweetline.channels.shop.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import jakarta.json.JsonObject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.cast.Person;
import org.sweetline.town.shop.Shop;
import org.sweetline.town.shop.ShopMood;
import org.sweetline.town.shop.ShopOrder;
import org.sweetline.town.shop.Wish;

class ShopPollerIT {
    private final SweetlineServer server = SweetlineServer.shared();
    private final Shop shop = server.town().shop();

    @AfterEach
    void well() {
        shop.feels(ShopMood.WELL);
    }

    @Test
    void orderOfTheShopIsFoundWithItsCustomerAndLaterWithItsParcel() {
        Person robin = Strangers.aStranger();
        ShopOrder order = shop.order(robin, Wish.of("Cloud Cardigan", "Sage", "M"));
        String path = "/orders/" + order.incrementId();

        eventually(() -> {
            Answer shown = server.program().get(path).answers(200);
            assertThat(shown.text("email")).isEqualTo(robin.email());
            assertThat(shown.text("customer.number")).startsWith("C-");
            assertThat(shown.json().getJsonArray("lines")).hasSize(1);
        });
        shop.ship(order, "9400111899223100001");

        eventually(() -> assertThat(server.program()
                        .get(path)
                        .answers(200)
                        .json()
                        .getJsonArray("tracking")
                        .toString())
                .contains("9400111899223100001"));
    }

    @Test
    void shopInTroubleIsNamedAndItsOrdersStayAtHand() {
        ShopOrder order = shop.order(Strangers.aStranger(), Wish.of("Cloud Cardigan", "Sage", "M"));
        eventually(() -> server.program().get("/orders/" + order.incrementId()).answers(200));

        shop.feels(ShopMood.HTML_PAGE);
        eventually(() -> {
            JsonObject health = health();
            assertThat(health.getString("state")).isIn("slow", "down");
            assertThat(health.getString("lastError")).contains("web page instead of data");
        });
        server.program().get("/orders/" + order.incrementId()).answers(200);

        shop.feels(ShopMood.WELL);
        eventually(
                Duration.ofSeconds(180),
                () -> assertThat(health().getString("state")).isEqualTo("ok"));
    }

    private JsonObject health() {
        JsonObject answer =
                server.program().get("/operations/health").answers(200).json();
        return Answer.objects(answer.getJsonArray("components")).stream()
                .filter(component -> component.getString("name").equals("shop"))
                .findFirst()
                .orElseThrow();
    }
}
