package org.sweetline.calls.line;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who is rung for whom: the first in line first, the longest idle of those who fit.
 *
 * <p>A wish that nobody on duty could fulfil binds nobody: rather an agent of another team or language than none. A caller
 * whose earlier agent is on duty but busy lets the others pass for as long as the preference holds.
 */
final class Sharing {

    record Pair(Waiter waiter, DutyAgent agent) {}

    private final List<DutyAgent> onDuty;
    private final Set<Long> taken = new HashSet<>();

    /** The longest idle first. */
    private Sharing(List<DutyAgent> onDuty) {
        this.onDuty = onDuty;
    }

    /**
     * @param waiters in any order
     * @param onDuty the longest idle first
     */
    static List<Pair> pairs(List<Waiter> waiters, List<DutyAgent> onDuty) {
        Sharing sharing = new Sharing(onDuty);
        List<Pair> pairs = new ArrayList<>();
        waiters.stream()
                .sorted(Waiter.ORDER)
                .forEach(waiter -> sharing.agentFor(waiter).ifPresent(agent -> pairs.add(new Pair(waiter, agent))));
        return pairs;
    }

    private Optional<DutyAgent> agentFor(Waiter waiter) {
        Optional<DutyAgent> chosen = preferred(waiter)
                .map(earlier -> Optional.of(earlier).filter(this::isFree))
                .orElseGet(() -> longestIdle(waiter));
        chosen.ifPresent(agent -> taken.add(agent.account()));
        return chosen;
    }

    private Optional<DutyAgent> preferred(Waiter waiter) {
        Long earlier = waiter.candidate().preferredAgent();
        return onDuty.stream()
                .filter(agent -> earlier != null && agent.account() == earlier)
                .findFirst();
    }

    private Optional<DutyAgent> longestIdle(Waiter waiter) {
        List<Wish> binding = Wish.of(waiter.candidate()).stream()
                .filter(wish -> onDuty.stream().anyMatch(wish::fulfilledBy))
                .toList();
        return onDuty.stream()
                .filter(this::isFree)
                .filter(agent -> binding.stream().allMatch(wish -> wish.fulfilledBy(agent)))
                .findFirst();
    }

    private boolean isFree(DutyAgent agent) {
        return agent.free() && !taken.contains(agent.account());
    }
}
