package org.sweetline.calls.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which calls are meant; {@code -} is a call without a team or a topic. */
public record Filter(Optional<String> team, Optional<Long> agent, Optional<String> language, Optional<String> topic) {

    public static final Filter ALL = new Filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    static final String NOTHING = "-";

    Filter ofAgent(long account) {
        return new Filter(team, Optional.of(account), language, topic);
    }

    /** Of phones it is only known whose they are. */
    boolean fitsPhones() {
        return language.isEmpty() && topic.isEmpty();
    }

    /** Conditions on s, and on h where one agent is meant; each begins with "and". */
    String condition() {
        StringBuilder sql = new StringBuilder();
        team.ifPresent(id -> sql.append(" and coalesce(s.team_id::text, '-') = ?"));
        agent.ifPresent(id -> sql.append(" and h.account_id = ?"));
        language.ifPresent(word -> sql.append(" and s.language = ?"));
        topic.ifPresent(word -> sql.append(" and coalesce(nullif(s.topic, ''), '-') = ?"));
        return sql.toString();
    }

    List<Object> parameters() {
        List<Object> parameters = new ArrayList<>();
        team.ifPresent(parameters::add);
        agent.ifPresent(parameters::add);
        language.ifPresent(parameters::add);
        topic.ifPresent(parameters::add);
        return parameters;
    }
}
