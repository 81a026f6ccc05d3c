package org.sweetline.calls.line;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who is rung for whom: the first in line first, the longest idle of those who fit.
 *
 * <p>A wish that nobody on duty could fulfil, or nobody who fulfils those before it, binds nobody: rather an agent of
 * another team or skill than none. A caller whose earlier agent is on duty but busy lets the others pass for as long as
 * the preference holds. An agent who is barred for one who waits is to them as if not on duty.
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

    /** Who of them may take a caller with these wishes, in their order. */
    static List<DutyAgent> able(List<Wish> wishes, List<DutyAgent> onDuty) {
        List<DutyAgent> able = onDuty;
        for (Wish wish : wishes) {
            List<DutyAgent> fewer = able.stream().filter(wish::fulfilledBy).toList();
            able = fewer.isEmpty() ? able : fewer;
        }
        return able;
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
        return onDutyFor(waiter).stream()
                .filter(agent -> earlier != null && agent.account() == earlier)
                .findFirst();
    }

    private Optional<DutyAgent> longestIdle(Waiter waiter) {
        return able(Wish.of(waiter.candidate()), onDutyFor(waiter)).stream()
                .filter(this::isFree)
                .findFirst();
    }

    private List<DutyAgent> onDutyFor(Waiter waiter) {
        return waiter.barred().isEmpty()
                ? onDuty
                : onDuty.stream()
                        .filter(agent -> !waiter.barred().contains(agent.account()))
                        .toList();
    }

    private boolean isFree(DutyAgent agent) {
        return agent.free() && !taken.contains(agent.account());
    }
}
