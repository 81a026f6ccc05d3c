package org.sweetline.calls.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.CallPlaces;
import org.sweetline.schema.Statements;

/** Everybody's place as {@link WaitEstimate} tells it to them, in one query however many are in line. */
@ApplicationScoped
class OwnPlaces implements CallPlaces {
    private static final String LINE = """
            select call, language, team_id, skill
            from (select id as call, language, team_id, skill, id, queued_at - priority * interval '1 minute' as place
                    from desk_call where stage in ('WAITING', 'RINGING') and direction = 'IN'
                union all
                select null, language, team_id, '', id, queued_at
                    from callback where ended_at is null and state = 'DUE') as line
            order by place, id
            """;

    private final LineAtWork atWork;
    private final Statements statements;

    @Inject
    OwnPlaces(LineAtWork atWork, Statements statements) {
        this.atWork = atWork;
        this.statements = statements;
    }

    /** @param call null for a callback, which has its turn as well */
    private record Standing(@Nullable Long call, Same same) {}

    private record Same(String language, @Nullable Long team, String skill) {

        OwnLine.Before before(int callers) {
            return new OwnLine.Before(language, team, skill, callers);
        }
    }

    @Override
    public Map<Long, Integer> now() throws SQLException {
        List<DutyAgent> onDuty = atWork.seen().onDuty();
        Map<Same, Integer> before = new LinkedHashMap<>();
        Map<Long, Integer> places = new HashMap<>();
        for (Standing next : statements.list(LINE, OwnPlaces::standing)) {
            if (next.call() != null) {
                places.put(next.call(), place(next.same(), before, onDuty));
            }
            before.merge(next.same(), 1, Integer::sum);
        }
        return places;
    }

    private static int place(Same same, Map<Same, Integer> before, List<DutyAgent> onDuty) {
        List<OwnLine.Before> earlier = before.entrySet().stream()
                .map(group -> group.getKey().before(group.getValue()))
                .toList();
        return OwnLine.of(Wish.of(same.language(), same.team(), same.skill()), earlier, onDuty)
                .place();
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(number(row, 1), new Same(row.getString(2), number(row, 3), row.getString(4)));
    }

    private static @Nullable Long number(ResultSet row, int column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }
}
