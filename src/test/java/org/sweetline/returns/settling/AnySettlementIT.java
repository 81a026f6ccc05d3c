package org.sweetline.returns.settling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.returns.settling.RefundCounter.JESSICA;
import static org.sweetline.returns.settling.RefundCounter.SAID;
import static org.sweetline.returns.settling.RefundCounter.SERVER;
import static org.sweetline.returns.settling.RefundCounter.SHOP;
import static org.sweetline.returns.settling.RefundCounter.returned;
import static org.sweetline.returns.settling.RefundCounter.returnedOfTwoInvoices;
import static org.sweetline.testing.Eventually.eventually;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sweetline.returns.settling.RefundCounter.Returned;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.ApiRequest;
import org.sweetline.testing.ProductDatabase;
import org.sweetline.town.shop.CreditMemo;
import org.sweetline.town.shop.Payment;
import org.sweetline.town.shop.trouble.ShopTrap;

/** Three people give for the same goods at once, in every way, while the shop loses answers and refuses. */
class AnySettlementIT {
    private static final int SEED = 1_127;
    private static final int STEPS_EACH = 20;
    private static final int PIECES = 3;
    private static final List<ApiClient> PEOPLE = List.of(SAID, JESSICA, SERVER.program());

    @AfterEach
    void wellAgain() {
        SHOP.traps().clear();
    }

    /** Not both at once: of a refusal that nobody heard the shop is asked only once it must have ended. */
    @ParameterizedTest
    @EnumSource(names = {"ANSWER_LOST", "GATEWAY_DECLINES"})
    void whateverTheyDoEachPieceIsGivenForOnce(ShopTrap trouble) throws Exception {
        List<Returned> goods = List.of(returned(Payment.CHECK, 4, PIECES), returnedOfTwoInvoices(4, PIECES));
        Queue<Integer> answers = new ConcurrentLinkedQueue<>();

        CompletableFuture.allOf(IntStream.range(0, PEOPLE.size())
                        .mapToObj(who -> CompletableFuture.runAsync(
                                () -> work(PEOPLE.get(who), new Random(SEED + who), trouble, goods, answers)))
                        .toArray(CompletableFuture[]::new))
                .join();
        SHOP.traps().clear();
        goods.forEach(AnySettlementIT::toItsEnd);

        assertThat(answers).allMatch(status -> status < 500).contains(201, 409);
        for (Returned each : goods) {
            givenForOnce(each);
        }
    }

    private static void work(
            ApiClient who, Random chance, ShopTrap trouble, List<Returned> goods, Queue<Integer> answers) {
        for (int step = 0; step < STEPS_EACH; step++) {
            Returned seen = goods.get(chance.nextInt(goods.size()));
            Returned now = new Returned(seen.order(), who.get(seen.path()).answers(200));
            if (chance.nextInt(4) == 0) {
                SHOP.traps().times(1, trouble);
            }
            answers.add(step(who, chance, now).send().status());
        }
    }

    private static ApiRequest step(ApiClient who, Random chance, Returned now) {
        int some = 1 + chance.nextInt(2);
        return switch (chance.nextInt(9)) {
            case 0, 1, 2 -> settle(who, now, "original-payment", some, "");
            case 3 -> settle(who, now, "store-credit", some, "");
            case 4 -> settle(who, now, "exchange", 1, ",\"instead\":\"%s\"".formatted(sku(now)));
            case 5 -> settle(who, now, "keep-item", 1, "");
            default -> {
                List<JsonObject> known = now.settlements();
                int id = known.isEmpty()
                        ? 0
                        : known.get(chance.nextInt(known.size())).getInt("id");
                yield who.put(now.path() + "/settlements/" + id + "/retry");
            }
        };
    }

    private static ApiRequest settle(ApiClient who, Returned now, String method, int quantity, String more) {
        return who.post(now.path() + "/settlements").json(now.settlement(method, quantity, more));
    }

    /** What failed is tried again unless it was given in another way since, and then the rest is given. */
    private static void toItsEnd(Returned each) {
        hasCalmed(each);
        for (JsonObject failed : each.settlements()) {
            if (failed.getString("state").equals("failed")) {
                assertThat(SAID.put(each.path() + "/settlements/" + failed.getInt("id") + "/retry")
                                .send()
                                .status())
                        .isIn(200, 409);
                hasCalmed(each);
            }
        }
        int rest = PIECES - settled(each);
        if (rest > 0) {
            Returned now = new Returned(each.order(), each.now());
            now.settle("original-payment", rest, "").answers(201);
            hasCalmed(each);
        }
    }

    private static void hasCalmed(Returned each) {
        eventually(() -> assertThat(each.settlements())
                .extracting(one -> one.getString("state"))
                .isSubsetOf("done", "failed", "refused"));
    }

    private static void givenForOnce(Returned each) throws Exception {
        List<CreditMemo> memos = each.order().creditMemos();
        assertThat(settled(each)).isEqualTo(PIECES);
        assertThat(memos)
                .extracting(CreditMemo::comment)
                .as("each refund, by its marker, once")
                .doesNotHaveDuplicates();
        List<JsonObject> done = each.settlements().stream()
                .filter(one -> one.getString("state").equals("done"))
                .toList();
        assertThat(done.stream().mapToInt(AnySettlementIT::pieces).sum()).isEqualTo(PIECES);
        assertThat(memos.stream()
                        .flatMap(memo -> memo.items().stream())
                        .mapToInt(item -> item.quantity())
                        .sum())
                .as("pieces that the shop paid for")
                .isEqualTo(done.stream()
                        .filter(one -> one.getString("method").equals("original-payment"))
                        .mapToInt(AnySettlementIT::pieces)
                        .sum());
        assertThat(each.order().money().refunded())
                .isEqualByComparingTo(memos.stream().map(CreditMemo::total).reduce(BigDecimal.ZERO, BigDecimal::add));
        try (ProductDatabase tables = new ProductDatabase(SERVER.data())) {
            assertThat(tables.rows("""
                    select s.paid, s.elsewhere, s.ours from order_refund_sum s join shop_order o on o.id = s.order_id
                    where o.number = '%s' and (s.ours + s.elsewhere > s.paid or s.ours <>
                        coalesce((select sum(total) from shop_refund r where r.order_id = o.id and r.state = 'DONE'), 0)
                        + coalesce((select sum(total) from return_settlement c
                            where c.order_id = o.id and c.method = 'STORE_CREDIT' and c.state = 'DONE'), 0))
                    """.formatted(each.order().incrementId())))
                    .as("sums that are not what was given")
                    .isEmpty();
        }
    }

    private static int pieces(JsonObject settlement) {
        return settlement.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .mapToInt(item -> item.getInt("quantity"))
                .sum();
    }

    private static int settled(Returned each) {
        return each.now().json().getJsonArray("items").getJsonObject(0).getInt("settled");
    }

    private static String sku(Returned now) {
        return now.view().json().getJsonArray("items").getJsonObject(0).getString("sku");
    }
}
