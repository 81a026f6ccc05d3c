package org.sweetline.calls.line;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.LineCandidates.Candidate;

/** What a waiting caller needs of an agent. */
interface Wish {

    boolean fulfilledBy(DutyAgent agent);

    static List<Wish> of(Candidate candidate) {
        return of(candidate.language(), candidate.team(), candidate.skill());
    }

    /** What binds most comes first. */
    static List<Wish> of(String language, @Nullable Long team, String skill) {
        List<Wish> wishes = new ArrayList<>();
        wishes.add(agent -> agent.languages().contains(language));
        if (team != null) {
            wishes.add(agent -> agent.teams().contains(team));
        }
        if (!skill.isEmpty()) {
            wishes.add(agent -> agent.skills().contains(skill));
        }
        return wishes;
    }
}
