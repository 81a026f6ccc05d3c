package org.sweetline.calls.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sweetline.calls.LineCandidates.Candidate;

/** Who is rung for whom. */
class SharingTest {
    private static final Instant NINE = Instant.parse("2026-11-27T09:00:00Z");
    private static final long RETURNS = 7;

    @Test
    void firstInLineGetsTheLongestIdle() {
        List<Waiter> waiters = List.of(caller(2, 30), caller(1, 60));

        List<String> pairs = pairs(waiters, List.of(agent(10), agent(11)));

        assertThat(pairs).containsExactly("1-10", "2-11");
    }

    @Test
    void priorityPassesThoseOfTheSameAgeButNotThoseWhoWaitedLongEnough() {
        Waiter urgent = Waiter.caller(new Candidate(3, ago(10), null, "", "en", 2, null));

        List<String> pairs =
                pairs(List.of(caller(1, 60), caller(2, 200), urgent), List.of(agent(10), agent(11), agent(12)));

        assertThat(pairs).containsExactly("2-10", "3-11", "1-12");
    }

    @Test
    void koreanCallerWaitsForWhoSpeaksKoreanWhileOthersPass() {
        Waiter korean = Waiter.caller(new Candidate(1, ago(60), null, "", "ko", 0, null));
        DutyAgent said = new DutyAgent(11, false, Set.of(), Set.of("en", "ko"), Set.of());

        List<String> pairs = pairs(List.of(korean, caller(2, 30)), List.of(agent(10), said));

        assertThat(pairs).containsExactly("2-10");
    }

    @Test
    void wishThatNobodyOnDutyCanFulfilBindsNobody() {
        Waiter korean = Waiter.caller(new Candidate(1, ago(60), RETURNS, "refunds", "ko", 0, null));

        List<String> pairs = pairs(List.of(korean), List.of(agent(10)));

        assertThat(pairs).containsExactly("1-10");
    }

    @Test
    void wishesThatNobodyFulfilsTogetherKeepNobodyWaiting() {
        Waiter returns = Waiter.caller(new Candidate(1, ago(60), RETURNS, "", "ko", 0, null));
        DutyAgent member = new DutyAgent(11, true, Set.of(), Set.of("en"), Set.of(RETURNS));
        DutyAgent korean = new DutyAgent(12, true, Set.of(), Set.of("ko"), Set.of());

        List<String> pairs = pairs(List.of(returns), List.of(member, korean));

        assertThat(pairs).containsExactly("1-12");
    }

    @Test
    void callerOfATeamGetsItsMemberThoughAnotherIsIdleLonger() {
        Waiter returns = Waiter.caller(new Candidate(1, ago(60), RETURNS, "", "en", 0, null));
        DutyAgent member = new DutyAgent(11, true, Set.of(), Set.of("en"), Set.of(RETURNS));

        List<String> pairs = pairs(List.of(returns), List.of(agent(10), member));

        assertThat(pairs).containsExactly("1-11");
    }

    @Test
    void earlierAgentIsTakenThoughNotTheLongestIdle() {
        List<String> pairs = pairs(List.of(knows(1, 11L)), List.of(agent(10), agent(11)));

        assertThat(pairs).containsExactly("1-11");
    }

    @Test
    void callerWhoseEarlierAgentTalksLetsTheNextOnePass() {
        DutyAgent talking = new DutyAgent(11, false, Set.of(), Set.of("en"), Set.of());

        List<String> pairs = pairs(List.of(knows(1, 11L), caller(2, 5)), List.of(agent(10), talking));

        assertThat(pairs).containsExactly("2-10");
    }

    @Test
    void earlierAgentWhoIsNotOnDutyKeepsNobodyWaiting() {
        List<String> pairs = pairs(List.of(knows(1, 99L)), List.of(agent(10)));

        assertThat(pairs).containsExactly("1-10");
    }

    @Test
    void calledBackByTheNextOneWhereTheLongestIdleIsBarredAndTheyTakeACaller() {
        List<String> pairs = pairs(List.of(caller(2, 5), calledBack(1, 10L)), List.of(agent(10), agent(11)));

        assertThat(pairs).containsExactly("1-11", "2-10");
    }

    @Test
    void calledBackByNobodyWhileWhoMayIsBusyAndLetsTheOthersPass() {
        DutyAgent talking = new DutyAgent(11, false, Set.of(), Set.of("en"), Set.of());

        assertThat(pairs(List.of(calledBack(1, 10L), caller(2, 5)), List.of(agent(10), talking)))
                .containsExactly("2-10");
        assertThat(pairs(List.of(calledBack(1, 10L)), List.of(agent(10)))).isEmpty();
    }

    @Test
    void whoIsBarredFulfilsNoWish() {
        DutyAgent korean = new DutyAgent(11, true, Set.of(), Set.of("ko"), Set.of());
        Candidate candidate = new Candidate(1, ago(60), null, "", "ko", 0, 11L);

        List<String> pairs =
                pairs(List.of(new Waiter(candidate, Optional.empty(), Set.of(11L))), List.of(agent(10), korean));

        assertThat(pairs).containsExactly("1-10");
    }

    private static List<String> pairs(List<Waiter> waiters, List<DutyAgent> onDuty) {
        return Sharing.pairs(waiters, onDuty).stream()
                .map(pair -> pair.waiter().candidate().id() + "-" + pair.agent().account())
                .toList();
    }

    private static Waiter caller(long id, int waitedSeconds) {
        return Waiter.caller(new Candidate(id, ago(waitedSeconds), null, "", "en", 0, null));
    }

    private static Waiter knows(long id, @Nullable Long agent) {
        return Waiter.caller(new Candidate(id, ago(60), null, "", "en", 0, agent));
    }

    private static Waiter calledBack(long id, long barred) {
        Candidate candidate = new Candidate(id, ago(60), null, "", "en", 0, null);
        return new Waiter(candidate, Optional.empty(), Set.of(barred));
    }

    private static DutyAgent agent(long account) {
        return new DutyAgent(account, true, Set.of(), Set.of("en"), Set.of());
    }

    private static Instant ago(int seconds) {
        return NINE.minusSeconds(seconds);
    }
}
