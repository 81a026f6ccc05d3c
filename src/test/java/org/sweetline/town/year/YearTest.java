package org.sweetline.town.year;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sweetline.town.cast.Cast;
import org.sweetline.town.cast.Person;
import org.sweetline.town.shop.Shop;
import org.sweetline.town.shop.ShopOrder;
import org.sweetline.town.shop.StoreView;
import org.sweetline.town.wire.Json;

class YearTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Cast CAST = Cast.seeded(new SplittableRandom(Year.SEED));

    @Test
    void theSameSeedTellsTheSameYear() {
        assertThat(tickets()).isEqualTo(tickets());
    }

    @Test
    void theYearIsFullOfWholeTicketsInTheOrderOfTime() {
        List<Map<String, @Nullable Object>> tickets = tickets().stream()
                .<Map<String, @Nullable Object>>map(Json::readObject)
                .toList();

        assertThat(tickets).hasSizeBetween(1500, 2500);
        assertThat(tickets).extracting(ticket -> ticket.get("externalId")).doesNotHaveDuplicates();
        assertThat(tickets)
                .extracting(ticket -> ticket.get("createdAt").toString())
                .isSorted();
        assertThat(tickets)
                .allSatisfy(
                        ticket -> assertThat((List<?>) ticket.get("entries")).isNotEmpty());
        assertThat(tickets).extracting(ticket -> ticket.get("status")).contains("open", "pending", "solved");
    }

    @Test
    void thePhonesRangInTheLastWeeksAndSomeGaveUp() {
        try (Shop shop = Shop.start(Clock.fixed(NOW, ZoneOffset.UTC))) {
            List<String> calls = Year.passes(shop, CAST, NOW, Year.SEED).calls();

            assertThat(calls).hasSizeBetween(3_000, 12_000).doesNotHaveDuplicates();
            assertThat(String.join("\n", calls)).contains("\"answered\"", "\"abandoned\"", "\"callback\"", "\"phone\"");
        }
    }

    @Test
    void whatCameBackHadBeenSentAndNoMoreOfItThanThat() {
        try (Shop shop = Shop.start(Clock.fixed(NOW, ZoneOffset.UTC))) {
            List<String> returns = Year.passes(shop, CAST, NOW, Year.SEED).returns();

            List<Map<String, @Nullable Object>> told = returns.stream()
                    .<Map<String, @Nullable Object>>map(Json::readObject)
                    .toList();
            assertThat(told).hasSizeBetween(200, 600);
            assertThat(told).extracting(each -> each.get("key")).doesNotHaveDuplicates();
            assertThat(told)
                    .extracting(each -> each.get("requestedAt").toString())
                    .isSorted()
                    .allMatch(at -> Instant.parse(at).isBefore(NOW));
            assertThat(String.join("\n", returns))
                    .contains(
                            "size-too-small", "exchange", "window-expired", "worn-or-altered", "upheld", "overturned");
        }
    }

    @Test
    void nothingIsLeftBlankAndBothLanguagesAreSpoken() {
        String all = String.join("\n", tickets());

        assertThat(all).doesNotContainPattern("\\{(order|product|colour|given|name|agent|ask|size|track)}");
        assertThat(all)
                .doesNotContain("|")
                .contains("You're so sweet!")
                .contains("배송")
                .contains("환불");
    }

    @Test
    void ordersHaveRisingNumbersAndNoFuture() {
        try (Shop shop = Shop.start(Clock.fixed(NOW, ZoneOffset.UTC))) {
            Year.passes(shop, CAST, NOW, Year.SEED);

            assertThat(shop.orders()).hasSizeGreaterThan(2500);
            assertThat(shop.orders()).extracting(ShopOrder::createdAt).isSorted();
            assertThat(shop.orders())
                    .allSatisfy(order -> assertThat(order.updatedAt()).isBeforeOrEqualTo(NOW));
            assertThat(shop.orders()).extracting(ShopOrder::state).contains("new", "processing", "complete", "closed");
        }
    }

    @Test
    void ordersAreOfEveryKind() {
        try (Shop shop = Shop.start(Clock.fixed(NOW, ZoneOffset.UTC))) {
            Year.passes(shop, CAST, NOW, Year.SEED);
            List<ShopOrder> orders = shop.orders();

            assertThat(orders).anyMatch(order -> order.shipments().size() > 1);
            assertThat(orders)
                    .anyMatch(order ->
                            !order.creditMemos().isEmpty() && !order.state().equals("closed"));
            assertThat(orders).anyMatch(order -> order.edited().isPresent());
            assertThat(orders).anyMatch(order -> !order.coupon().isEmpty());
            assertThat(orders).anyMatch(order -> order.store().equals(StoreView.KOREAN));
            assertThat(orders).anyMatch(order -> !order.comments().isEmpty());
            assertThat(orders)
                    .allSatisfy(
                            order -> assertThat(order.money().refundable()).isGreaterThanOrEqualTo(BigDecimal.ZERO));
        }
    }

    @Test
    void everybodyHasAValidPhoneAndAnAddressOfTheirOwn() {
        assertThat(CAST.everybody().stream().flatMap(person -> person.phones().stream()))
                .doesNotHaveDuplicates()
                .allMatch(YearTest::isValid);
        assertThat(CAST.everybody().stream().flatMap(person -> person.emails().stream()))
                .doesNotHaveDuplicates();
        assertThat(CAST.everybody()).extracting(Person::name).contains("Ada Lindqvist", "김서연");
    }

    private static List<String> tickets() {
        try (Shop shop = Shop.start(Clock.fixed(NOW, ZoneOffset.UTC))) {
            return Year.passes(shop, CAST, NOW, Year.SEED).tickets();
        }
    }

    private static boolean isValid(String number) {
        try {
            PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
            return numbers.isValidNumber(numbers.parse(number, "US"));
        } catch (NumberParseException e) {
            return false;
        }
    }
}
