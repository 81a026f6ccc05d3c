package org.sweetline.returns.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.returns.pages.ReturnCounter.JESSICA;
import static org.sweetline.returns.pages.ReturnCounter.SAID;
import static org.sweetline.returns.pages.ReturnCounter.SERVER;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.ShrinkingMode;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.ApiRequest;
import org.sweetline.testing.ProductDatabase;

/**
 * Three people take any steps at once, possible and impossible ones, with returns of one order. The steps are others at each
 * run; the seed of a failed one is in its report ({@code @Property(seed = …)} takes the same again), but not who was quicker.
 */
class AnyReturnIT {
    private static final int STEPS_EACH = 45;
    private static final int DEEDS = 13;
    private static final List<ApiClient> PEOPLE = List.of(SAID, JESSICA, SERVER.program());

    @Property(tries = 3, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void whateverTheyDoNothingIsClaimedOrCountedTwice(
            @ForAll("steps") List<Move> one, @ForAll("steps") List<Move> other, @ForAll("steps") List<Move> third)
            throws Exception {
        List<List<Move>> moves = List.of(one, other, third);
        String order = ReturnCounter.sentOrder();
        Queue<String> numbers = new ConcurrentLinkedQueue<>();
        numbers.add(ReturnCounter.underReview(order, 2).text("number"));
        Queue<Integer> answers = new ConcurrentLinkedQueue<>();

        CompletableFuture.allOf(IntStream.range(0, PEOPLE.size())
                        .mapToObj(who -> CompletableFuture.runAsync(
                                () -> work(PEOPLE.get(who), moves.get(who), order, numbers, answers)))
                        .toArray(CompletableFuture[]::new))
                .join();

        assertThat(answers).allMatch(status -> status < 500).contains(200, 409);
        try (ProductDatabase tables = new ProductDatabase(SERVER.data())) {
            String ours = "(select id from shop_order where number = '" + order + "')";
            assertThat(tables.rows("""
                    select c.line_id, c.claimed, coalesce(sum(i.claimed), 0), c.returnable, max(l.shipped)
                    from return_claim c join shop_order_line l on l.order_id = c.order_id and l.line_id = c.line_id
                    left join return_request r on r.order_id = c.order_id
                    left join return_item i on i.return_id = r.id and i.line_id = c.line_id
                    where c.order_id = %s group by c.line_id, c.claimed, c.returnable
                    having c.claimed <> coalesce(sum(i.claimed), 0) or c.claimed > c.returnable
                        or c.returnable > max(l.shipped)
                    """.formatted(ours)))
                    .as("claims that are not what their returns claim")
                    .isEmpty();
            assertThat(tables.rows("""
                    select i.id from return_item i join return_request r on r.id = i.return_id where r.order_id = %s and (
                        i.accepted > i.inspected or i.inspected > i.received or i.received > i.authorized
                        or i.received <> coalesce((select sum(p.quantity) from return_receipt p where p.item_id = i.id), 0)
                        or i.accepted <> coalesce((select sum(n.good) from return_inspection n where n.item_id = i.id), 0))
                    """.formatted(ours)))
                    .as("quantities that are not the sum of the steps")
                    .isEmpty();
            assertThat(tables.rows("""
                    select r.id from return_request r where r.order_id = %s and r.state <>
                        (select e.state from return_event e where e.return_id = r.id order by e.id desc limit 1)
                    """.formatted(ours)))
                    .as("returns whose history does not end where they stand")
                    .isEmpty();
        }
    }

    /**
     * What somebody does next.
     *
     * @param which of the returns, or in a new one of the lines
     */
    private record Move(int deed, int some, boolean either, int which) {}

    @Provide
    Arbitrary<List<Move>> steps() {
        return Combinators.combine(anyOf(DEEDS), anyOf(3), Arbitraries.of(true, false), anyOf(100))
                .as(Move::new)
                .list()
                .ofSize(STEPS_EACH);
    }

    private static Arbitrary<Integer> anyOf(int several) {
        return Arbitraries.integers().between(0, several - 1).withDistribution(RandomDistribution.uniform());
    }

    private static void work(
            ApiClient who, List<Move> moves, String order, Queue<String> numbers, Queue<Integer> answers) {
        for (Move move : moves) {
            if (move.deed() < 2) {
                String line = move.which() % 4 == 0 ? "2" : "1";
                Answer filed = who.post("/returns")
                        .json(ReturnCounter.wish(order, line, move.either() ? 2 : 1))
                        .send();
                answers.add(filed.status());
                if (filed.status() == 201) {
                    numbers.add(filed.text("number"));
                }
            } else {
                List<String> known = List.copyOf(numbers);
                String number = known.get(move.which() % known.size());
                answers.add(step(who, move, who.get("/returns/" + number).answers(200))
                        .send()
                        .status());
            }
        }
    }

    private static ApiRequest step(ApiClient who, Move move, Answer seen) {
        String number = "/returns/" + seen.text("number");
        long version = seen.number("version");
        String line = seen.json().getJsonArray("items").getJsonObject(0).getString("line");
        int some = move.some();
        return switch (move.deed()) {
            case 2 -> who.put(number + "/review").json("{}");
            case 3, 4 -> who.put(number + "/decision").json(decision(version, line, some));
            case 5, 6 ->
                who.post(number + "/receipts")
                        .json("{\"version\":%d,\"line\":\"%s\",\"quantity\":%d,\"outcome\":\"%s\"}"
                                .formatted(version, line, some, some == 0 ? "lost" : "received"));
            case 7, 8 -> who.post(number + "/inspections").json(inspection(version, line, some, move.either() ? 1 : 0));
            case 9 -> who.put(number + "/appeal").json("{\"text\":\"Please look again\"}");
            case 10 ->
                who.put(number + "/appeal/decision")
                        .json("{\"version\":%d,\"outcome\":\"%s\",\"note\":\"Looked\"}"
                                .formatted(version, some == 0 ? "upheld" : "overturned"));
            case 11 ->
                move.either()
                        ? who.put(number + "/proposal").json("{\"agree\":%s}".formatted(some > 0))
                        : who.put(number + "/cancellation").json("{\"version\":%d}".formatted(version));
            default -> move.either() ? who.put(number + "/closure") : who.delete(number + "/closure");
        };
    }

    private static String decision(long version, String line, int quantity) {
        String what = switch (quantity) {
            case 0 -> "\"denial\":\"worn-or-altered\"";
            case 1 -> "\"resolution\":\"refund\",\"denial\":\"final-sale\"";
            default -> "\"resolution\":\"keep-item\"";
        };
        return "{\"version\":%d,\"items\":[{\"line\":\"%s\",\"authorized\":%d,%s}]}"
                .formatted(version, line, quantity, what);
    }

    private static String inspection(long version, String line, int good, int bad) {
        return """
                {"version":%d,"line":"%s","good":%d,"bad":%d,"grade":"c","condition":"worn","disposition":"restock",\
                "tagsOn":false%s}
                """.formatted(version, line, good, bad, bad == 0 ? "" : ",\"denial\":\"not-defective\"");
    }
}
