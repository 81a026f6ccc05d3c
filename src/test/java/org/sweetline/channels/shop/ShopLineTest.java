package org.sweetline.channels.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sweetline.channels.shop.ShopClient.CommentToWrite;
import org.sweetline.channels.shop.line.Errand;

class ShopLineTest {
    private static final Instant TEN = Instant.parse("2026-11-22T10:00:00Z");
    private static final ShopTrouble BROKEN = new ShopTrouble("The shop has trouble of its own (503)");
    private static final ShopQuery ALL = ShopQuery.range(Instant.EPOCH, Instant.MAX);

    private final SetClock clock = new SetClock(TEN);
    private final FakeShop shop = new FakeShop(100).by(clock);
    private final ShopLine line = shop.line();

    @Test
    void backgroundDoesNotWaitButIsToldWhenItsTurnIs() throws Exception {
        ask(Errand.NEWS);

        assertThatThrownBy(() -> ask(Errand.BACKFILL))
                .isInstanceOfSatisfying(
                        ShopAway.class, away -> assertThat(away.again()).isEqualTo(TEN.plusSeconds(1)));
        assertThat(shop.times).hasSize(1);
    }

    @Test
    void whoeverWaitsForAnAnswerGoesBetweenTheQuestionsOfTheBackground() throws Exception {
        ask(Errand.BACKFILL);

        ask(Errand.CALLER);
        write();

        assertThat(shop.times).containsExactly(TEN, TEN.plusMillis(200), TEN.plusMillis(400));
    }

    @Test
    void shopThatIsAwayIsNotAskedForACallerNorWrittenTo() throws Exception {
        goesDown();
        int before = shop.times.size();

        assertThatThrownBy(() -> ask(Errand.CALLER))
                .isInstanceOfSatisfying(
                        ShopAway.class, away -> assertThat(away.isDown()).isTrue());
        assertThatThrownBy(this::write).isInstanceOf(ShopAway.class);

        assertThat(shop.times).hasSize(before);
    }

    @Test
    void allTogetherAskOnceASecondWhileTheCopyCatchesUp() throws Exception {
        goesDown();
        shop.trouble = Optional.empty();
        clock.forward(Duration.ofSeconds(30));
        ask(Errand.NEWS);
        clock.forward(Duration.ofSeconds(2));
        ask(Errand.NEWS);
        int before = shop.times.size();

        write();
        ask(Errand.CALLER);
        write();

        List<Instant> times = new ArrayList<>(shop.times.subList(before - 1, shop.times.size()));
        for (int at = 1; at < times.size(); at++) {
            assertThat(Duration.between(times.get(at - 1), times.get(at)))
                    .isGreaterThanOrEqualTo(Duration.ofSeconds(1));
        }
        line.caughtUp();
        assertThat(line.state().isCatchingUp()).isFalse();
    }

    @Test
    void refusedWriteSaysNothingAboutTheShop() throws Exception {
        shop.trouble = Optional.of(new ShopTrouble("no such order", 404, Optional.empty()));

        assertThatThrownBy(this::write).isSameAs(shop.trouble.get());

        assertThat(line.state().isInDoubt()).isFalse();
        assertThat(line.state().lastError()).isEmpty();
    }

    @Test
    void refusedNewsAreAnOutage() throws Exception {
        shop.trouble = Optional.of(new ShopTrouble("may not read orders", 403, Optional.empty()));

        for (int failure = 0; failure < 2; failure++) {
            assertThatThrownBy(() -> ask(Errand.NEWS)).isSameAs(shop.trouble.get());
            clock.forward(Duration.ofSeconds(20));
        }

        assertThat(line.state().isDown()).isTrue();
    }

    @Test
    void shopThatWantsSmallerPagesIsWell() throws Exception {
        shop.trouble = Optional.of(new SmallerPages(50));

        for (int failure = 0; failure < 4; failure++) {
            assertThatThrownBy(() -> ask(Errand.NEWS)).isInstanceOf(SmallerPages.class);
            clock.forward(Duration.ofSeconds(2));
        }

        assertThat(line.state().isWell()).isTrue();
    }

    @Test
    void callerDoesNotWaitForAShopThatAskedForTime() throws Exception {
        shop.trouble = Optional.of(new ShopTrouble("fewer", 429, Optional.of(Duration.ofSeconds(60))));
        assertThatThrownBy(() -> ask(Errand.NEWS)).isSameAs(shop.trouble.get());

        assertThatThrownBy(() -> ask(Errand.CALLER))
                .isInstanceOfSatisfying(
                        ShopAway.class, away -> assertThat(away.isDown()).isFalse());

        assertThat(shop.times).hasSize(1);
    }

    private void goesDown() {
        shop.trouble = Optional.of(BROKEN);
        for (int failure = 0; failure < 2; failure++) {
            assertThatThrownBy(() -> ask(Errand.NEWS)).isSameAs(BROKEN);
            clock.forward(Duration.ofSeconds(6));
        }
    }

    private void ask(Errand errand) throws Exception {
        line.ask(errand, asked -> asked.list(ShopFixture.orders(), ALL));
    }

    private void write() throws Exception {
        line.ask(Errand.WRITE, asked -> {
            asked.comment(new CommentToWrite("3", "processing", "Hello", false));
            return true;
        });
    }
}
