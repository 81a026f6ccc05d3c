package org.sweetline.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.sweetline.returns.RmaTest.IN_A_MONTH;
import static org.sweetline.returns.RmaTest.IN_A_WEEK;
import static org.sweetline.returns.RmaTest.MONDAY;
import static org.sweetline.returns.RmaTest.TERMS;
import static org.sweetline.returns.RmaTest.aReturn;
import static org.sweetline.returns.RmaTest.reviewer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.sweetline.problem.ProblemException;

/** Any sequence of steps, possible and impossible ones: an impossible one is refused and changes nothing that counts. */
class AnyRmaTest {
    private static final List<BiConsumer<Rma, Integer>> STEPS = List.of(
            (rma, n) -> rma.askForInfo("A photo, please", true, MONDAY),
            (rma, n) -> rma.review(),
            (rma, n) -> rma.decide(decisions(n), (long) (n % 3), MONDAY, TERMS),
            (rma, n) -> rma.appeal("It is as new", null, MONDAY.plusSeconds(n)),
            (rma, n) -> rma.uphold(reviewer(n % 3)),
            (rma, n) -> rma.overturn(reviewer(n % 3)),
            (rma, n) -> rma.isUnderWay(),
            (rma, n) -> rma.receive("L" + n % 2, n % 4, Logistics.values()[n % Logistics.values().length], IN_A_WEEK),
            (rma, n) -> rma.inspect("L" + n % 2, n % 3, n / 3 % 3, IN_A_WEEK),
            (rma, n) -> rma.settling("L" + n % 2, toSettle(n)),
            (rma, n) -> rma.settled("L" + n % 2, n % 4),
            (rma, n) -> rma.settledInPart("L" + n % 2, n % 3),
            (rma, n) -> rma.settlingFailed("L" + n % 2),
            (rma, n) -> rma.cancel(),
            (rma, n) -> rma.expire(IN_A_MONTH),
            (rma, n) -> rma.close(IN_A_MONTH),
            (rma, n) -> rma.undecide(),
            (rma, n) -> rma.answer("Here it is", MONDAY),
            (rma, n) -> rma.reopen(TERMS));

    @Property(tries = 3_000)
    void quantitiesNeverGrowFromStepToStep(@ForAll @Size(max = 60) List<@IntRange(max = 999) Integer> chances) {
        Rma rma = aReturn(3, 2);

        for (int chance : chances) {
            rma.item("L" + chance % 2).goesAhead(chance % 3 == 0);
            take(rma, chance);

            assertThat(rma.items()).allSatisfy(item -> {
                assertThat(item.toGive()).isBetween(item.owed(), Math.max(0, item.authorized() - item.settled()));
                assertThat(item.payable()).isBetween(0, item.requested() - item.settled());
                assertThat(item.toClaim(false)).isBetween(item.settled(), item.requested());
                assertThat(item.authorized()).isBetween(0, item.requested());
                assertThat(item.received()).isBetween(0, item.authorized());
                assertThat(item.excused()).isBetween(0, item.authorized() - item.received());
                assertThat(item.inspected()).isBetween(0, item.received());
                assertThat(item.accepted()).isBetween(0, item.inspected());
                assertThat(item.owed()).isGreaterThanOrEqualTo(0);
                assertThat(item.settled())
                        .isBetween(0, item.logistics().isOver() ? item.requested() : item.authorized());
            });
        }
    }

    @Property(tries = 2_000)
    void moneyMovesOnlyOnceItIsOnItsWayAndNeverBeyondWhatIsOwed(
            @ForAll @Size(max = 80) List<@IntRange(max = 999) Integer> chances) {
        Rma rma = aReturn(3, 2);
        Map<String, Integer> onItsWay = new HashMap<>();
        for (int chance : chances) {
            List<Till> before = rma.items().stream().map(Till::of).toList();

            take(rma, chance);

            for (Till was : before) {
                Till is = Till.of(rma.item(was.line()));
                if (is.paid() != was.paid()) {
                    assertThat(was.settlement()).isEqualTo(Settlement.PENDING);
                    assertThat(is.paid()).isBetween(was.paid(), was.paid() + was.owed());
                    assertThat(is.settlement()).isNotEqualTo(Settlement.PENDING);
                }
                if (is.settlement() == Settlement.PENDING && was.settlement() != Settlement.PENDING) {
                    onItsWay.put(is.line(), toSettle(chance / STEPS.size()));
                    assertThat(is.owed()).isGreaterThanOrEqualTo(toSettle(chance / STEPS.size()));
                }
            }
        }
        rma.items().stream()
                .filter(item -> item.settlement() == Settlement.PENDING)
                .forEach(item -> assertThatCode(() -> rma.settled(item.lineId(), onItsWay.get(item.lineId())))
                        .as("whatever happened meanwhile, what the shop has paid can be written down")
                        .doesNotThrowAnyException());
    }

    /** An item's money at one moment. */
    private record Till(String line, Settlement settlement, int paid, int owed) {
        static Till of(ReturnItem item) {
            return new Till(item.lineId(), item.settlement(), item.settled(), item.owed());
        }
    }

    private static int toSettle(int chance) {
        return 1 + chance / 2 % 3;
    }

    @Property(tries = 1_000)
    void whatIsOverMovesOnlyWhenReopened(@ForAll @Size(max = 60) List<@IntRange(max = 999) Integer> chances) {
        Rma rma = aReturn(3, 2);
        for (int chance : chances) {
            ReturnState before = rma.state();
            boolean reopening = chance % STEPS.size() == STEPS.size() - 1;

            take(rma, chance);

            boolean over =
                    before == ReturnState.CANCELLED || before == ReturnState.CLOSED || before == ReturnState.EXPIRED;
            if (over && !reopening) {
                assertThat(rma.state()).isEqualTo(before);
            }
        }
    }

    private static void take(Rma rma, int chance) {
        try {
            STEPS.get(chance % STEPS.size()).accept(rma, chance / STEPS.size());
        } catch (ProblemException refused) {
            assertThat(refused.type()).isIn(ReturnProblem.NOT_NOW, ReturnProblem.TOO_MANY);
        }
    }

    private static List<Decision> decisions(int chance) {
        return List.of(decision("L0", chance % 4), decision("L1", chance / 4 % 3));
    }

    private static Decision decision(String line, int quantity) {
        return quantity == 0
                ? Decision.deny(line, "other")
                : Decision.authorizePart(
                        line, quantity, quantity == 2 ? Resolution.KEEP_ITEM : Resolution.REFUND, "final-sale");
    }
}
