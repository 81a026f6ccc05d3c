package org.sweetline.calls;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is due an agent besides the callers in line, such as callbacks: they compete by the place they once had. Every bean
 * of this type is asked, inside the transaction that shares the agents out.
 */
public interface LineCandidates {

    record Candidate(
            long id,
            Instant queuedAt,
            @Nullable Long team,
            String skill,
            String language,
            int priority,
            @Nullable Long preferredAgent) {}

    /** The longest waiting first, some fifty at most of those whom the same agents may take. */
    List<Candidate> due(Instant now);

    /** The agents who may begin none of them for now; asked only when some are due. */
    Set<Long> barred();

    /**
     * This agent is free for it: makes the outgoing call, locked and PLACED. The line rings the agent by a leg of purpose
     * OUTGOING; what follows when that leg joins is its {@link LegListener}'s. Empty when it is no longer due.
     */
    Optional<Call> begin(Candidate candidate, long account);
}
