package org.sweetline.channels.shop.fresh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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

class FreshnessIT {
    private static final Duration COMES_BACK = Duration.ofSeconds(180);

    private final SweetlineServer server = SweetlineServer.shared();
    private final Shop shop = server.town().shop();
    private final Person robin = Strangers.aStranger();

    @AfterEach
    void well() {
        shop.feels(ShopMood.WELL);
        eventually(COMES_BACK, () -> assertThat(state()).isEqualTo("ok"));
    }

    @Test
    void customersNewestOrdersAreAskedForOnceHoweverManyLook() {
        String path = freshnessOf(customer());

        Answer first = server.program().put(path).answers(200);
        Answer second = server.desk().agent().put(path).answers(200);

        assertThat(first.text("outcome")).isEqualTo("fresh");
        assertThat(first.number("received")).isEqualTo(1);
        assertThat(second.text("asOf")).isEqualTo(first.text("asOf"));
        assertThat(questions()).isEqualTo(1);
    }

    @Test
    void nobodyWaitsForAShopThatIsAway() {
        String path = freshnessOf(customer());
        shop.feels(ShopMood.DOWN);
        eventually(() -> assertThat(state()).isEqualTo("down"));

        Answer answer = server.program().put(path).answers(200);

        assertThat(answer.text("outcome")).isEqualTo("shop-down");
        assertThat(answer.text("asOf")).isNotEmpty();
        assertThat(questions()).isZero();
    }

    @Test
    void slowShopIsNotWaitedFor() {
        String path = freshnessOf(customer());
        shop.isSlowBy(Duration.ofSeconds(8));
        shop.feels(ShopMood.SLOW);

        Answer answer = server.program().put(path).answers(200);

        assertThat(answer.text("outcome")).isEqualTo("too-slow");
    }

    @Test
    void shopIsAskedWhileThePhoneRings() {
        customer();

        server.town().phone().call(robin).saying("Where is it").leaveVoicemail();

        eventually(() -> assertThat(questions()).isEqualTo(1));
    }

    @Test
    void customerWhoDoesNotExistHasNoOrders() {
        server.program().put(freshnessOf("C-999999999")).answers(404);
    }

    private String customer() {
        ShopOrder order = shop.order(robin, Wish.of("Cloud Cardigan", "Sage", "M"));
        String[] customer = {""};
        eventually(() -> customer[0] = server.program()
                .get("/orders/" + order.incrementId())
                .answers(200)
                .text("customer.number"));
        return customer[0];
    }

    private static String freshnessOf(String customer) {
        return "/customers/" + customer + "/orders/freshness";
    }

    private long questions() {
        String email = URLEncoder.encode(robin.email(), StandardCharsets.UTF_8);
        return shop.asked().stream()
                .filter(question -> question.contains("customer_email") && question.contains(email))
                .count();
    }

    private String state() {
        return server.program().get("/shop").answers(200).text("state");
    }
}
