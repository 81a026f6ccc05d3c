package org.sweetline.calls.line;

import java.util.ArrayList;
import java.util.List;
import org.sweetline.calls.LineCandidates.Candidate;

/** What a waiting caller needs of an agent. */
interface Wish {

    boolean fulfilledBy(DutyAgent agent);

    static List<Wish> of(Candidate candidate) {
        List<Wish> wishes = new ArrayList<>();
        wishes.add(agent -> agent.languages().contains(candidate.language()));
        Long team = candidate.team();
        if (team != null) {
            wishes.add(agent -> agent.teams().contains(team));
        }
        if (!candidate.skill().isEmpty()) {
            wishes.add(agent -> agent.skills().contains(candidate.skill()));
        }
        return wishes;
    }
}
