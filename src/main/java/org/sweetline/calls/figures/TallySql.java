package org.sweetline.calls.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One statement that counts and adds up; every figure in it is the condition that also lists its calls. */
record TallySql(String text, List<Object> parameters) {

    /** Column 1 is the span's number from 1 on, column 2 the group's key, the tally begins at column 3. */
    static TallySql of(Scope scope, GroupBy by, boolean bySpan) {
        boolean agents = by == GroupBy.AGENT || scope.isOfOneAgent();
        List<Object> parameters = new ArrayList<>();
        String span = "1";
        if (bySpan) {
            // In a select of its own, else the texts are read as times again for each row.
            span = "width_bucket(s.at, (select cast(? as timestamptz[])))";
            parameters.add(scope.startTexts());
        }
        String text = "select %s, %s, %s from %s group by 1, 2"
                .formatted(span, by.key(), columns(scope.targets(), agents), calls(scope, agents));
        parameters.addAll(callParameters(scope));
        return new TallySql(text, parameters);
    }

    /** The calls of the scope, as from and where. */
    static String calls(Scope scope, boolean agents) {
        String shares = agents ? " join call_share h on h.call_id = s.call_id" : "";
        return "call_sum s" + shares + " where s.at >= ? and s.at < ?"
                + scope.filter().condition();
    }

    static List<Object> callParameters(Scope scope) {
        List<Object> parameters = new ArrayList<>(List.of(scope.from(), scope.until()));
        parameters.addAll(scope.filter().parameters());
        return parameters;
    }

    private static String columns(Targets targets, boolean agents) {
        Stream<String> counts = Arrays.stream(Figure.values())
                .map(figure -> "count(*) filter (where " + figure.condition(targets, agents) + ")");
        Stream<String> sums = Arrays.stream(Tally.Sum.values())
                .map(sum -> "sum(%s) filter (where %s)"
                        .formatted(sum.column(agents), sum.of().condition(targets, agents)));
        String longest = "max(s.wait_ms) filter (where "
                + (agents ? Figure.ANSWERED : Figure.OFFERED).condition(targets, agents) + ")";
        return Stream.concat(Stream.concat(counts, sums), Stream.of(longest)).collect(Collectors.joining(", "));
    }
}
